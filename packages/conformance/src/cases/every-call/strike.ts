import assert from 'node:assert/strict'
import { methodTraits, PurchaseOutcomeUnknownError } from '@picturedesk/provider'
import { purchases } from '../../bench/is-purchase.ts'
import type { Call } from '../../calls/call.ts'
import { gist } from '../../calls/gist.ts'
import { sold } from '../../calls/sold.ts'
import { settled } from '../../time/settled.ts'
import type { FaultStrike } from '../../wire/fault-injector.ts'
import { assertEnd, type End, isTimeout, type Stage } from './struck-end.ts'

/** Milliseconds that a struck call has. A call that ended before it was struck gets more. */
const TIMEOUTS = [250, 2_000, 16_000] as const

/** Finds out what a read gives when nothing is wrong; of a file, no part can be missed. */
export async function learn({ right, isFresh }: Stage, probe: Call): Promise<void> {
  if (
    isFresh ||
    !probe.json ||
    right.has(probe) ||
    methodTraits(probe.method).changes !== 'nothing'
  )
    return
  try {
    right.set(probe, gist(await probe.call()))
  } catch (error) {
    // After orders, more than one purchase may fit what is asked for.
    if (!PurchaseOutcomeUnknownError.isInstance(error)) throw error
  }
}

/**
 * Lets a fault loose on the first of the calls that it strikes.
 * @returns how that call ended, or undefined when it struck none
 */
export async function strikeOne(
  stage: Stage,
  strike: FaultStrike,
  probes: readonly Call[],
): Promise<End | undefined> {
  for (const probe of probes) {
    const what = `${strike.name} (${strike.times}) on ${strike.operation}, ${probe.name}`
    await learn(stage, probe)
    const end = await meet(stage, strike, what, probe)
    if (end === undefined) continue
    if (end === 'unfit') return {}
    assertEnd(stage, strike, what, probe, end)
    // Whether it was done or not: other calls may now give something else.
    if (methodTraits(probe.method).changes !== 'nothing') stage.right.clear()
    return end
  }
  return undefined
}

/** @returns how the call ended; undefined when the fault did not strike it, `unfit` if it never can */
async function meet(
  stage: Stage,
  strike: FaultStrike,
  what: string,
  probe: Call,
): Promise<End | 'unfit' | undefined> {
  const { bench, session } = stage
  const buys = methodTraits(probe.method).changes === 'purchases'
  for (const timeout of TIMEOUTS) {
    const before = buys ? await sold(bench, session) : undefined
    const handle = session.faults.strike(strike)
    if (handle === undefined) return 'unfit'
    let end: End = {}
    const sent = await session.wire.during(async () => {
      try {
        end = { value: await settled(what, () => probe.call({ timeout })) }
      } catch (error) {
        end = { error }
      }
    })
    end = { ...end, sent }
    const { struck } = handle
    handle.remove()
    if (buys) {
      const count = purchases(bench.samples, sent).length
      assert.ok(count <= 1, `${what}: the purchase was sent ${count} times.`)
      const more = ((await sold(bench, session)) ?? 0) - (before ?? 0)
      const doubled = session.faults.duplicates?.includes(strike.name) ?? false
      assert.ok(more <= 1 || doubled, `${what}: bought ${more} times.`)
    }
    if (struck > 0) return end
    // Without a timeout, the call ended by itself: more time would not let the fault strike it.
    if (!isTimeout(end.error)) return undefined
  }
  return undefined
}
