import { type Clock, sleep } from '@picturedesk/provider'

/** How many are taken, so that this ends. */
const MOST = 400

/** Takes one thing after the other, also while nobody requests one. */
export async function* takenAhead<T>(
  things: Iterable<T> | AsyncIterable<T>,
  clock: Clock,
): AsyncGenerator<T, void, undefined> {
  const taken: T[] = []
  let ended = false
  const pump = (async () => {
    for await (const thing of things) {
      if (taken.push(thing) >= MOST) break
      await sleep(clock, 1)
    }
    ended = true
  })()
  for (let next = 0; next < taken.length || !ended; next++) {
    while (next >= taken.length && !ended) await sleep(clock, 1)
    const thing = taken[next]
    if (thing !== undefined) yield thing
  }
  await pump
}
