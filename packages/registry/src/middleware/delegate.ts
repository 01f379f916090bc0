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
              value: replaced || typeof value !== 'function' ? value : value.bind(target),
            }
          : { enumerable, get: () => Reflect.get(target, key) as unknown },
      )
    }
  return made
}
