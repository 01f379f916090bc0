import type { Asset } from '@picturedesk/provider'
import { createRegistry } from '@picturedesk/registry'
import { assetRow } from '../asset-row.ts'
import type { Desk } from '../desk.ts'
import type { StepReport } from '../step-report.ts'
import { verify } from '../verify.ts'

const text = '云南'

/** Asks every vendor that can search, at the same time, in the same words. */
export async function searchAcross(desk: Desk): Promise<StepReport> {
  const { mocks, hellorf, ogq, omnious, omnicommerce } = desk
  const searched = (): number => requestsOf(mocks.hellorf) + requestsOf(mocks.ogq)
  const before = searched()
  const registry = createRegistry([hellorf, ogq, omnious, omnicommerce])
  const providers = registry.supporting('search')
  const pages = await Promise.all(
    providers.map(({ search }) => search.assets({ kind: 'image', text, perPage: 3 })),
  )
  const hits: Asset[] = pages.flatMap(({ items }) => items)
  const names = providers.map(({ name }) => name)
  return {
    step: 'search-across',
    kind: 'image',
    title: `Search ${names.join(' and ')} at once for ${text}`,
    tables: { hits: hits.map((asset) => ({ provider: asset.provider, ...assetRow(asset) })) },
    checked: [
      verify(
        names.join() === [hellorf.name, ogq.name].join(),
        `of ${registry.list().length} providers, those that can search were asked`,
      ),
      verify(
        providers.every(({ id }) => hits.some(({ provider }) => provider === id)),
        'each of them has hits, in the same shape',
      ),
      verify(
        hits.every(({ title, description }) => `${title} ${description}`.includes(text)),
        `every hit is about ${text}`,
      ),
      verify(searched() - before === 2, 'each got one request'),
    ],
  }
}

function requestsOf(mock: Desk['mocks']['hellorf' | 'ogq']): number {
  return mock.requests({ operation: 'searchImages' }).length
}
