import { type Cursors, createRegistry } from '@picturedesk/registry'
import { assetRow } from '../asset-row.ts'
import type { Desk } from '../desk.ts'
import { reportRow } from '../report-row.ts'
import type { StepReport } from '../step-report.ts'
import { verify } from '../verify.ts'

const TEXT = '云南'
const query = { kind: 'image', text: TEXT, orientation: 'horizontal', perPage: 3 } as const

/** Asks all vendors at once for a page each, and goes on where those have more. */
export async function searchAcross(desk: Desk): Promise<StepReport> {
  const { mocks, hellorf, ogq, omnious, omnicommerce } = desk
  const requests = (): number[] => Object.values(mocks).map((mock) => mock.requests().length)
  const before = requests()
  const registry = createRegistry([hellorf, ogq, omnious, omnicommerce])
  const first = await registry.search.assets(query)
  const kept = JSON.stringify(first.cursors)
  const cursors: Cursors<'hellorf' | 'ogq'> = JSON.parse(kept)
  const second = await registry.search.assets({ ...query, cursors })
  const sent = requests().map((count, at) => count - (before[at] ?? 0))
  const pages = [first, second]
  const hits = pages.flatMap(({ items }, at) => items.map((asset) => ({ page: at + 1, asset })))
  const searching = registry.supporting('search')
  return {
    step: 'search-across',
    kind: 'image',
    title: `Search all ${registry.list().length} vendors at once for ${TEXT}, page by page`,
    tables: {
      hits: hits.map(({ page, asset }) => ({
        page,
        provider: asset.provider,
        ...assetRow(asset),
      })),
      report: pages.flatMap(({ report }, at) =>
        report.map((entry) => ({ page: at + 1, ...reportRow(entry) })),
      ),
    },
    checked: [
      verify(
        searching.every(({ id }) => first.items.some(({ provider }) => provider === id)),
        `${searching.map(({ name }) => name).join(' and ')} have hits, in the same shape`,
      ),
      verify(
        hits.every(({ asset }) => `${asset.title} ${asset.description}`.includes(TEXT)),
        `every hit is about ${TEXT}`,
      ),
      verify(
        first.report.map(({ status }) => status).join() ===
          'more,complete,not-supported,not-supported',
        'those that cannot search are in the report, and stop nobody',
      ),
      verify(
        first.report.flatMap(({ provider, warnings }) =>
          warnings.map(({ code, option }) => `${provider} ${code} ${option}`),
        )[0] === 'ogq unsupported-option orientation',
        `${ogq.name} cannot honour the orientation, and says so`,
      ),
      verify(
        Object.keys(cursors).join() === hellorf.id &&
          second.items.length === query.perPage &&
          new Set(hits.map(({ asset }) => asset.id)).size === hits.length,
        `${kept} is where the next page begins, with other hits`,
      ),
      verify(sent.join() === '2,1,0,0', 'only those that could have an answer got a request'),
    ],
  }
}
