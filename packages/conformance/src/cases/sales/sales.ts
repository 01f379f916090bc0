import assert from 'node:assert/strict'
import {
  InvalidArgumentError,
  PicturedeskError,
  type Sale,
  type SaleReport,
} from '@picturedesk/provider'
import type { Session } from '../../bench/session.ts'
import { firstSale, isReport, newReference, reports } from '../../calls/sale.ts'
import { equalData } from '../../checks/equal-data.ts'
import { failsWith, failure } from '../../checks/expecting.ts'
import { honoured, observe } from '../../checks/observed.ts'
import { answering } from '../../wire/answering.ts'
import { type ConformanceCase, claiming } from '../conformance-case.ts'
import { carries, decimalsOf } from './carries.ts'
import { says } from './says.ts'

const applies = claiming('search.assets', 'sales.report')

export const salesCases: readonly ConformanceCase[] = [
  {
    id: 'sales/report',
    title:
      'a report is sent once, with the price as it is, and names the asset and the reference as the vendor does',
    applies,
    async run(bench) {
      const session = await bench.open()
      const report = await firstSale(bench, session)
      const { reference, asset, price } = report
      let sale: Sale | undefined
      const sent = await session.wire.during(async () => {
        sale = await session.use('sales').report(report)
      })
      const count = reports(sent, reference)
      assert.equal(count, 1, `Expected one report. Received ${count}.`)
      const said = { provider: sale?.provider, assetId: sale?.assetId, reference: sale?.reference }
      equalData(said, { provider: bench.manifest.id, assetId: asset.id, reference })
      assert.notEqual(sale?.recovered, true)
      assert.ok(
        sent.some((call) => carries(call, price)),
        `No call carries the price ${price.amount} ${price.currency}.`,
      )
      assert.equal(
        sale?.offer?.id ?? report.offer.id,
        report.offer.id,
        `Expected the offer ${report.offer.id}. Received ${sale?.offer?.id}.`,
      )
      await assertAnswered(session, { ...report, reference: newReference() })
    },
  },
  {
    id: 'sales/list',
    title: 'a sale that was reported is in the list once, of its user alone',
    applies: claiming('search.assets', 'sales.report', 'sales.list'),
    async run(bench) {
      const session = await bench.open()
      const { report, list } = session.use('sales')
      const sale = await firstSale(bench, session)
      await report(sale, { userId: 'conformance-1' })
      const listed = async (userId: string) => {
        const { items } = await list({ perPage: 20 }, { userId })
        const own = items.filter(({ reference }) => reference === sale.reference)
        for (const { offer } of own) equalData(offer?.id ?? sale.offer.id, sale.offer.id)
        return own.map(({ assetId }) => assetId)
      }
      equalData(await listed('conformance-1'), [sale.asset.id])
      equalData(await listed('conformance-2'), [])
    },
  },
  {
    id: 'sales/members',
    title: 'each member of a report is sent as it was given, or refused',
    applies,
    async run(bench) {
      const session = await bench.open()
      const report = await firstSale(bench, session)
      const { amount, currency } = report.price
      const others: Partial<SaleReport> = {
        price: { amount: otherAmount(amount, currency), currency },
        reference: newReference(),
        soldAt: new Date(session.time.now() - 86_400_000),
        userName: 'Ines Vidal-Ångström',
      }
      const watch = (change: object) =>
        observe(session.wire, () => session.use('sales').report({ ...report, ...change }))
      for (const [member, value] of Object.entries(others)) {
        const before = await watch({})
        const asked = await watch({ [member]: value })
        const after = await watch({})
        for (const { error } of [before, after])
          assert.ok(error === undefined, `A report failed: ${String(error)}`)
        assert.ok(honoured(member, asked, before, after), `\`${member}\` is dropped.`)
        if (asked.error !== undefined || asked.warnings.length > 0) continue
        const texts = [...asked.sent].filter(([place, text]) => before.sent.get(place) !== text)
        const isSent = texts.some(([, text]) => says(text, value ?? ''))
        assert.ok(
          isSent,
          `\`${member}\` ${JSON.stringify(value)} was sent as ${texts.map(([, text]) => text).join(', ')}.`,
        )
      }
    },
  },
  {
    id: 'sales/refused',
    title: 'no reference, no real time, no amount and no real currency are refused before sending',
    applies,
    async run(bench) {
      const session = await bench.open()
      const report = await firstSale(bench, session)
      const wrong: readonly [field: string, change: Partial<SaleReport>][] = [
        ['reference', { reference: '' }],
        ['soldAt', { soldAt: 'yesterday' }],
        ['soldAt', { soldAt: new Date(Number.NaN) }],
        ['price', { price: { amount: '-1', currency: report.price.currency } }],
        ['price', { price: { amount: '1.000,00', currency: report.price.currency } }],
        // ISO 4217 has it for what has no currency.
        ['price', { price: { amount: '165', currency: 'XXX' } }],
      ]
      const sent = await session.wire.during(async () => {
        for (const [field, change] of wrong) {
          const what = `sales.report with ${JSON.stringify(change)}`
          const error = await failsWith(what, ['invalid-argument'], () =>
            session.use('sales').report({ ...report, ...change }),
          )
          const named = InvalidArgumentError.isInstance(error) ? error.field.split('.')[0] : ''
          assert.equal(named, field, `${what}: expected the field "${field}". Received "${named}".`)
        }
        const foreign = { ...report, asset: `not-${bench.manifest.id}:image/1` as const }
        await failure('a sale of another provider', () => session.use('sales').report(foreign))
      })
      assert.equal(sent.length, 0, 'Something was sent.')
    },
  },
]

/** An amount with as many decimals as its currency has. */
function otherAmount(amount: string, currency: string): string {
  const whole = BigInt(amount.split('.')[0] ?? 0) + 1n
  const digits = decimalsOf(currency)
  return digits === 0 ? `${whole}` : `${whole}.${'37512'.slice(0, digits)}`
}

/** A sale tells the vendor's price, where the response to the report has one. */
async function assertAnswered({ use, wire }: Session, report: SaleReport): Promise<void> {
  const { amount } = report.price
  const wrong = `${Number(amount) + 1}`
  const answer = answering((name, word) => {
    if (!/price|amount|cost|total/i.test(name) || Number(word) !== Number(amount)) return undefined
    return typeof word === 'number' ? Number(wrong) : wrong
  })
  wire.break(answer.fault, (call) => isReport(call, report.reference))
  const told = await use('sales')
    .report(report)
    .then(
      ({ price }) => price,
      // What contradicts the report may be refused.
      (error: unknown) => {
        if (!PicturedeskError.isInstance(error)) throw error
      },
    )
  wire.heal()
  if (answer.count > 0 && told !== undefined)
    assert.equal(Number(told.amount), Number(wrong), "The price of a sale is not the vendor's.")
}
