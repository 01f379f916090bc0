import { settled } from '../time/settled.ts'
import type { Wire } from '../wire/wire.ts'
import { fields } from './observed.ts'

/** What a call said on the wire, by place, counted from its last request. */
export type Said = ReadonlyMap<string, string>

/** What is said for a call, whether or not it succeeds. */
export async function saidBy(
  wire: Wire,
  name: string,
  run: () => PromiseLike<unknown>,
): Promise<Said> {
  const sent = await wire.during(() =>
    settled(name, async () => {
      try {
        await run()
      } catch {
        // What was said before counts.
      }
    }),
  )
  return new Map(
    sent.toReversed().flatMap((call, at) => {
      const all = [['method', call.method] as const, ...fields(call)]
      return all.map(([place, text]) => [`${at} ${place}`, text] as const)
    }),
  )
}

/** The places in which two calls say something else, among the last requests that both have. */
export function differing(one: Said, other: Said): string[] {
  const last = Math.min(requests(one), requests(other))
  return [...new Set([...one.keys(), ...other.keys()])].filter(
    (place) => Number.parseInt(place, 10) < last && one.get(place) !== other.get(place),
  )
}

/** How many requests a call made. */
export function requests(said: Said): number {
  return new Set([...said.keys()].map((place) => Number.parseInt(place, 10))).size
}
