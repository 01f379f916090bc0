import assert from 'node:assert/strict'
import { PicturedeskError, type Purchase, PurchaseOutcomeUnknownError } from '@picturedesk/provider'
import type { Bench } from '../../bench/bench.ts'
import { isPurchase, purchases } from '../../bench/is-purchase.ts'
import type { Session } from '../../bench/session.ts'
import { firstOrder } from '../../calls/findings.ts'
import { sold } from '../../calls/sold.ts'
import { failure } from '../../checks/expecting.ts'
import { settled } from '../../time/settled.ts'
import { redirectElsewhere } from '../../wire/astray.ts'
import type { Fault } from '../../wire/fault.ts'
import {
  empty,
  fixed,
  html,
  lostResponse,
  reset,
  resetInBody,
  silence,
  stalledBody,
  truncated,
  wrongShape,
} from '../../wire/faults.ts'
import { type ConformanceCase, claiming } from '../conformance-case.ts'

const PURCHASE = ['search.assets', 'assets.get', 'licensing.purchase'] as const

/** Faults after which nobody knows whether the purchase took place. */
const SILENT: readonly [string, Fault][] = [
  ['reset', reset],
  ['reset-in-body', resetInBody],
  ['silence', silence],
  ['stalled-body', stalledBody],
  ['html', html],
  ['empty', empty],
  ['wrong-shape', wrongShape],
]

/** Faults after which the vendor has sold. */
const SOLD: readonly [string, Fault][] = [
  ['lost-response', lostResponse],
  ['truncated', truncated],
]

/** Responses that refuse, or from which nothing can be read. */
const REFUSED: readonly [string, Fault][] = [
  ['redirect', redirectElsewhere],
  ['status-429', fixed(429, { 'retry-after': '0' })],
  ['status-500', fixed(500)],
  ['status-503', fixed(503, { 'retry-after': '0' })],
]

export const purchaseFaultCases: readonly ConformanceCase[] = [
  ...SILENT.map(([id, fault]) =>
    meeting(
      id,
      fault,
      'the outcome is unknown, and the error carries the intent by which to look it up',
      (end) => {
        assertUnknown(end)
      },
    ),
  ),
  ...SOLD.map(([id, fault]) =>
    meeting(id, fault, 'it is found in the history or its outcome is unknown', async (end) => {
      if (end.purchase === undefined) assertUnknown(end)
      else {
        assert.equal(end.purchase.recovered, true, '`recovered` is not set.')
        assert.equal(end.purchase.assetId, end.assetId)
      }
      await assertSoldOnce(end)
    }),
  ),
  ...REFUSED.map(([id, fault]) =>
    meeting(id, fault, 'it is an error that does not claim that nothing was sent', (end) => {
      assert.ok(
        PicturedeskError.isInstance(end.error),
        `Expected a PicturedeskError. Received ${String(end.error)}.`,
      )
      assert.notEqual(end.error.outcome, 'not-sent')
    }),
  ),
  {
    id: 'purchase/abort',
    title: 'an abort after sending neither repeats the purchase nor hides it',
    applies: claiming(...PURCHASE),
    async run(bench) {
      const session = await bench.open()
      const { time, wire } = session
      const controller = new AbortController()
      const { signal } = controller
      wire.break(silence, (call) => isPurchase(bench.samples, call))
      const buying = buy(bench, session, { signal, timeout: 600_000 })
      // What fails before the order is sent is told below.
      buying.catch(() => {})
      await time.stopped(async () => {
        await time.rest()
        controller.abort()
      })
      const { error, sent } = await buying
      assert.ok(
        error === signal.reason || PurchaseOutcomeUnknownError.isInstance(error),
        `Expected the reason of the signal. Received ${String(error)}.`,
      )
      assert.equal(sent, 1, `Expected one purchase call. Received ${sent}.`)
    },
  },
  {
    id: 'purchase/resolve',
    title: 'an unknown outcome can be resolved once the history responds again',
    applies: claiming(...PURCHASE, 'licensing.resolve'),
    async run(bench) {
      const session = await bench.open()
      const order = await firstOrder(bench, session)
      const { purchase, resolve } = session.use('licensing')
      let down = false
      const deaf: Fault = {
        name: 'a lost response, then no connection',
        meet: (call, meeting) => {
          const fault = isPurchase(bench.samples, call) ? lostResponse : reset
          down ||= fault === lostResponse
          return fault.meet(call, meeting)
        },
      }
      session.wire.break(deaf, (call) => down || isPurchase(bench.samples, call))
      const error = await failure('purchase', () => purchase(order, { timeout: 10_000 }))
      assert.ok(
        PurchaseOutcomeUnknownError.isInstance(error),
        `Expected a PurchaseOutcomeUnknownError. Received ${String(error)}.`,
      )
      session.wire.heal()
      const stored = JSON.parse(JSON.stringify(error.intent))
      const sent = await session.wire.during(async () => {
        const found = await settled('resolve', () => resolve(stored))
        assert.equal(found?.assetId, order.asset.id)
      })
      assert.equal(purchases(bench.samples, sent).length, 0, 'Resolving bought again.')
    },
  },
]

/** How a purchase ended that met a fault. */
interface End {
  readonly bench: Bench
  readonly session: Session
  readonly assetId: string
  readonly purchase?: Purchase | undefined
  readonly error?: unknown
  /** How often it was sent. */
  readonly sent: number
  /** Purchases of the asset that the history had before, if there is a history. */
  readonly before: number | undefined
}

function meeting(
  id: string,
  fault: Fault,
  what: string,
  check: (end: End) => void | Promise<void>,
): ConformanceCase {
  return {
    id: `purchase/${id}`,
    title: `a purchase that meets ${fault.name} is sent once; ${what}`,
    applies: claiming(...PURCHASE),
    async run(bench) {
      const session = await bench.open()
      const end = await meet(bench, session, fault)
      assert.equal(end.sent, 1, `Expected one purchase call. Received ${end.sent}.`)
      await check(end)
    },
  }
}

/** Buys until the purchase is sent: by the machine's clock, the time may be over before. */
async function meet(bench: Bench, session: Session, fault: Fault): Promise<End> {
  for (const timeout of [1_000, 8_000]) {
    session.wire.break(fault, (call) => isPurchase(bench.samples, call))
    const end = await buy(bench, session, { timeout })
    if (end.sent > 0 || session.time.virtual) return end
    session.wire.heal()
  }
  session.wire.break(fault, (call) => isPurchase(bench.samples, call))
  return buy(bench, session, { timeout: 64_000 })
}

async function buy(
  bench: Bench,
  session: Session,
  options: { readonly timeout?: number; readonly signal?: AbortSignal },
): Promise<End> {
  const what = await firstOrder(bench, session)
  const before = await sold(bench, session, what.asset.id)
  let purchase: Purchase | undefined
  let error: unknown
  const calls = await session.wire.during(() =>
    settled('purchase', async () => {
      try {
        purchase = await session.use('licensing').purchase(what, options)
      } catch (reason) {
        error = reason
      }
    }),
  )
  const sent = purchases(bench.samples, calls).length
  return { bench, session, assetId: what.asset.id, purchase, error, sent, before }
}

function assertUnknown({ error, assetId, bench }: End): void {
  assert.ok(
    PurchaseOutcomeUnknownError.isInstance(error),
    `Expected a PurchaseOutcomeUnknownError. Received ${String(error)}.`,
  )
  assert.equal(
    error.outcome,
    'unknown',
    `Expected the outcome "unknown". Received "${error.outcome}".`,
  )
  assert.equal(error.intent.assetId, assetId)
  assert.equal(error.intent.provider, bench.manifest.id)
}

async function assertSoldOnce({ bench, session, assetId, before }: End): Promise<void> {
  session.wire.heal()
  const after = await sold(bench, session, assetId)
  if (after !== undefined)
    assert.equal(after - (before ?? 0), 1, 'Expected that the vendor sold once.')
}
