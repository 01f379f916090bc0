import { collect } from '@picturedesk/vendor-kit'
import { describe, expect, test } from 'vitest'
import type { GoogleVisionDetection } from './index.ts'
import { picture, png } from './testing/pictures.ts'
import { startDesk } from './testing/start-desk.ts'

const cat = { url: 'https://pictures.example/small-black-cat.jpg' }
const both: GoogleVisionDetection[] = ['LABEL_DETECTION', 'OBJECT_LOCALIZATION']

type Sent = { parent?: string; requests: { features: object[]; image: object }[] }

const sentBy = (mock: { requests(): readonly { readonly body: unknown }[] }): Sent =>
  mock.requests()[0]?.body as Sent

describe('what is sent', () => {
  test.each([
    ['labels', {}, [{ type: 'LABEL_DETECTION' }]],
    [
      'both, and of labels so many',
      { detections: [...both, 'LABEL_DETECTION'] as const, maxTags: 2 },
      [{ type: 'LABEL_DETECTION', maxResults: 2 }, { type: 'OBJECT_LOCALIZATION' }],
    ],
    [
      'a model',
      { vendorOptions: { 'google-vision': { model: 'builtin/latest' }, other: { model: 5 } } },
      [{ type: 'LABEL_DETECTION', model: 'builtin/latest' }],
    ],
  ])('%s', async (_, options, features) => {
    const { provider, mock } = await startDesk()
    await provider.tagging.tagOne(cat, options as object)
    expect(sentBy(mock).requests).toEqual([{ image: { source: { imageUri: cat.url } }, features }])
  })

  test('the region, beside the pictures', async () => {
    const { provider, mock } = await startDesk()
    const parent = 'projects/p/locations/eu'
    await provider.moderation.checkOne(cat, { vendorOptions: { 'google-vision': { parent } } })
    expect(sentBy(mock)).toMatchObject({
      parent,
      requests: [{ features: [{ type: 'SAFE_SEARCH_DETECTION' }] }],
    })
  })

  test('detections of a request go before those of the call', async () => {
    const { provider, mock } = await startDesk()
    const requests = [
      { ...picture('a', 'cat'), detections: ['OBJECT_LOCALIZATION'] as const },
      picture('b', 'cat'),
    ]
    const [a, b] = await collect(provider.tagging.tag(requests))
    expect(sentBy(mock).requests.map(({ features }) => features)).toEqual([
      [{ type: 'OBJECT_LOCALIZATION' }],
      [{ type: 'LABEL_DETECTION' }],
    ])
    expect(a).toMatchObject({ tags: [], objects: [{ type: 'Cat' }] })
    expect(b).not.toHaveProperty('objects')
  })

  test('a stream as its bytes, in base64', async () => {
    const { provider, mock } = await startDesk()
    const bytes = crypto.getRandomValues(new Uint8Array(60_001))
    bytes.set(png(8))
    const stream = new Blob([bytes]).stream() as ReadableStream<Uint8Array>
    await provider.tagging.tagOne({ stream })
    const content = Buffer.from(bytes).toString('base64')
    expect(sentBy(mock).requests[0]?.image).toEqual({ content })
  })
})

describe('what comes back', () => {
  test('only the surest labels, and none below a confidence', async () => {
    const { provider } = await startDesk()
    const { tags, objects } = await provider.tagging.tagOne(cat, {
      detections: both,
      minConfidence: 0.93,
    })
    expect(tags.map(({ name }) => name)).toEqual(['Small', 'Black'])
    expect(objects?.map(({ type }) => type)).toEqual(['Small', 'Black'])
  })

  test('findings from a score on', async () => {
    const { provider } = await startDesk()
    const bikini = { url: 'https://pictures.example/bikini.jpg' }
    const { findings } = await provider.moderation.checkOne(bikini, { minScore: 1 })
    expect(findings).toEqual([
      { category: 'suggestive', name: 'racy', level: 'VERY_LIKELY', score: 1 },
    ])
  })

  test('a likelihood that nobody knows is a level without a score', async () => {
    const { provider } = await startDesk({
      wrapFetch: () => async () =>
        Response.json({
          responses: [{ safeSearchAnnotation: { adult: 'CERTAIN', racy: 'LIKELY' } }],
        }),
    })
    const result = await provider.moderation.checkOne(cat, { minScore: 0.9 })
    const { findings, notJudged, warnings } = result
    expect(notJudged).toEqual(['violence', 'medical', 'altered'])
    expect(findings).toEqual([{ category: 'sexual', name: 'adult', level: 'CERTAIN' }])
    expect(warnings).toMatchObject([{ code: 'not-judged' }])
  })

  test('nothing seen: no labels, and no verdict either', async () => {
    const { provider } = await startDesk()
    const empty = { url: 'https://pictures.example/empty.jpg' }
    expect(await provider.tagging.tagOne(empty)).toEqual({ tags: [], raw: {} })
    const { findings, notJudged, warnings } = await provider.moderation.checkOne(empty)
    expect(notJudged).toEqual(['sexual', 'suggestive', 'violence', 'medical', 'altered'])
    expect([findings, warnings?.[0]?.code]).toEqual([[], 'not-judged'])
  })

  test('labels without ids', async () => {
    const { provider } = await startDesk({ scenario: 'labels-without-ids' })
    const { tags } = await provider.tagging.tagOne(cat, { maxTags: 1 })
    expect(tags).toEqual([{ name: 'Small', confidence: 0.97 }])
  })

  test('the model that was asked for', async () => {
    const { provider } = await startDesk()
    const vendorOptions = { 'google-vision': { model: 'builtin/latest' } } as const
    const { model } = await provider.tagging.tagOne(cat, { vendorOptions })
    expect(model).toEqual({ id: 'builtin/latest' })
  })

  test.each([
    [{ language: 'ko' }, 'language'],
    [{ description: 'spring' }, 'description'],
    [{ strict: true }, 'strict'],
  ])('%j is a warning, and the labels come', async (options, option) => {
    const { provider } = await startDesk()
    const [result] = await collect(provider.tagging.tag([picture('a', 'cat')], options))
    expect(result).toMatchObject({
      tags: [{ name: 'Cat' }],
      warnings: [{ code: 'unsupported-option', option }],
    })
  })

  test('English is what comes anyway', async () => {
    const { provider } = await startDesk()
    expect(await provider.tagging.tagOne(cat, { language: 'en-GB' })).not.toHaveProperty(
      'warnings.0',
    )
  })

  test('context of a request is a warning of its result alone', async () => {
    const { provider } = await startDesk()
    const requests = [{ ...picture('a', 'cat'), context: { brand: 'x' } }, picture('b', 'cat')]
    const [a, b] = await collect(provider.tagging.tag(requests))
    expect(a).toMatchObject({ warnings: [{ option: 'context' }] })
    expect(b).not.toHaveProperty('warnings.0')
  })
})

describe('options that cannot be right name themselves, and nothing is sent', () => {
  test.each<[object, string]>([
    [{ maxTags: 0 }, 'maxTags'],
    [{ minConfidence: 2 }, 'minConfidence'],
    [{ detections: [] }, 'detections'],
    [{ detections: 'LABEL_DETECTION' }, 'detections'],
    [{ detections: ['LABEL_DETECTION', 'FACES'] }, 'detections[1]'],
    [{ detections: ['SAFE_SEARCH_DETECTION'] }, 'detections'],
    [
      { vendorOptions: { 'google-vision': { model: 'newest' } } },
      'vendorOptions.google-vision.model',
    ],
    [
      { vendorOptions: { 'google-vision': { parent: 'eu' } } },
      'vendorOptions.google-vision.parent',
    ],
    [{ vendorOptions: { 'google-vision': { modle: 'x' } } }, 'vendorOptions.google-vision.modle'],
    [{ concurrency: 0 }, 'concurrency'],
  ])('%j', async (options, field) => {
    const { provider, mock } = await startDesk()
    const tagging = collect(provider.tagging.tag([picture('a', 'cat')], options as object))
    await expect(tagging).rejects.toMatchObject({ code: 'invalid-argument', field })
    expect(mock.requests()).toEqual([])
  })

  test.each<[object, string]>([
    [{ minScore: -1 }, 'minScore'],
    [{ detections: ['LABEL_DETECTION'] }, 'detections'],
  ])('of a check: %j', async (options, field) => {
    const { provider } = await startDesk()
    await expect(provider.moderation.checkOne(cat, options as object)).rejects.toMatchObject({
      code: 'invalid-argument',
      field,
    })
  })

  test.each(['cat', null, undefined, 5])('requests %j', async (requests) => {
    const { provider } = await startDesk()
    await expect(collect(provider.tagging.tag(requests as never))).rejects.toMatchObject({
      field: 'requests',
    })
  })
})

describe('onWarning', () => {
  test('is told what stands in the result of one picture', async () => {
    const { provider } = await startDesk()
    const told: unknown[] = []
    const { warnings } = await provider.tagging.tagOne(cat, {
      language: 'de',
      onWarning: (warning) => void told.push(warning),
    })
    expect(told).toEqual(warnings)
    expect(told).toMatchObject([{ option: 'language' }])
  })

  test('is told of an option once, however many pictures there are', async () => {
    const { provider } = await startDesk()
    const told: unknown[] = []
    const requests = [picture('a', 'cat'), picture('b', 'cat')]
    const onWarning = (warning: object) => void told.push(warning)
    await collect(provider.moderation.check(requests, { language: 'de', onWarning }))
    expect(told).toMatchObject([{ option: 'language' }])
  })
})
