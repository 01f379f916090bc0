import type { Asset } from '@picturedesk/provider'
import { assetRow } from '../asset-row.ts'
import type { Desk, HellorfKind } from '../desk.ts'
import type { Row, StepReport } from '../step-report.ts'
import { verify } from '../verify.ts'

/** What is looked for: the documents know no video of 云南, but show some without being asked. */
const queries = {
  image: { text: '云南', perPage: 3 },
  video: { perPage: 4 },
} as const

/** Walks all pages of a search. */
export async function searchPages(
  { hellorf }: Desk,
  kind: HellorfKind,
): Promise<{ report: StepReport; hits: readonly Asset[] }> {
  const rows: Row[] = []
  const hits: Asset[] = []
  let pages = 0
  let total: number | undefined
  for await (const page of hellorf.search.assets({ kind, ...queries[kind] }).pages()) {
    pages++
    total = page.total
    hits.push(...page.items)
    rows.push(...page.items.map((asset) => ({ page: pages, ...assetRow(asset) })))
  }
  const ids = new Set(hits.map(({ id }) => id))
  return {
    hits,
    report: {
      step: 'search',
      kind,
      title: kind === 'image' ? 'Search images for 云南' : 'See the videos on show',
      tables: { hits: rows },
      checked: [
        verify(pages === 3, 'the walk ends after three pages'),
        verify(total === ids.size, `they hold all ${total} hits, none twice`),
      ],
    },
  }
}
