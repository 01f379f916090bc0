import { median } from './median.ts'

/** How much to measure. */
export interface Effort {
  /** Each round runs every candidate once, and gives one ratio a candidate. */
  readonly rounds: number
  /** Calls of a candidate in a round. */
  readonly calls: number
}

/** Something to time: resolves when its work is done. */
export type Candidate = () => Promise<unknown>

/**
 * How many times as long as the baseline each candidate takes: the median over rounds, in which all
 * run one after the other, so that a machine that slows down slows all of them. The first round
 * warms up and does not count; each round begins with another candidate.
 *
 * @param now Milliseconds; injected by tests.
 */
export async function compare<Name extends string>(
  baseline: Candidate,
  candidates: Readonly<Record<Name, Candidate>>,
  { rounds, calls }: Effort,
  now: () => number = () => performance.now(),
): Promise<Record<Name, number>> {
  const names = Object.keys(candidates) as Name[]
  const ratios = new Map<Name, number[]>(names.map((name) => [name, []]))
  const entrants: [Name | undefined, Candidate][] = [
    [undefined, baseline],
    ...names.map((name): [Name, Candidate] => [name, candidates[name]]),
  ]
  for (let round = 0; round <= rounds; round++) {
    const times = new Map<Name | undefined, number>()
    const first = round % entrants.length
    for (const [name, run] of [...entrants.slice(first), ...entrants.slice(0, first)]) {
      const start = now()
      for (let call = 0; call < calls; call++) await run()
      times.set(name, now() - start)
    }
    if (round === 0) continue
    for (const name of names)
      ratios.get(name)?.push((times.get(name) ?? 0) / (times.get(undefined) ?? 0))
  }
  return Object.fromEntries([...ratios].map(([name, values]) => [name, median(values)])) as Record<
    Name,
    number
  >
}
