import assert from 'node:assert/strict'
import {
  PicturedeskError,
  type Purchase,
  type PurchaseOrder,
  PurchaseOutcomeUnknownError,
} from '@picturedesk/provider'
import type { Bench, Session } from '../bench.ts'
import { type ConformanceCase, claiming } from '../conformance-case.ts'
import { failure, settled } from '../expecting.ts'
import {
  answer,
  empty,
  type Fault,
  html,
  lostAnswer,
  redirectElsewhere,
  reset,
  resetInBody,
  silence,
  stalledBody,
  truncated,
} from '../faults.ts'
import { offered } from '../probes.ts'
import { isPurchase, purchases } from '../purchases.ts'
import { sold } from '../sold.ts'

const PURCHASE = ['search.assets', 'assets.get', 'licensing.purchase'] as const

/** Faults after which nobody knows whether the purchase took place. */
const SILENT: readonly [string, Fault][] = [
  ['reset', reset],
  ['reset-in-body', resetInBody],
  ['silence', silence],
  ['stalled-body', stalledBody],
  ['html', html],
  ['empty', empty],
]

/** Faults after which the vendor has sold. */
const SOLD: readonly [string, Fault][] = [
  ['lost-answer', lostAnswer],
  ['truncated', truncated],
]

/** Answers that say no, or nothing of use. */
const REFUSED: readonly [string, Fault][] = [
  ['redirect', redirectElsewhere],
  ['status-429', answer(429, { 'retry-after': '0' })],
  ['status-500', answer(500)],
  ['status-503', answer(503, { 'retry-after': '0' })],
]

export const purchaseFaultCases: readonly ConformanceCase[] = [
  ...SILENT.map(([id, fault]) =>
    meeting(id, fault, 'the outcome is unknown, with all that is needed to look it up', (end) => {
      assertUnknown(end)
    }),
  ),
  ...SOLD.map(([id, fault]) =>
    meeting(id, fault, 'it is found in the history or its outcome is unknown', async (end) => {
      if (end.purchase === undefined) assertUnknown(end)
      else {
        assert.equal(end.purchase.recovered, true, '`recovered` is not set')
        assert.equal(end.purchase.assetId, end.assetId)
      }
      await assertSoldOnce(end)
    }),
  ),
  ...REFUSED.map(([id, fault]) =>
    meeting(id, fault, 'it is an error that does not claim that nothing was sent', (end) => {
      assert.ok(PicturedeskError.isInstance(end.error), `got ${String(end.error)}`)
      assert.notEqual(end.error.outcome, 'not-sent')
    }),
  ),
  {
    id: 'purchase/abort',
    title: 'an abort after sending neither repeats nor hides it',
    applies: claiming(...PURCHASE),
    async run(bench) {
      const session = await bench.open()
      const controller = new AbortController()
      session.wire.break(silence, (call) => {
        if (!isPurchase(bench, call)) return false
        setTimeout(() => controller.abort(), 20)
        return true
      })
      const { error, sent } = await buy(bench, session, { signal: controller.signal })
      assert.ok(
        error === controller.signal.reason || PurchaseOutcomeUnknownError.isInstance(error),
        `got ${String(error)}`,
      )
      assert.equal(sent, 1)
    },
  },
  {
    id: 'purchase/resolve',
    title: 'an unknown outcome can be resolved once the history answers again',
    applies: claiming(...PURCHASE, 'licensing.resolve'),
    async run(bench) {
      const session = await bench.open()
      const { asset, offer, licensee, endUser } = await order(bench, session)
      const { purchase, resolve } = session.use('licensing')
      let down = false
      const deaf: Fault = {
        name: 'a lost answer, then no connection',
        meet: (call, pass, record) => {
          const fault = isPurchase(bench, call) ? lostAnswer : reset
          down ||= fault === lostAnswer
          return fault.meet(call, pass, record)
        },
      }
      session.wire.break(deaf, (call) => down || isPurchase(bench, call))
      const error = await failure(
        'purchase',
        () => purchase({ asset, offer, licensee, endUser }, { timeout: 1_500 }),
        3_000,
      )
      assert.ok(PurchaseOutcomeUnknownError.isInstance(error), `got ${String(error)}`)
      session.wire.heal()
      const stored = JSON.parse(JSON.stringify(error.intent))
      const sent = await session.wire.during(async () => {
        const found = await settled('resolve', () => resolve(stored))
        assert.equal(found?.assetId, asset.id)
      })
      assert.equal(purchases(bench, sent).length, 0, 'resolving bought again')
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
      session.wire.break(fault, (call) => isPurchase(bench, call))
      const end = await buy(bench, session, { timeout: 1_000 })
      assert.equal(end.sent, 1, `sent ${end.sent} times`)
      await check(end)
    },
  }
}

async function order(
  bench: Bench,
  session: Session,
): Promise<PurchaseOrder & { asset: { id: string } }> {
  const { asset, offer } = await offered(bench, session)
  return {
    asset,
    offer,
    licensee: bench.samples.licensee ?? '测试',
    endUser: bench.samples.endUser,
  }
}

async function buy(
  bench: Bench,
  session: Session,
  options: { readonly timeout?: number; readonly signal?: AbortSignal },
): Promise<End> {
  const what = await order(bench, session)
  const before = await sold(bench, session, what.asset.id)
  let purchase: Purchase | undefined
  let error: unknown
  const calls = await session.wire.during(() =>
    settled(
      'purchase',
      async () => {
        try {
          purchase = await session.use('licensing').purchase(what, options)
        } catch (reason) {
          error = reason
        }
      },
      3_000,
    ),
  )
  const sent = purchases(bench, calls).length
  return { bench, session, assetId: what.asset.id, purchase, error, sent, before }
}

function assertUnknown({ error, assetId, bench }: End): void {
  assert.ok(PurchaseOutcomeUnknownError.isInstance(error), `got ${String(error)}`)
  assert.equal(error.outcome, 'unknown')
  assert.equal(error.intent.assetId, assetId)
  assert.equal(error.intent.provider, bench.manifest.id)
}

async function assertSoldOnce({ bench, session, assetId, before }: End): Promise<void> {
  session.wire.heal()
  const after = await sold(bench, session, assetId)
  if (after !== undefined) assert.equal(after - (before ?? 0), 1, 'sold another number of times')
}
