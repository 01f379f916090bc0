import { type AssetQuery, PicturedeskError } from '@picturedesk/provider'
import { type GivenOption, lostOptions } from '@picturedesk/vendor-kit'
import { expect, test } from 'vitest'
import type { OpenverseAssetQuery, OpenverseSearchOptions } from './index.ts'
import { createOpenverse, manifest } from './index.ts'

const values = {
  text: ['lighthouse'],
  orientation: ['vertical'],
  imageType: ['photo'],
  color: ['#0ECB9B'],
  categoryId: ['7'],
  creators: [['A'], ['A', 'B']],
  peopleAge: ['20s'],
  peopleGender: ['both'],
  peopleNumber: [2],
  peopleEthnicity: ['asian'],
  modelReleased: [true, false],
  minWidth: [100],
  maxWidth: [200],
  minHeight: [300],
  maxHeight: [400],
  minDuration: [5],
  maxDuration: [60],
  resolution: ['hd'],
  sort: ['newest', 'popular', 'relevance'],
  language: ['en'],
  perPage: [7],
  cursor: ['3'],
} satisfies Record<keyof Omit<AssetQuery, 'kind' | 'vendorOptions'>, readonly unknown[]>

const ownValues = {
  license: [['by', 'cc0']],
  licenseType: [['commercial']],
  source: [['flickr']],
  excludedSource: [['met']],
  extension: [['jpg']],
  size: [['large']],
  tags: ['coast'],
  title: ['mist'],
  mature: [true, false],
  filterDead: [true, false],
} satisfies Record<keyof OpenverseSearchOptions, readonly unknown[]>

/** Own options, and options of the interface that stand in their place by mistake. */
const misplaced = {
  ...values,
  text: ['harbour'],
  perPage: [8],
  cursor: ['4'],
  kind: manifest.kinds,
  vendorOptions: [{}],
  mood: ['blue'],
  ...ownValues,
}

const options: GivenOption[] = [
  ...given(values),
  ...given(misplaced, `vendorOptions.${manifest.id}.`),
]

test.each([
  ['an anonymous search', true],
  ['a search with credentials', false],
])('of two options of %s, none is lost without a warning or an error', async (_, anonymous) => {
  expect(await lostOptions((query) => search(query, anonymous), options)).toEqual([])
})

async function search(query: OpenverseAssetQuery, anonymous: boolean) {
  let sent: Record<string, string> | undefined
  const openverse = createOpenverse({
    clientId: anonymous ? '' : 'id',
    clientSecret: 'secret',
    fetch: async (url, init) => {
      if (init?.method === 'POST')
        return Response.json({ access_token: 'token', expires_in: 3600, token_type: 'Bearer' })
      sent = Object.fromEntries(new URL(String(url)).searchParams)
      return Response.json({ results: [], result_count: 0, page_count: 0, page_size: 20, page: 1 })
    },
  })
  try {
    const { warnings } = await openverse.search.assets(query)
    return { sent, warned: warnings.map(({ option }) => option) }
  } catch (error) {
    if (!PicturedeskError.isInstance(error) || error.outcome !== 'not-sent') throw error
    return { sent: undefined, warned: [] }
  }
}

function given(options: Readonly<Record<string, readonly unknown[]>>, place = ''): GivenOption[] {
  return Object.entries(options).flatMap(([name, values]) =>
    values.map((value) => ({ path: `${place}${name}`, value })),
  )
}
