import { inspect } from 'node:util'
import {
  InvalidArgumentError,
  InvalidResponseError,
  MissingCredentialsError,
  NotFoundError,
  UnauthorizedError,
} from '@picturedesk/provider'
import { afterEach, describe, expect, expectTypeOf, test, vi } from 'vitest'
import { createOmniCommerce } from './index.ts'
import { productIds, startDesk } from './testing/start-desk.ts'

afterEach(() => vi.unstubAllEnvs())

/** A fetch that answers with a body, whatever is asked. */
function answering(body: unknown, status = 201): () => typeof fetch {
  return () => async () => Response.json(body, { status })
}

const productInfo = { id: 'A1000', metadata: null }

describe('one product', () => {
  test('a product has tags or none, by either status of success', async () => {
    const { provider: omnicommerce, mock } = await startDesk()
    const { moderation } = omnicommerce
    expect((await moderation.get('A1000')).tags).toHaveLength(8)
    expect((await moderation.get('A1003')).tags).toEqual([])
    expect(mock.requests({ operation: 'getModeration' }).map(({ status }) => status)).toEqual([
      201, 200,
    ])
  })

  test('the type says that the tags are about presentation', async () => {
    const { provider: omnicommerce } = await startDesk()
    const { scope } = await omnicommerce.moderation.get('A1000')
    expectTypeOf(scope).toEqualTypeOf<'presentation'>()
    expect(scope).toBe('presentation')
  })

  test.each(['outlet.A1_red~50-percent', `${'x'.repeat(47)}~.~`])(
    'an id with every sign that it may have reaches the vendor whole: %s',
    async (id) => {
      const { provider: omnicommerce, mock } = await startDesk()
      expect(await omnicommerce.moderation.get(id)).toMatchObject({
        productId: id,
        product: { id },
      })
      expect(mock.requests()[0]?.url).toBe(`${mock.url}/image-moderation/tags/${id}`)
    },
  )

  test('a product that the vendor does not have is "not found"', async () => {
    const { provider: omnicommerce } = await startDesk()
    await expect(omnicommerce.moderation.get('Z1')).rejects.toBeInstanceOf(NotFoundError)
  })

  test.each([
    [0.5, 0.5],
    [1, 1],
    ['0.9995', 0.9995],
    ['0', 0],
    ['', undefined],
    [null, undefined],
  ])('a confidence of %j is %j', async (confidence, expected) => {
    const body = { imageModeration: [{ id: 't', confidence }], productInfo }
    const { provider: omnicommerce } = await startDesk({ wrapFetch: answering(body) })
    expect((await omnicommerce.moderation.get('A1000')).tags).toEqual([
      { id: 't', group: '', name: '', confidence: expected },
    ])
  })

  test.each([99.95, -1, 'high', true])('a confidence of %j is drift', async (confidence) => {
    const onDrift = vi.fn()
    const { provider: omnicommerce } = await startDesk({
      wrapFetch: answering({ imageModeration: [{ id: 't', confidence }], productInfo }),
      hooks: { onDrift },
    })
    const { tags } = await omnicommerce.moderation.get('A1000')
    expect(tags[0]?.confidence).toBeUndefined()
    expect(onDrift.mock.calls).toEqual([
      [
        expect.objectContaining({
          field: expect.stringMatching(/^imageModeration(\[0\])?\.confidence$/),
          value: confidence,
        }),
      ],
    ])
  })

  test('a finding without an id is left out, and the others stay', async () => {
    const onDrift = vi.fn()
    const { provider: omnicommerce } = await startDesk({
      wrapFetch: answering({ imageModeration: [{ id: 'a' }, {}], productInfo }),
      hooks: { onDrift },
    })
    const { tags } = await omnicommerce.moderation.get('A1000')
    expect(tags.map(({ id }) => id)).toEqual(['a'])
    expect(onDrift).toHaveBeenCalledWith(
      expect.objectContaining({ field: 'imageModeration[1].id', value: undefined }),
    )
  })

  test('empty members of the metadata are left out', async () => {
    const metadata = { a: null, b: '', c: 0.0, d: 'x', e: false, f: [0] }
    const { provider: omnicommerce } = await startDesk({
      wrapFetch: answering({ imageModeration: [], productInfo: { id: 'A1000', metadata } }),
    })
    const { product } = await omnicommerce.moderation.get('A1000')
    expect(product.metadata).toEqual({ d: 'x', e: false, f: [0] })
  })

  test('a response about another product is drift', async () => {
    const onDrift = vi.fn()
    const { provider: omnicommerce } = await startDesk({
      wrapFetch: answering({ imageModeration: [], productInfo: { id: 'B2' } }),
      hooks: { onDrift },
    })
    await omnicommerce.moderation.get('A1000')
    expect(onDrift).toHaveBeenCalledWith(
      expect.objectContaining({ field: 'productInfo.id', value: 'B2' }),
    )
  })

  test.each([
    [{ productInfo }, 'imageModeration'],
    [{ imageModeration: [] }, 'productInfo'],
    [{ imageModeration: [], productInfo: {} }, 'productInfo.id'],
  ])('an answer of %j lacks %s', async (body, field) => {
    const { provider: omnicommerce } = await startDesk({ wrapFetch: answering(body) })
    const error = await omnicommerce.moderation.get('A1000').catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(InvalidResponseError)
    expect(error).toMatchObject({ operation: 'getModeration', reason: 'missing-field', field })
    expect(String(error)).toContain(`\`${field}\``)
  })
})

describe('one batch', () => {
  test('a batch has a result for each id, in order, by one call', async () => {
    const { provider: omnicommerce, batches } = await startDesk()
    const ids = ['A1002', 'A1007', 'A1000', 'Z1']
    const results = await omnicommerce.moderation.getBatch(ids)
    expect(results.map(({ productId, ok }) => [productId, ok])).toEqual([
      ['A1002', true],
      ['A1007', false],
      ['A1000', true],
      ['Z1', false],
    ])
    expect(batches()).toEqual([ids])
  })

  test.each([
    ['documented', '/image-moderation/tags/outlet.A1_red~50-percent'],
    ['bare', '/image-moderation/tags'],
  ] as const)('goes by the %s path', async (batchPath, path) => {
    const { provider: omnicommerce, mock } = await startDesk({ batchPath })
    const [result] = await omnicommerce.moderation.getBatch(['outlet.A1_red~50-percent', 'A1000'])
    expect(result).toMatchObject({ ok: true, productId: 'outlet.A1_red~50-percent' })
    expect(mock.requests()[0]?.url).toBe(mock.url + path)
  })

  test('batches go to the documented path by default', async () => {
    const { provider: omnicommerce, mock } = await startDesk()
    await omnicommerce.moderation.getBatch(['A1005'])
    expect(mock.requests()[0]?.operation).toBe('listModerations')
  })

  test('a batch of 100 ids is allowed, and an error that affects all of them is thrown', async () => {
    const { provider: omnicommerce } = await startDesk({ apiKey: 'wrong' })
    await expect(omnicommerce.moderation.getBatch(productIds(100))).rejects.toBeInstanceOf(
      UnauthorizedError,
    )
  })

  test('products that nobody asked for are drift', async () => {
    const onDrift = vi.fn()
    const { provider: omnicommerce } = await startDesk({
      hooks: { onDrift },
      wrapFetch: answering({
        complete: { products: [{ imageModeration: [], productInfo: { id: 'B1' } }] },
        failed: { errors: [{ id: 'B2' }, { id: 'A1000' }] },
      }),
    })
    const [result] = await omnicommerce.moderation.getBatch(['A1000'])
    expect(result).toMatchObject({ ok: false, error: { vendorMessage: 'no reason given' } })
    expect(onDrift.mock.calls.map(([{ value }]) => value)).toEqual(['B1', 'B2'])
  })
})

describe('languages', () => {
  test.each([
    [undefined, 'en-US'],
    ['ko', 'KO'],
    ['ko-KR', 'ko-KR'],
    ['KO-kr', 'ko-KR'],
    ['en', 'EN'],
    ['en-US', 'en-US'],
    ['en-GB', 'en-UK'],
    ['en-GB-oxendict', 'en-UK'],
    ['en-AU', 'EN'],
    ['zh', 'ZH'],
    ['zh-Hans-CN', 'ZH'],
    ['ja-JP', 'JA'],
  ])('%s is %s to the vendor', async (language, sent) => {
    const seen: (string | null)[] = []
    const { provider: omnicommerce } = await startDesk({
      wrapFetch: (base) => (input, init) => {
        seen.push(new Headers(init?.headers).get('accept-language'))
        return base(input, init)
      },
    })
    await omnicommerce.moderation.get('A1000', { language })
    await omnicommerce.moderation.getBatch(['A1000'], { language })
    expect(seen).toEqual([sent, sent])
  })

  test('names follow the language, ids do not', async () => {
    const { provider: omnicommerce } = await startDesk()
    const english = await omnicommerce.moderation.get('A1000')
    const korean = await omnicommerce.moderation.get('A1000', { language: 'ko' })
    expect(korean.tags[0]?.name).toBe('배경')
    expect(korean.tags.map(({ id }) => id)).toEqual(english.tags.map(({ id }) => id))
  })
})

describe('invalid input is refused, and nothing is sent', () => {
  const listed = 'ko, ko-KR, en, en-US, en-GB, zh, ja'
  test.each<[string, (moderation: Moderation) => Promise<unknown>, string, string]>([
    ['101 ids', (one) => one.getBatch(productIds(101)), 'productIds', '1 to 100'],
    ['no ids', (one) => one.getBatch([]), 'productIds', '1 to 100'],
    ['what is no list', (one) => one.getBatch('A1' as never), 'productIds', '1 to 100'],
    ['an empty id', (one) => one.get(''), 'productId', '1 to 50'],
    ['an id of dots', (one) => one.get('..'), 'productId', 'neither "." nor ".."'],
    ['a missing id', (one) => one.get(undefined as never), 'productId', '1 to 50'],
    ['an id that is too long', (one) => one.get('x'.repeat(51)), 'productId', '1 to 50'],
    ['an id with a slash', (one) => one.get('outlet/A1'), 'productId', '0-9 a-z A-Z - . _ ~'],
    ['an id with a space', (one) => one.get('A 1'), 'productId', '0-9 a-z A-Z - . _ ~'],
    ['a Korean id', (one) => one.get('원피스'), 'productId', '0-9 a-z A-Z - . _ ~'],
    ['a first id of dots', (one) => one.getBatch(['.', 'A1']), 'productIds[0]', 'neither "."'],
    ['an empty id in a batch', (one) => one.getBatch(['A1', '']), 'productIds[1]', '1 to 50'],
    ['a number in a batch', (one) => one.getBatch(['A1', 7 as never]), 'productIds[1]', '1 to 50'],
    ['the status of no id', (one) => one.status(''), 'productId', '1 to 50'],
    ['French', (one) => one.get('A1', { language: 'fr' }), 'language', listed],
    ['an empty language', (one) => one.get('A1', { language: '' }), 'language', listed],
    ['French for a batch', (one) => one.getBatch(['A1'], { language: 'fr' }), 'language', listed],
    ['no time at all', (one) => one.get('A1', { timeout: 0 }), 'timeout', 'above 0'],
  ])('%s', async (_, call, field, allowed) => {
    const { provider: omnicommerce, mock } = await startDesk()
    const error = await call(omnicommerce.moderation).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(InvalidArgumentError)
    expect(error).toMatchObject({ field, outcome: 'not-sent' })
    expect((error as InvalidArgumentError).allowed).toContain(allowed)
    expect(mock.requests()).toEqual([])
  })

  test.each([
    [{ batchPath: 'short' as never }, 'batchPath'],
    [{ baseUrl: 'ftp://example.com' }, 'baseUrl'],
  ])('options of %j', (options, field) => {
    const error = thrown(() => createOmniCommerce({ apiKey: 'k', ...options }))
    expect(error).toBeInstanceOf(InvalidArgumentError)
    expect(error).toMatchObject({ provider: 'omnicommerce', field })
  })

  test('the error about a missing key names option and environment variable', () => {
    vi.stubEnv('OMNICOMMERCE_API_KEY', '')
    const error = thrown(() => createOmniCommerce())
    expect(error).toBeInstanceOf(MissingCredentialsError)
    expect(String(error)).toMatch(/apiKey.*OMNICOMMERCE_API_KEY/)
  })
})

type Moderation = ReturnType<typeof createOmniCommerce>['moderation']

describe('the key', () => {
  test('key and base URL come from the environment', async () => {
    const { mock } = await startDesk()
    vi.stubEnv('OMNICOMMERCE_API_KEY', mock.credentials.apiKey)
    vi.stubEnv('OMNICOMMERCE_BASE_URL', `${mock.url}/`)
    const { moderation } = createOmniCommerce({ fetch: mock.fetch })
    expect((await moderation.get('A1000')).tags).toHaveLength(8)
  })

  test('the key goes in one header, and a GET has a content type, too', async () => {
    const seen: Headers[] = []
    const urls: string[] = []
    const { provider: omnicommerce, mock } = await startDesk({
      wrapFetch: (base) => (input, init) => {
        seen.push(new Headers(init?.headers))
        urls.push(String(input))
        return base(input, init)
      },
    })
    await omnicommerce.moderation.get('A1000')
    await omnicommerce.moderation.getBatch(['A1000'])
    for (const headers of seen)
      expect(Object.fromEntries(headers)).toMatchObject({
        'x-api-key': mock.credentials.apiKey,
        'content-type': 'application/json',
      })
    expect(urls.join()).not.toContain(mock.credentials.apiKey)
  })

  test('the key shows nowhere, not even where the vendor repeats it', async () => {
    const apiKey = 'canary-5e0f7d'
    const events: unknown[] = []
    const echo = answering({
      complete: { products: [] },
      failed: { errors: [{ id: 'A1000', errors: `no quota for ${apiKey}` }] },
    })
    const hooks = { onRequest: (event: unknown) => events.push(event) }
    const { provider: omnicommerce } = await startDesk({ apiKey, hooks, wrapFetch: echo })
    const results = await omnicommerce.moderation.getBatch(['A1000'])
    expect(results[0]).toMatchObject({ ok: false, error: { vendorMessage: 'no quota for ***' } })

    const refused = await startDesk({
      apiKey,
      wrapFetch: answering({ errors: `bad key ${apiKey}` }, 400),
    })
    const error = await refused.provider.moderation.get('A1').catch((reason: unknown) => reason)
    const shown = inspect([omnicommerce, results, events, error], { depth: 9, showHidden: true })
    expect(shown).not.toContain(apiKey)
    expect(JSON.stringify([omnicommerce, results, error])).not.toContain(apiKey)
  })
})

function thrown(run: () => unknown): unknown {
  try {
    return run()
  } catch (error) {
    return error
  }
}
