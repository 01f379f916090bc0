import { fullQuery, refusalOf } from '@picturedesk/vendor-kit'
import { describe, expect, test } from 'vitest'
import type { OpenverseAssetQuery, OpenverseSearchOptions } from './index.ts'
import { answerWith } from './testing/answer-with.ts'
import { startDesk } from './testing/start-desk.ts'

const query = fullQuery('search.assets', { imageType: 'photo' })

const ownOptions = {
  license: ['by', 'nc-sampling+'],
  licenseType: ['commercial', 'modification'],
  source: ['flickr', 'met'],
  extension: ['jpg', 'png'],
  size: ['large', 'medium'],
  tags: 'coast',
  title: 'mist',
  filterDead: false,
} as const satisfies OpenverseSearchOptions

const titles = async (query: OpenverseAssetQuery) => {
  const { provider: openverse } = await startDesk()
  return (await openverse.search.assets(query)).items.map(({ title }) => title)
}

describe('the query', () => {
  test('a search sends every option that Openverse has and warns of every other', async () => {
    const { provider: openverse, searches } = await startDesk()
    const vendorOptions = { openverse: ownOptions, ogq: { mood: 'blue' } }
    const page = await openverse.search.assets({ ...query, vendorOptions })
    expect(searches().map(({ query }) => query)).toEqual([
      {
        q: 'lighthouse',
        page: '3',
        page_size: '7',
        aspect_ratio: 'tall',
        category: 'photograph',
        unstable__sort_by: 'indexed_on',
        license: 'by,nc-sampling+',
        license_type: 'commercial,modification',
        source: 'flickr,met',
        extension: 'jpg,png',
        size: 'large,medium',
        mature: 'false',
        filter_dead: 'false',
      },
    ])
    const sent = ['text', 'kind', 'orientation', 'imageType', 'safe', 'sort', 'perPage', 'cursor']
    // beside words, these would be passed over without a word
    expect(page.warnings.map(({ option }) => option).sort()).toEqual(
      [
        ...Object.keys(query).filter((one) => !sent.includes(one)),
        'vendorOptions.openverse.tags',
        'vendorOptions.openverse.title',
      ].sort(),
    )
  })

  test('a search without text sends creators, tags and title', async () => {
    const { provider: openverse, searches } = await startDesk()
    const { warnings } = await openverse.search.assets({
      creators: ['Marit Solberg', 'Jo "Mo" Li'],
      vendorOptions: { openverse: { tags: 'coast', title: 'mist' } },
    })
    expect(searches()[0]?.query).toEqual({
      page: '1',
      creator: '"Marit Solberg","Jo  Mo  Li"',
      tags: 'coast',
      title: 'mist',
    })
    expect(warnings).toEqual([])
  })

  test('a search finds creators by their whole name', async () => {
    expect(await titles({ creators: ['Jonas Brandt'] })).toEqual([
      'Lighthouse keeper on the stairs',
      'Harbour at low tide',
    ])
    expect(await titles({ creators: ['Brandt Jonas'] })).toEqual([])
  })

  test('an order that only applications may ask for is a warning without credentials', async () => {
    for (const [anonymous, sort, sent] of [
      [false, 'newest', 'indexed_on'],
      [true, 'newest', undefined],
      [false, 'relevance', 'relevance'],
      [true, 'relevance', 'relevance'],
      [false, 'popular', undefined],
    ] as const) {
      const { provider: openverse, searches } = await startDesk(anonymous ? { clientId: '' } : {})
      const { warnings } = await openverse.search.assets({ text: 'lighthouse', sort })
      expect(searches()[0]?.query['unstable__sort_by']).toBe(sent)
      expect(warnings.map(({ option }) => option)).toEqual(sent === undefined ? ['sort'] : [])
    }
  })

  test('a search without options lists all images but sensitive ones', async () => {
    expect(await titles({})).toHaveLength(8)
    expect(await titles({ safe: false })).toHaveLength(9)
    expect(await titles({ safe: true })).toHaveLength(8)
  })

  test.each<[OpenverseSearchOptions, number]>([
    [{ license: ['cc0', 'pdm'] }, 2],
    [{ licenseType: ['commercial', 'modification'] }, 5],
    [{ source: ['met'] }, 1],
    [{ excludedSource: ['flickr'] }, 4],
    [{ extension: ['svg'] }, 1],
    [{ size: ['medium'] }, 3],
  ])('%j finds %d images', async (openverse, count) => {
    expect(await titles({ vendorOptions: { openverse } })).toHaveLength(count)
  })

  test.each([
    ['horizontal', 4],
    ['vertical', 2],
    ['square', 1],
  ] as const)('%s images are %d', async (orientation, count) => {
    expect(await titles({ orientation })).toHaveLength(count)
  })

  test('the vendor’s warning about an unknown source is a warning of the page', async () => {
    const { provider: openverse } = await startDesk()
    const vendorOptions = { openverse: { source: ['flickr', 'flicker'] } }
    const { items, warnings } = await openverse.search.assets({ text: 'mist', vendorOptions })
    expect(items).toHaveLength(1)
    expect(warnings).toEqual([
      {
        code: 'approximated-option',
        option: 'vendorOptions',
        message: "There is no source 'flicker'.",
      },
    ])
  })

  test('a vendor’s warning in an unknown form is given as its JSON', async () => {
    const page = { result_count: 0, page_count: 0, results: [], warnings: [{ reason: 7 }] }
    const { provider: openverse } = await startDesk({ wrapFetch: answerWith(page) })
    const { warnings } = await openverse.search.assets({})
    expect(warnings).toMatchObject([{ message: '{"reason":7}' }])
  })

  test('the vendor refuses sources to search and sources to leave out in one query', async () => {
    const { provider: openverse } = await startDesk()
    const vendorOptions = { openverse: { source: ['met'], excludedSource: ['flickr'] } }
    expect(await refusalOf(openverse.search.assets({ vendorOptions }))).toMatchObject({
      code: 'vendor-error',
      status: 400,
      vendorMessage: expect.stringMatching(/^excluded_source: /),
    })
  })
})

describe('an invalid search is refused before sending', () => {
  test.each<[string, OpenverseAssetQuery, field: string, allowed: string]>([
    ['no images a page', { perPage: 0 }, 'perPage', 'at least 1'],
    ['half an image a page', { perPage: 1.5 }, 'perPage', 'integer'],
    ['no words', { text: '' }, 'text', 'at least 1 character'],
    ['too many words', { text: 'x'.repeat(201) }, 'text', 'at most 200'],
    ['a cursor that is no number', { cursor: 'abc' }, 'cursor', 'integer'],
    ['a cursor before the start', { cursor: '0' }, 'cursor', 'at least 1'],
    ['an unknown shape', { orientation: 'round' as never }, 'orientation', 'square, tall, wide'],
    ['a type that it has not', { imageType: 'vector' }, 'imageType', 'illustration, photograph'],
    ['an unknown order', { sort: 'random' as never }, 'sort', 'relevance, indexed_on'],
    [
      'an unknown licence',
      { vendorOptions: { openverse: { license: ['cc-by' as never] } } },
      'vendorOptions.openverse.license',
      'by-nc-sa',
    ],
  ])('%s', async (_, query, field, allowed) => {
    const { provider: openverse, requests } = await startDesk()
    const error = await refusalOf(openverse.search.assets(query))
    expect(error).toMatchObject({
      code: 'invalid-argument',
      provider: 'openverse',
      field,
      allowed: expect.stringContaining(allowed),
      outcome: 'not-sent',
    })
    expect(requests).toEqual([])
  })
})

describe('similar', () => {
  test('related images are one page', async () => {
    const { provider: openverse } = await startDesk()
    const [harbour] = (await openverse.search.assets({ text: 'harbour' })).items
    if (harbour === undefined) throw new Error('Nothing was found.')
    const page = await openverse.search.similar(harbour)
    expect(page.items.map(({ title }) => title)).toContain('Lighthouse in the morning mist')
    expect(page.items.map(({ id }) => id)).not.toContain(harbour.id)
    expect(page.total).toBe(page.items.length)
    expect(await page.next()).toBeUndefined()
  })

  test.each(['ogq:image/1', 'openverse:video/1', 'openverse:image/nonsense', 'nonsense'])(
    'related images of %s are refused before sending',
    async (id) => {
      const { provider: openverse, requests } = await startDesk()
      const error = await refusalOf(openverse.search.similar(id as never))
      expect(error).toMatchObject({ code: 'invalid-argument', field: 'asset' })
      expect(requests).toEqual([])
    },
  )
})
