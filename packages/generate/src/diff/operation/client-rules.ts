import { deepEqual } from '../deep-equal.ts'
import { memberAt, type Place } from '../place.ts'
import { type Context, flag, tell } from './context.ts'
import type { FoundOperation } from './find-operations.ts'

/** Words of an operation that say how the client treats it. */
export const CLIENT_WORDS = [
  ...['x-skip', 'x-capability', 'x-billable', 'x-retry-safety', 'x-retry-safety-provenance'],
  ...['x-link-expiry-seconds', 'x-anonymous', 'x-kinds'],
]

/** What an operation costs, how safe a repeat is, how long its links work. */
export function compareClientWords(
  context: Context,
  base: FoundOperation,
  next: FoundOperation,
): void {
  compareCost(context, base.place, next.place)
  compareRepeats(context, base, next)
  compareLinkExpiry(
    context,
    memberAt(base.place, 'x-link-expiry-seconds'),
    memberAt(next.place, 'x-link-expiry-seconds'),
  )
  compareKinds(context, memberAt(base.place, 'x-kinds'), memberAt(next.place, 'x-kinds'))
  const [origin, now] = [base, next].map(({ place }) =>
    memberAt(place, 'x-retry-safety-provenance'),
  )
  if (!deepEqual(origin?.value, now?.value))
    tell(context, 'fix', 'The stated source for safe repeats changed, which callers only read.', {
      base: origin,
      next: now,
    })
}

function compareCost(context: Context, base: Place, next: Place): void {
  const sides = { base: memberAt(base, 'x-billable'), next: memberAt(next, 'x-billable') }
  const [was, is] = [flag(base, 'x-billable'), flag(next, 'x-billable')]
  if (!was && is)
    tell(
      context,
      'breaking',
      'The call costs money now, so callers are charged for what was free.',
      sides,
    )
  if (was && !is) tell(context, 'fix', 'The call does not cost money any more.', sides)
}

const SAFETY = ['never', 'idempotent', 'safe']

/** How often the client may send a call: 0 for once, more where it repeats more freely. */
function freedom({ place, method }: FoundOperation): number {
  const given = memberAt<string>(place, 'x-retry-safety').value
  const isSafe = /^(GET|HEAD|OPTIONS)$/.test(method) && !flag(place, 'x-billable')
  const safety = SAFETY.indexOf(given ?? (isSafe ? 'safe' : 'never'))
  const isAssumed = memberAt(place, 'x-retry-safety-provenance', 'kind').value === 'assumed'
  // What is only assumed to be safe is repeated for callers who want it.
  return safety <= 0 ? 0 : safety * 2 - (isAssumed ? 1 : 0)
}

function compareRepeats(context: Context, base: FoundOperation, next: FoundOperation): void {
  const [before, after] = [freedom(base), freedom(next)]
  const sides = {
    base: memberAt(base.place, 'x-retry-safety'),
    next: memberAt(next.place, 'x-retry-safety'),
  }
  if (before < after)
    tell(
      context,
      'breaking',
      'The client repeats the call more freely, so the vendor may get it twice where it got it once.',
      sides,
    )
  if (before > after) tell(context, 'fix', 'The client repeats the call less freely.', sides)
}

function compareLinkExpiry(context: Context, base: Place, next: Place): void {
  const [before, after] = [base.value, next.value]
  if (before === after) return
  const sides = { base, next }
  if (after === undefined)
    tell(
      context,
      'breaking',
      'When links in the response expire is not told any more, so callers that read it get nothing.',
      sides,
    )
  else if (before === undefined || Number(after) < Number(before))
    tell(
      context,
      'breaking',
      `Links in the response work for ${after} seconds, so callers that keep them longer fail.`,
      sides,
    )
  else
    tell(
      context,
      'feature',
      `Links in the response work for ${after} seconds in place of ${before}.`,
      sides,
    )
}

/** Kinds of assets that the operation serves: all of the provider's where nothing is said. */
function compareKinds(context: Context, base: Place, next: Place): void {
  if (deepEqual(base.value, next.value)) return
  const [before, after] = [base.value, next.value] as [unknown[] | undefined, unknown[] | undefined]
  const isNarrower =
    after !== undefined && (before === undefined || before.some((kind) => !after.includes(kind)))
  const now =
    after?.length === 0
      ? 'no kind of asset by itself any more, so calls for assets are refused.'
      : `only ${after?.join(', ')}, so calls for other kinds are refused.`
  const means = isNarrower
    ? `The operation serves ${now}`
    : 'The operation serves more kinds of assets than before.'
  tell(context, isNarrower ? 'breaking' : 'feature', means, { base, next })
}
