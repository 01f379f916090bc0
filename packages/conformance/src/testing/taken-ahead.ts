import { setTimeout as sleep } from 'node:timers/promises'

/** How many are taken, so that this ends. */
const MOST = 400

/** Takes one thing after the other, whether anyone asks for them or not. */
export async function* takenAhead<T>(
  things: Iterable<T> | AsyncIterable<T>,
): AsyncGenerator<T, void, undefined> {
  const taken: T[] = []
  let ended = false
  const pump = (async () => {
    for await (const thing of things) {
      if (taken.push(thing) >= MOST) break
      await sleep(1)
    }
    ended = true
  })()
  for (let next = 0; next < taken.length || !ended; next++) {
    while (next >= taken.length && !ended) await sleep(1)
    const thing = taken[next]
    if (thing !== undefined) yield thing
  }
  await pump
}
