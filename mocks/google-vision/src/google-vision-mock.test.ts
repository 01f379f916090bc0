import { type MockOf, specProblems, startMock, wirePlacesIn } from '@picturedesk/mocks'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { GOOGLE_VISION_TOKEN } from './credentials.ts'
import { googleVisionMock } from './google-vision-mock.ts'

let mock: MockOf<typeof googleVisionMock>
const KEY = wirePlacesIn(googleVisionMock.spec).credential('apiKey').name

beforeAll(async () => {
  mock = await startMock(googleVisionMock)
})
beforeEach(() => mock.reset())
afterAll(() => mock.close())

const LABELS = [{ type: 'LABEL_DETECTION' }]

const at = (name: string, features: object[] = LABELS): object => ({
  image: { source: { imageUri: `https://pictures.example/${name}` } },
  features,
})

const post = (requests: object[], headers: Record<string, string> = {}): Promise<Response> =>
  mock.fetch(`${mock.url}/v1/images:annotate`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(headers['authorization'] === undefined && { [KEY]: mock.credentials.apiKey }),
      ...headers,
    },
    body: JSON.stringify({ requests }),
  })

const entries = async (...requests: object[]): Promise<unknown[]> =>
  (await (await post(requests)).json()).responses

describe('what is seen', () => {
  test('words of the address, the same each time, as many as asked for', async () => {
    const black = { description: 'Black', score: 0.97 }
    const cat = { description: 'Cat', score: 0.94 }
    const [both, one, again] = await entries(
      at('black-cat.jpg'),
      at('black-cat.jpg', [{ type: 'LABEL_DETECTION', maxResults: 1 }]),
      at('black-cat.jpg?size=big'),
    )
    expect(both).toMatchObject({ labelAnnotations: [black, cat] })
    expect(one).toMatchObject({ labelAnnotations: [black] })
    expect(again).toEqual(both)
  })

  test('nothing is an empty entry', async () => {
    expect(await entries(at('empty.jpg'), at('1234.jpg'))).toEqual([{}, {}])
  })

  test('objects side by side, and a likelihood for each category', async () => {
    const features = [{ type: 'OBJECT_LOCALIZATION' }, { type: 'SAFE_SEARCH_DETECTION' }]
    const [entry] = await entries(at('bikini-beach.jpg', features))
    expect(entry).toMatchObject({
      localizedObjectAnnotations: [{ name: 'Bikini' }, { name: 'Beach' }],
      safeSearchAnnotation: { racy: 'VERY_LIKELY' },
    })
  })

  test('the same bytes show the same, and bytes that are no picture fail', async () => {
    const content = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1]).toString(
      'base64',
    )
    const [one, two, text] = await entries(
      { image: { content }, features: LABELS },
      { image: { content }, features: LABELS },
      { image: { content: btoa('just a text') }, features: LABELS },
    )
    expect(one).toMatchObject({ labelAnnotations: [{ mid: expect.any(String) }] })
    expect(two).toEqual(one)
    expect(text).toEqual({ error: { code: 3, message: 'Bad image data.' } })
  })

  test('pictures that fail do so beside others', async () => {
    const names = ['broken', 'forbidden', 'throttled', 'internal', 'unavailable', 'cat']
    const found = (await entries(...names.map((name) => at(`${name}.jpg`)))) as {
      error?: { code: number }
    }[]
    expect(found.map(({ error }) => error?.code)).toEqual([3, 7, 8, 13, 14, undefined])
  })
})

describe('the vendor refuses', () => {
  test.each([
    ['a wrong key', { [KEY]: 'nobody' }, 400],
    ['a wrong token', { authorization: 'Bearer nobody' }, 401],
  ])('%s', async (_, headers, status) => {
    expect((await post([at('cat.jpg')], headers)).status).toBe(status)
    expect(mock.violations).toEqual([])
  })

  test('a call of more than 10 MB', async () => {
    const content = 'iVBORw0KGgo='.padStart(10_000_001, 'A')
    expect((await post([{ image: { content }, features: LABELS }])).status).toBe(400)
  })
})

test('takes its token in place of the key', async () => {
  const headers = { authorization: `Bearer ${GOOGLE_VISION_TOKEN}` }
  expect((await post([at('cat.jpg')], headers)).status).toBe(200)
})

test('more than 16 pictures are a violation', async () => {
  expect((await post(Array.from({ length: 17 }, () => at('cat.jpg')))).status).toBe(501)
  expect(mock.takeViolations()).toMatchObject([{ blame: 'client', pointer: '/body/requests' }])
})

describe('scenarios', () => {
  test('every-third-picture-fails', async () => {
    mock.scenario('every-third-picture-fails')
    const found = await entries(...Array.from({ length: 4 }, () => at('cat.jpg')))
    expect(found.map((entry) => Object.keys(entry as object))).toEqual([
      ['labelAnnotations'],
      ['labelAnnotations'],
      ['error'],
      ['labelAnnotations'],
    ])
  })

  test('labels-without-ids', async () => {
    mock.scenario('labels-without-ids')
    expect(JSON.stringify(await entries(at('cat.jpg')))).not.toContain('mid')
  })

  test('quota-exhausted: 32 pictures, then none', async () => {
    mock.scenario('quota-exhausted')
    const sixteen = Array.from({ length: 16 }, () => at('cat.jpg'))
    const statuses = [await post(sixteen), await post(sixteen), await post([at('cat.jpg')])]
    expect(statuses.map(({ status }) => status)).toEqual([200, 200, 429])
  })

  test.each([
    ['billing-disabled', 403],
    ['overloaded', 503],
  ] as const)('%s', async (scenario, status) => {
    mock.scenario(scenario)
    expect((await post([at('cat.jpg')])).status).toBe(status)
  })
})

test('notes requests without the credentials', async () => {
  await post([at('cat.jpg')])
  expect(JSON.stringify(mock.requests())).not.toContain(mock.credentials.apiKey)
})

test('the spec has no problem that would keep it from being served', () => {
  expect(specProblems(googleVisionMock.spec)).toEqual([])
})
