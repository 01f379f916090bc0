import {
  type AssetQuery,
  InvalidArgumentError,
  NotSupportedError,
  type PicturedeskError,
  UnusableMediaError,
} from '@picturedesk/provider'
import { fullQuery } from '@picturedesk/vendor-kit'
import { describe, expect, test } from 'vitest'
import type { HellorfAssetQuery } from './index.ts'
import { answerAt } from './testing/answer-at.ts'
import { first } from './testing/first.ts'
import { startDesk } from './testing/start-desk.ts'

const query = fullQuery('search.assets', {
  text: '云南',
  creators: ['Meloyan Media House'],
  peopleEthnicity: 'chinese',
  language: 'zh-CN',
})

const vendorOptions = { hellorf: { domesticOnly: true, width: 1920, height: 1080 } }

describe('every option of a query is sent or warned of', () => {
  test('a search for images sends every option or warns of it', async () => {
    const { provider: hellorf, sent } = await startDesk()
    const page = await hellorf.search.assets({ ...query, kind: 'image', vendorOptions })
    expect(sent('searchImages')).toEqual({
      keyword: '云南',
      page: '3',
      per_page: '7',
      category: '0',
      image_type: 'vector',
      color: '#0ecb9b',
      orientation: 'vertical',
      people_age: '20s',
      people_gender: 'both',
      people_number: '2',
      people_ethnicity: 'chinese',
      people_model_released: '0',
      contributor: 'Meloyan Media House',
      width_from: '100',
      width_to: '200',
      height_from: '300',
      height_to: '400',
      sort: 'newest',
      origin: '1',
      width: '1920',
      height: '1080',
    })
    expect(page.warnings).toEqual(
      [
        'excludeText',
        'minDuration',
        'maxDuration',
        'resolution',
        'safe',
        'editorial',
        'aiGenerated',
        'publishedFrom',
        'publishedTo',
        'language',
      ].map((option) => ({
        code: 'unsupported-option',
        option,
        message: expect.stringContaining(option),
      })),
    )
  })

  test('a search for videos sends every option or warns of it', async () => {
    const { provider: hellorf, sent } = await startDesk()
    const page = await hellorf.search.assets({ ...query, kind: 'video', vendorOptions })
    expect(sent('searchVideos')).toEqual({
      keyword: '云南',
      page: '3',
      per_page: '7',
      resolution: 'high_definition',
      start_duration: '5',
      end_duration: '60',
    })
    expect(page.warnings.map(({ option }) => option).sort()).toEqual([
      'aiGenerated',
      'categoryId',
      'color',
      'creators',
      'editorial',
      'excludeText',
      'imageType',
      'language',
      'maxHeight',
      'maxWidth',
      'minHeight',
      'minWidth',
      'modelReleased', // the vendor takes 1 alone
      'orientation',
      'peopleAge',
      'peopleEthnicity',
      'peopleGender',
      'peopleNumber',
      'publishedFrom',
      'publishedTo',
      'safe',
      'sort',
      'vendorOptions.hellorf.domesticOnly',
      'vendorOptions.hellorf.height',
      'vendorOptions.hellorf.width',
    ])
  })

  test.each([
    ['sd', 'standard_definition'],
    ['hd', 'high_definition'],
    ['4k', '4k'],
  ] as const)('resolution %s is %s', async (resolution, wire) => {
    const { provider: hellorf, sent } = await startDesk()
    await hellorf.search.assets({ kind: 'video', resolution, modelReleased: true })
    expect(sent('searchVideos')).toEqual({
      page: '1',
      resolution: wire,
      people_model_released: '1',
    })
  })

  test('several creators are a warning, because the vendor takes one name', async () => {
    const { provider: hellorf, sent } = await startDesk()
    const { warnings } = await hellorf.search.assets({ creators: ['A', 'B'] })
    expect(sent('searchImages')).toEqual({ page: '1' })
    expect(warnings).toMatchObject([
      { code: 'unsupported-option', option: 'creators' },
      { code: 'missing-option', option: 'text' },
    ])
  })

  test('images without a text are searched with a warning on each page', async () => {
    const { provider: hellorf, sent } = await startDesk()
    const page = await hellorf.search.assets({ perPage: 1 })
    expect(sent('searchImages')).toEqual({ page: '1', per_page: '1' })
    const warning = {
      code: 'missing-option',
      option: 'text',
      message: 'Hellorf may refuse a search without `text`.',
    }
    expect(page.warnings).toEqual([warning])
    expect((await page.next())?.warnings).toEqual([warning])
  })

  test('videos without a text are searched without a warning', async () => {
    const { provider: hellorf } = await startDesk()
    expect((await hellorf.search.assets({ kind: 'video' })).warnings).toEqual([])
  })

  test.each([['A'], ['A', 'B']])(
    'creators %j: one of several is never sent alone',
    async (...creators) => {
      const { provider: hellorf, sent } = await startDesk()
      await hellorf.search.assets({ text: '云南', creators: [...creators, ''] })
      expect(sent('searchImages')).toEqual({ keyword: '云南', page: '1' })
    },
  )

  test('options of other vendors are ignored', async () => {
    const { provider: hellorf, sent } = await startDesk()
    const query: HellorfAssetQuery = { text: '云南', vendorOptions: { ogq: { mood: 'blue' } } }
    const { warnings } = await hellorf.search.assets(query)
    expect(sent('searchImages')).toEqual({ keyword: '云南', page: '1' })
    expect(warnings).toEqual([])
  })

  test('an unknown own option is a warning', async () => {
    const { provider: hellorf } = await startDesk()
    const hellorfOptions = { domestic: true } as object
    const { warnings } = await hellorf.search.assets({ vendorOptions: { hellorf: hellorfOptions } })
    expect(warnings).toMatchObject([
      { option: 'vendorOptions.hellorf.domestic' },
      { code: 'missing-option', option: 'text' },
    ])
  })
})

describe('an invalid search is refused before sending', () => {
  test.each<[string, AssetQuery, field: string, allowed: string]>([
    ['no items a page', { perPage: 0 }, 'perPage', 'at least 1'],
    ['too many items a page', { perPage: 101 }, 'perPage', 'at most 100'],
    ['half an item a page', { perPage: 1.5 }, 'perPage', 'integer'],
    ['too many videos a page', { kind: 'video', perPage: 101 }, 'perPage', 'at most 100'],
    ['a colour outside the fourteen', { color: '#123456' }, 'color', '#0ecb9b, #0bbbf5'],
    ['a cursor that is no number', { cursor: 'abc' }, 'cursor', 'integer'],
    ['a cursor before the start', { cursor: '0' }, 'cursor', 'at least 1'],
    ['an orientation it has not', { orientation: 'square' }, 'orientation', 'horizontal, vertical'],
    ['an unknown age', { peopleAge: '70s' }, 'peopleAge', '60s, older'],
    ['a category that is no number', { categoryId: 'nature' }, 'categoryId', '[0-9]+'],
    ['an unknown order', { sort: 'random' as never }, 'sort', 'newest, popular, relevance'],
    [
      'an unknown resolution',
      { kind: 'video', resolution: '8k' as never },
      'resolution',
      'sd, hd, 4k',
    ],
    ['an empty text', { text: '' }, 'text', 'at least 1'],
    ['a release that is no boolean', { modelReleased: '' as never }, 'modelReleased', '0, 1'],
    [
      'a release of videos that is no boolean',
      { kind: 'video', modelReleased: 'false' as never },
      'modelReleased',
      '1',
    ],
    ['a colour that is none', { color: [] as never }, 'color', '#0ecb9b'],
    ['no creators', { creators: null as never }, 'creators', 'string'],
    ['a negative duration', { kind: 'video', minDuration: -1 }, 'minDuration', 'at least 0'],
    [
      'half a pixel',
      { vendorOptions: { hellorf: { width: 0.5 } } },
      'vendorOptions.hellorf.width',
      'integer',
    ],
  ])('%s', async (_, query, field, allowed) => {
    const { provider: hellorf, mock } = await startDesk()
    const error = await refusalOf(hellorf.search.assets(query))
    expect(error).toMatchObject({ provider: 'hellorf', field, outcome: 'not-sent', attempts: 0 })
    expect(error.allowed).toContain(allowed)
    expect(error.message).toContain(`\`${field}\``)
    expect(mock.requests()).toEqual([])
  })
})

test('values at the bounds are allowed', async () => {
  const { provider: hellorf, mock } = await startDesk()
  await hellorf.search.assets({ perPage: 1 })
  await hellorf.search.assets({ perPage: 100, color: '#000000' })
  expect(mock.requests().map(({ query }) => query['per_page'])).toEqual(['1', '100'])
})

describe('walking', () => {
  test('a walk goes page by page to the last, and then sends nothing more', async () => {
    const { provider: hellorf, mock } = await startDesk()
    const ids: string[] = []
    for await (const { id } of hellorf.search.assets({ text: '云南', perPage: 3 })) ids.push(id)
    const first = await hellorf.search.assets({ text: '云南' })
    expect(ids).toEqual(first.items.map(({ id }) => id))
    expect(new Set(ids).size).toBe(ids.length)
    expect(await first.next()).toBeUndefined()
    const pages = Math.ceil((first.total ?? 0) / 3)
    expect(pages).toBeGreaterThan(1)
    expect(mock.requests()).toHaveLength(pages + 1)
  })

  test('numbers as text in a response count as numbers', async () => {
    const hit = { id: '1', aspect: '1.5' }
    const { provider: hellorf } = await startDesk({
      wrapFetch: answerAt('/image/search', { per_page: '2', total: '3', list: [hit, hit] }),
    })
    const page = await hellorf.search.assets({})
    expect(page).toMatchObject({ total: 3, nextCursor: '2', items: [{ aspectRatio: 1.5 }, {}] })
  })

  test('members that the response lacks stay absent, and invalid ones are drift', async () => {
    const drifts: unknown[] = []
    const hits = [{ id: 9 }, { id: 'x', aspect: 'wide', preview_url: '', title: null, extra: 1 }]
    const { provider: hellorf } = await startDesk({
      wrapFetch: answerAt('/image/search', { list: hits }),
      hooks: { onDrift: (event) => drifts.push(event) },
    })
    const page = await hellorf.search.assets({})
    expect(page.items).toEqual([
      { id: 'hellorf:image/9', provider: 'hellorf', kind: 'image', renditions: [], raw: hits[0] },
      { id: 'hellorf:image/x', provider: 'hellorf', kind: 'image', renditions: [], raw: hits[1] },
    ])
    expect(page.total).toBeUndefined()
    expect(drifts).toEqual([
      { provider: 'hellorf', operation: 'searchImages', field: 'aspect', value: 'wide' },
    ])
  })

  test('an item without an id becomes a warning, and the other items are listed', async () => {
    const { provider: hellorf } = await startDesk({
      wrapFetch: answerAt('/image/search', { list: [{ id: 1 }, { title: 'nameless' }] }),
    })
    const { items, warnings, raw } = await hellorf.search.assets({ text: '云南' })
    expect(items.map(({ id }) => id)).toEqual(['hellorf:image/1'])
    expect(warnings).toMatchObject([{ code: 'invalid-item', raw: { title: 'nameless' } }])
    expect(raw).toEqual({ list: [{ id: 1 }, { title: 'nameless' }] })
  })
})

describe('similar', () => {
  test.each([
    ['hellorf:image/363488282', 'listSimilarImages'],
    ['hellorf:video/3633761', 'listSimilarVideos'],
  ] as const)('%s asks %s', async (id, operation) => {
    const { provider: hellorf, mock } = await startDesk()
    const page = await hellorf.search.similar(id)
    expect(page.items.length).toBeGreaterThan(0)
    expect(page.total).toBe(page.items.length)
    expect(await page.next()).toBeUndefined()
    expect(mock.requests({ operation })).toHaveLength(1)
  })

  test('similar assets can be asked for with an asset instead of its id', async () => {
    const { provider: hellorf } = await startDesk()
    const hit = first((await hellorf.search.assets({ text: '云南' })).items)
    expect((await hellorf.search.similar(hit)).items).toHaveLength(2)
  })

  test.each([
    'ogq:image/1',
    'hellorf:audio/1',
    'hellorf:image/',
    'nonsense',
    'hellorf:image/..',
    'hellorf:image/1/../2',
    'hellorf:image/１',
  ])('%j is refused before sending', async (id) => {
    const { provider: hellorf, mock } = await startDesk()
    expect(await refusalOf(hellorf.search.similar(id as never))).toMatchObject({ field: 'asset' })
    expect(mock.requests()).toEqual([])
  })
})

describe('by image', () => {
  const megabytes = (count: number): Uint8Array => new Uint8Array(count * 1024 * 1024).fill(0xfb)

  test('a search by image sends a URL unchanged', async () => {
    const { provider: hellorf, sent } = await startDesk()
    const page = await hellorf.search.byImage({
      image: { url: 'https://example.org/a+b.jpg' },
      perPage: 1,
    })
    expect(page.items).toHaveLength(1)
    expect(sent('searchImagesByImage')).toEqual({
      url: 'https://example.org/a+b.jpg',
      per_page: '1',
    })
  })

  test('a search by image sends bytes as base64, which are not signed', async () => {
    const { provider: hellorf, sent } = await startDesk()
    const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => index % 256)
    await hellorf.search.byImage({ image: { bytes } })
    expect(sent('searchImagesByImage')).toEqual({ file: Buffer.from(bytes).toString('base64') })
  })

  test('a picture of 4 MB is allowed', async () => {
    const { provider: hellorf, sent } = await startDesk()
    const bytes = megabytes(4)
    await hellorf.search.byImage({ image: { bytes } })
    expect(sent('searchImagesByImage')['file']).toBe(Buffer.from(bytes).toString('base64'))
  })

  test('a picture that is still being read is sent like its bytes', async () => {
    const { provider: hellorf, sent } = await startDesk()
    const stream = new Blob(['abc', 'def']).stream()
    await hellorf.search.byImage({ image: { stream } })
    expect(sent('searchImagesByImage')).toEqual({ file: Buffer.from('abcdef').toString('base64') })
  })

  test.each([
    ['bytes', { bytes: new Uint8Array(4 * 1024 * 1024 + 1) }],
    ['stream', { stream: new Blob([new Uint8Array(5 * 1024 * 1024)]).stream() }],
  ])('a picture of more than 4 MB as %s is unusable, and nothing is sent', async (_, image) => {
    const { provider: hellorf, mock } = await startDesk()
    const error = await rejection(hellorf.search.byImage({ image }))
    if (!UnusableMediaError.isInstance(error)) throw error
    expect(error).toMatchObject({ reason: 'too-large', outcome: 'not-sent' })
    expect(mock.requests()).toEqual([])
  })

  test.each([
    [{ image: { uri: 'gs://pictures/a.jpg' } }, '`image.uri` is not supported by Hellorf.'],
    [{ image: { asset: 'hellorf:image/1' } }, '`image.asset` is not supported by Hellorf.'],
    [{ image: { url: 'https://example.org/a.jpg' }, kind: 'video' }, 'kind "video"'],
  ])('%j is not supported, and nothing is sent', async (query, message) => {
    const { provider: hellorf, mock } = await startDesk()
    const error = await rejection(hellorf.search.byImage(query as never))
    if (!NotSupportedError.isInstance(error)) throw error
    expect(error.message).toContain(message)
    expect(mock.requests()).toEqual([])
  })

  test('a place in pages is warned of: everything comes in one response', async () => {
    const { provider: hellorf } = await startDesk()
    const image = { url: 'https://example.org/a.jpg' }
    const { warnings } = await hellorf.search.byImage({ image, cursor: '2' })
    expect(warnings).toMatchObject([{ code: 'unsupported-option', option: 'cursor' }])
  })

  const url = 'https://example.org/a.jpg'
  test.each<[string, object, field: string, allowed: string]>([
    ['no picture', {}, 'image', 'exactly one'],
    ['no form', { image: {} }, 'image', 'exactly one'],
    ['two forms', { image: { url, bytes: megabytes(1) } }, 'image', 'exactly one'],
    ['no bytes at all', { image: { bytes: new Uint8Array() } }, 'image.bytes', 'at least 1'],
    ['a URL that is none', { image: { url: 'picture.jpg' } }, 'image.url', 'https'],
    ['an empty URL', { image: { url: '' } }, 'image.url', 'https'],
    ['a URL of a file', { image: { url: 'file:///etc/passwd' } }, 'image.url', 'https'],
    ['too many items', { image: { url }, perPage: 101 }, 'perPage', '100'],
  ])('%s is refused before sending', async (_, query, field, allowed) => {
    const { provider: hellorf, mock } = await startDesk()
    const error = await refusalOf(hellorf.search.byImage(query as never))
    expect(error.field).toBe(field)
    expect(error.allowed).toContain(allowed)
    expect(error.message.length).toBeLessThan(300)
    expect(mock.requests()).toEqual([])
  })
})

/** The refusal that a call ends in, if it does. */
async function refusalOf(call: PromiseLike<unknown>): Promise<InvalidArgumentError> {
  const error: unknown = await call.then(
    () => new Error('It was not refused.'),
    (reason: PicturedeskError) => reason,
  )
  if (InvalidArgumentError.isInstance(error)) return error
  throw error
}

async function rejection(call: PromiseLike<unknown>): Promise<unknown> {
  return Promise.resolve(call).then(
    () => expect.unreachable(),
    (error: unknown) => error,
  )
}
