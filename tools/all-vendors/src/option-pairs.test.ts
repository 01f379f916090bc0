import { createHellorf } from '@picturedesk/hellorf'
import { createOgq } from '@picturedesk/ogq'
import { createOpenverse } from '@picturedesk/openverse'
import type { AssetQuery, Listing, Page } from '@picturedesk/provider'
import { describe, expect, test } from 'vitest'

/** Two values of each option that every vendor which has the option accepts. */
const OPTIONS = {
  text: ['moon', 'sun'],
  orientation: ['horizontal', 'square'],
  imageType: ['photo', 'illustration'],
  color: ['#0ecb9b', '#0bbbf5'],
  categoryId: ['1', '2'],
  creators: [['Ann'], ['Bo']],
  peopleAge: ['20s', '30s'],
  peopleGender: ['male', 'female'],
  peopleNumber: [1, 2],
  peopleEthnicity: ['black', 'chinese'],
  modelReleased: [true, false],
  minWidth: [100, 200],
  maxWidth: [1000, 2000],
  minHeight: [100, 200],
  maxHeight: [1000, 2000],
  minDuration: [1, 2],
  maxDuration: [10, 20],
  resolution: ['hd', '4k'],
  sort: ['newest', 'relevance'],
  language: ['ko', 'en'],
  perPage: [5, 10],
} as const satisfies Readonly<
  Record<
    Exclude<keyof AssetQuery, 'kind' | 'cursor' | 'vendorOptions'>,
    readonly [unknown, unknown]
  >
>

type OptionName = keyof typeof OPTIONS
const NAMES = Object.keys(OPTIONS) as OptionName[]

type Search = (query: AssetQuery) => PromiseLike<Page<unknown>>

/** A vendor's search, with the URLs that it sends; every search finds nothing. */
function watched(
  create: (fetch: typeof globalThis.fetch) => Search,
  nothing: object,
): { readonly search: Search; readonly sent: string[] } {
  const sent: string[] = []
  const search = create(async (input) => {
    sent.push(String(input))
    return Response.json(nothing)
  })
  return { search, sent }
}

const assetsOf =
  (provider: { readonly search: { assets(query: AssetQuery): Listing<unknown> } }): Search =>
  (query) =>
    provider.search.assets(query)

const time = { now: () => 0, setTimeout, clearTimeout: () => {} }

const hellorf = watched(
  (fetch) => assetsOf(createHellorf({ fetch, clock: time, clientId: 'id', clientSecret: 'key' })),
  { result: true, data: { list: [], total: 0, per_page: 5 } },
)
const ogq = watched(
  (fetch) => assetsOf(createOgq({ fetch, clock: time, apiKey: 'key', userId: 'u' })),
  { code: 20000, data: { hasNext: false, elements: [] } },
)
const openverse = watched((fetch) => assetsOf(createOpenverse({ fetch, clock: time })), {
  result_count: 0,
  page_count: 0,
  page_size: 5,
  page: 1,
  results: [],
})

describe.each([
  ['Hellorf', 'image', hellorf],
  ['Hellorf', 'video', hellorf],
  ['OGQ', 'image', ogq],
  ['Openverse', 'image', openverse],
] as const)('a search of %s for kind "%s"', (_, kind, { search, sent }) => {
  /** The URL that is sent for a query, or its error, and the options with a warning. */
  async function outcome(query: AssetQuery): Promise<{ outcome: string; warned: Set<string> }> {
    try {
      const { warnings } = await search({ ...query, kind })
      const url = new URL(sent.at(-1) ?? '')
      for (const changing of ['nonce', 'sign', 'timestamp']) url.searchParams.delete(changing)
      return { outcome: url.href, warned: new Set(warnings.map(({ option }) => option)) }
    } catch (error) {
      return { outcome: String(error), warned: new Set() }
    }
  }

  test.each(NAMES)('sends, warns of or refuses `%s` beside any other option', async (one) => {
    const ignored: OptionName[] = []
    for (const other of NAMES.filter((name) => name !== one)) {
      const query = (index: 0 | 1): AssetQuery => ({
        [other]: OPTIONS[other][0],
        [one]: OPTIONS[one][index],
      })
      const [first, second] = [await outcome(query(0)), await outcome(query(1))]
      const isHeard = first.outcome !== second.outcome || first.warned.has(one)
      if (!isHeard) ignored.push(other)
    }
    expect(ignored).toEqual([])
  })
})
