import { unsoundMembers } from '../mutations/unsound.ts'
import { badValues, type Place, placesOf, withValue } from '../mutations/values.ts'
import { CellClock } from '../run/cell-clock.ts'
import { type Matrix, runCells } from '../run/matrix.ts'
import { sample } from '../run/random.ts'
import { isTyped, settle } from '../run/settle.ts'
import { stubFetch } from '../server/stub-fetch.ts'
import { type Target, targets } from '../vendors/vendors.ts'
import { bodyOf } from './bodies.ts'

/** Milliseconds that are leapt over, and that a call has: polls wait for many seconds. */
const LEAP = 60_000
const TIMEOUT = 600_000

interface Cell {
  readonly target: Target
  readonly place: Place
  /** JSON text at that place; absent: the member is left out. */
  readonly value: string | undefined
}

const mutationCells: readonly Cell[] = targets.flatMap((target) => {
  const body = bodyOf(target)
  if (Buffer.isBuffer(body)) return []
  return placesOf(body).flatMap((place) =>
    [undefined, ...badValues].map((value) => ({ target, place, value })),
  )
})

export const mutationMatrix: Matrix = {
  name: 'mutations',
  title: 'mutated responses × operations',
  sample: 400,
  run: async ({ size, random }) => runCells(sample(mutationCells, size, random), nameOf, judge, 8),
}

function nameOf({ target, place, value }: Cell): string {
  const at = place.length === 0 ? 'the body' : place.join('.')
  return `${target.vendor.id} ${target.name} × ${at} ${value === undefined ? 'left out' : `is ${value}`}`
}

async function judge({ target, place, value }: Cell): Promise<readonly string[]> {
  const { vendor, operation, name } = target
  const call = vendor.calls[name]
  const clock = new CellClock(LEAP)
  const { fetch, baseUrl, origin } = stubFetch(vendor, (asked, { status = 200, body }) => {
    if (asked !== operation) return undefined
    const headers = { 'content-type': 'application/json' }
    return new Response(withValue(body, place, value), { status, headers })
  })
  const desk = vendor.create({
    ...{ fetch, baseUrl, clock, random: () => 0.5, maxAttempts: 1 },
    ...call?.options,
  })
  const ending = await settle(() => call?.call(desk as never, { timeout: TIMEOUT }, origin))
  if ('hung' in ending) return ['hangs']
  if ('error' in ending)
    return isTyped(ending.error) ? [] : [`ends in an error without a type: ${String(ending.error)}`]
  const unsound = unsoundMembers(ending.value)
  const polluted = Object.hasOwn(Object.prototype, 'polluted')
    ? ['Object.prototype was changed']
    : []
  return [...unsound, ...polluted]
}
