import assert from 'node:assert/strict'
import { claims, PicturedeskError, type Sale, SaleOutcomeUnknownError } from '@picturedesk/provider'
import type { Bench } from '../../bench/bench.ts'
import type { Session } from '../../bench/session.ts'
import { type FirstSale, firstSale, isReport, newReference, reports } from '../../calls/sale.ts'
import { settled } from '../../time/settled.ts'
import type { Fault } from '../../wire/fault.ts'
import { fixed, lostResponse, reset } from '../../wire/faults.ts'
import { type ConformanceCase, claiming } from '../conformance-case.ts'

export const saleFaultCases: readonly ConformanceCase[] = [
  meeting(
    'reset',
    reset,
    'nobody knows its outcome, and the error says which sale it is',
    (end) => {
      assertUnknown(end)
    },
  ),
  meeting('lost-response', lostResponse, 'it is found or its outcome is unknown', async (end) => {
    const { sale, report, bench, session } = end
    if (sale === undefined) assertUnknown(end)
    else {
      assert.equal(sale.recovered, true, '`recovered` is not set.')
      assert.equal(sale.reference, report.reference)
    }
    if (!claims(bench.manifest, 'sales.list')) return
    session.wire.heal()
    const { items } = await session.use('sales').list({ perPage: 20 })
    const own = items.filter(({ reference }) => reference === report.reference)
    assert.equal(own.length, 1, `Expected the sale once in the list. Received ${own.length}.`)
  }),
  meeting(
    'status-503',
    fixed(503, { 'retry-after': '0' }),
    'it is an error that does not claim that nothing was sent',
    ({ error }) => {
      assert.ok(PicturedeskError.isInstance(error), `Received ${String(error)}.`)
      assert.notEqual(error.outcome, 'not-sent')
    },
  ),
]

/** How a report ended that met a fault. */
interface End {
  readonly bench: Bench
  readonly session: Session
  readonly report: FirstSale
  readonly sale?: Sale | undefined
  readonly error?: unknown
}

function meeting(
  id: string,
  fault: Fault,
  what: string,
  check: (end: End) => void | Promise<void>,
): ConformanceCase {
  return {
    id: `sales/${id}`,
    title: `a report of a sale that meets ${fault.name} is sent once; ${what}`,
    applies: claiming('search.assets', 'sales.report'),
    async run(bench) {
      const session = await bench.open()
      const report = await firstSale(bench, session)
      // Another sale of the same asset, which is not the one that is lost.
      await session.use('sales').report({ ...report, reference: newReference() })
      session.wire.break(fault, (call) => isReport(call, report.reference))
      let end: End = { bench, session, report }
      const sent = await session.wire.during(() =>
        settled('sales.report', async () => {
          try {
            end = { ...end, sale: await session.use('sales').report(report, { timeout: 8_000 }) }
          } catch (error) {
            end = { ...end, error }
          }
        }),
      )
      const count = reports(sent, report.reference)
      assert.equal(count, 1, `Expected one report. Received ${count}.`)
      await check(end)
    },
  }
}

function assertUnknown({ error, report }: End): void {
  assert.ok(
    SaleOutcomeUnknownError.isInstance(error),
    `Expected a SaleOutcomeUnknownError. Received ${String(error)}.`,
  )
  assert.equal(error.sale.reference, report.reference)
  assert.equal(error.sale.assetId, report.asset.id)
}
