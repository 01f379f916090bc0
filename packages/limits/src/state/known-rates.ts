import type { RateLimit } from '@picturedesk/provider'
import { count, uncount } from './count.ts'
import type { KnownRate } from './limit-state.ts'

type Known = Readonly<Record<string, KnownRate>>

/**
 * The rates that count at a time: those that were known, and those of a process that asks. Processes that have different
 * rules, as while an application is deployed, so keep all of them.
 */
export function knownRates(
  before: Known,
  own: readonly RateLimit[],
  now: number,
  until: number,
): Known {
  const alive = Object.entries(before).filter(
    ([, known]) => known.until > now || countsUntil(known) > now,
  )
  const known = Object.fromEntries(alive)
  const others = Object.values(known)
  for (const rate of own) {
    const name = nameOf(rate)
    const counted = known[name]?.counted ?? countedAlike(others, rate)
    known[name] = { rate, until, counted }
  }
  return known
}

/** Rates without a request that was counted in those of these names, and is not sent. */
export function uncounted(rates: Known = {}, names: readonly string[], at: number): Known {
  const changed = names.flatMap((name) => {
    const known = rates[name]
    return known ? [[name, { ...known, counted: uncount(known.counted, at) }] as const] : []
  })
  return { ...rates, ...Object.fromEntries(changed) }
}

/** Rates in which a request counts at another time than was planned. */
export function movedTo(
  rates: Known = {},
  names: readonly string[],
  from: number,
  to: number,
  now: number,
): Known {
  const changed = names.flatMap((name) => {
    const known = rates[name]
    if (known === undefined) return []
    const counted = count(uncount(known.counted, from), known.rate, to, now)
    return [[name, { ...known, counted }] as const]
  })
  return { ...rates, ...Object.fromEntries(changed) }
}

/** When the last request of a rate counts no more. */
export function countsUntil({ rate, counted }: KnownRate): number {
  const [, last] = counted.at(-1) ?? [0, Number.NEGATIVE_INFINITY, 0]
  return last + rate.seconds * 1000
}

/** What a new rate knows from the beginning: what others counted that count the same requests, the longest ago. */
function countedAlike(others: readonly KnownRate[], rate: RateLimit): KnownRate['counted'] {
  const alike = others.filter((other) => whatCounts(other.rate) === whatCounts(rate))
  const [longest] = alike.toSorted((a, b) => b.rate.seconds - a.rate.seconds)
  return longest?.counted ?? []
}

function nameOf(rate: RateLimit): string {
  return `${rate.requests}/${rate.seconds}s${whatCounts(rate)}`
}

function whatCounts({ operations, callers }: RateLimit): string {
  return JSON.stringify([callers ?? '', operations?.toSorted() ?? []])
}
