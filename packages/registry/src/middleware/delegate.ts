/**
 * An object with the members of another one, of which some are replaced. Methods run on the
 * original, so that private fields and `this` stay right.
 */
export function delegate<T extends object>(target: T, own: Readonly<Record<string, unknown>>): T {
  const made = {} as T
  const chain: object[] = []
  for (let level: object = target; level !== Object.prototype; ) {
    chain.push(level)
    const above: object | null = Object.getPrototypeOf(level)
    if (above === null) break
    level = above
  }
  for (const level of chain)
    for (const key of Reflect.ownKeys(level)) {
      if (key === 'constructor' || Object.hasOwn(made, key)) continue
      const descriptor = Object.getOwnPropertyDescriptor(level, key)
      const enumerable = descriptor?.enumerable ?? false
      const replaced = typeof key === 'string' && Object.hasOwn(own, key)
      const value: unknown = replaced ? own[key] : descriptor?.value
      Object.defineProperty(
        made,
        key,
        replaced || descriptor?.get === undefined
          ? {
              enumerable,
              value: replaced || !isMethod(value) ? value : value.bind(target),
            }
          : { enumerable, get: () => Reflect.get(target, key) as unknown },
      )
    }
  // A proxy may give members that it does not list.
  for (const [key, value] of Object.entries(own))
    if (!Object.hasOwn(made, key)) Object.defineProperty(made, key, { enumerable: true, value })
  return made
}

/** A function with members of its own is a thing to use as it is, such as a client to call. */
function isMethod(value: unknown): value is (...args: never) => unknown {
  return typeof value === 'function' && Object.keys(value).length === 0
}
