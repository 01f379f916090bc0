/** A source of numbers from 0 to below 1 that a seed decides (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Some of the items in a random order; all of them for a size that is as large. */
export function sample<T>(items: readonly T[], size: number, random: () => number): T[] {
  const shuffled = items.map((item) => ({ item, at: random() }))
  return shuffled
    .sort((one, other) => one.at - other.at)
    .slice(0, size)
    .map(({ item }) => item)
}
