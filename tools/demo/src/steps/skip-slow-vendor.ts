import { TimeoutError } from '@picturedesk/provider'
import { createRegistry } from '@picturedesk/registry'
import { assetRow } from '../asset-row.ts'
import type { Desk } from '../desk.ts'
import { reportRow } from '../report-row.ts'
import type { StepReport } from '../step-report.ts'
import { verify } from '../verify.ts'

const TIMEOUT = 300
const query = {
  kind: 'image',
  text: '云南',
  each: { ogq: { text: '제주' } },
  perPage: 2,
} as const

/** Asks all vendors at once while one hangs, takes what there is, and asks that one again. */
export async function skipSlowVendor(desk: Desk): Promise<StepReport> {
  const { mock, hellorf, ogq, omnious, omnicommerce } = desk
  const registry = createRegistry([hellorf, ogq, omnious, omnicommerce])
  const fault = mock.fault({ name: 'hang-before-headers', operation: 'searchImages' })
  const page = await registry.search.assets(query, { timeout: TIMEOUT })
  const cursors = Object.fromEntries(page.report.map(({ provider, cursor }) => [provider, cursor]))
  const next = await registry.search.assets({ ...query, cursors })
  const calls = [page, next]
  const late = page.report.find(({ provider }) => provider === hellorf.id)
  const statuses = calls.map(({ report }) => report.map(({ status }) => status).join())
  const firstIds = new Set(page.items.map(({ id }) => id))
  return {
    step: 'slow-vendor',
    kind: 'image',
    title: `Search all vendors within ${TIMEOUT} ms while ${hellorf.name} hangs`,
    tables: {
      hits: calls.flatMap(({ items }, at) =>
        items.map((asset) => ({ call: at + 1, provider: asset.provider, ...assetRow(asset) })),
      ),
      report: calls.flatMap(({ report }, at) =>
        report.map((entry) => ({ call: at + 1, ...reportRow(entry) })),
      ),
    },
    checked: [
      verify(
        fault.struck === 1 && late?.status === 'timed-out' && TimeoutError.isInstance(late.error),
        `${hellorf.name} is reported as timed out, with its TimeoutError`,
      ),
      verify(
        statuses[0] === 'timed-out,more,not-supported,not-supported' && firstIds.size === 2,
        `what ${ogq.name} found meanwhile is there`,
      ),
      verify(
        late?.cursor === null && statuses[1] === 'more,complete',
        'the report says where to go on: one from its start, the other from its second page',
      ),
      verify(
        next.items.length === 3 && next.items.every(({ id }) => !firstIds.has(id)),
        'both go on, and nothing comes twice',
      ),
    ],
  }
}
