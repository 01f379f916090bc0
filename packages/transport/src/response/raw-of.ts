/** What the vendor sent, by the copy from which something was left out. */
const raws = new WeakMap<object, unknown>()

/** Remembers what a copy was made from. Returns the copy. */
export function takeRaw<T extends object>(copy: T, original: object): T {
  raws.set(copy, original)
  return copy
}

/**
 * A part of a payload as the vendor sent it. The payload itself lacks what did not fit the spec.
 * @example
 * return { id: wire.id, title: toText(wire.title), raw: rawOf(wire) }
 */
export function rawOf<T>(wire: T): T {
  return ((typeof wire === 'object' && wire !== null && raws.get(wire)) || wire) as T
}
