/** A source of numbers from 0 to below 1 that a seed decides (mulberry32). */
export type Random = () => number

export function seeded(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** A seed of its own for each text, so that leaving out one document changes no other. */
export function seedOf(text: string, seed: number): number {
  let hash = seed >>> 0
  for (const character of text) hash = (Math.imul(hash, 31) + (character.codePointAt(0) ?? 0)) >>> 0
  return hash
}

/** Some of the items, in their order; all of them when there are no more than `size`. */
export function sample<T>(items: readonly T[], size: number, random: Random): readonly T[] {
  if (items.length <= size) return items
  const drawn = items.map((_, index) => ({ index, at: random() }))
  const chosen = drawn.sort((one, other) => one.at - other.at).slice(0, size)
  return chosen
    .map(({ index }) => index)
    .sort((one, other) => one - other)
    .map((index) => items[index] as T)
}
