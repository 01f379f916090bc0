import { type Asset, InvalidArgumentError } from '@picturedesk/provider'
import { refusalOf } from '@picturedesk/vendor-kit'
import { describe, expect, test } from 'vitest'
import type { Ogq } from './index.ts'
import { startDesk } from './testing/start-desk.ts'

async function firstOf(ogq: Ogq, userId?: string): Promise<Asset> {
  const [asset] = (await ogq.search.assets({ text: '경복궁' }, { userId })).items
  if (asset === undefined) throw new Error('Nothing was found.')
  return asset
}

/** The asset with another URL to call. */
function withUrl(asset: Asset, onUsed: unknown): Asset {
  return { ...asset, raw: { ...(asset.raw as object), feedbacks: { onUsed } } }
}

function urlOf(asset: Asset): string {
  return (asset.raw as { readonly feedbacks: { readonly onUsed: string } }).feedbacks.onUsed
}

const recentsOf = async (ogq: Ogq, userId?: string): Promise<string[]> =>
  (await ogq.recents.list({}, { userId })).items.map(({ asset }) => asset.id)

test('a use is reported by the URL of the asset, with the key, and found among the recents', async () => {
  const { provider: ogq, mock, requests } = await startDesk()
  const asset = await firstOf(ogq)
  expect(await ogq.usage.report(asset)).toEqual({ raw: undefined })
  expect(requests.at(-1)).toMatchObject({
    method: 'GET',
    url: urlOf(asset),
    headers: { 'x-oapi-key': mock.credentials.apiKey },
    body: undefined,
  })
  expect(await recentsOf(ogq)).toEqual([asset.id])
})

test.each(['?feedback_query_params', '?a=1&a=2&b=%2F+%20&c#part', '/other/path?x=y', '?q=제주'])(
  'the URL of the report is sent unchanged: %s',
  async (tail) => {
    const urls: string[] = []
    const { provider: ogq, mock } = await startDesk({
      wrapFetch: (base) => async (input, init) => {
        if (!String(input).includes('/v1/feedbacks')) return base(input, init)
        urls.push(String(input))
        return Response.json({ code: 20000 })
      },
    })
    const url = `${mock.url}/v1/feedbacks${tail}`
    await ogq.usage.report(withUrl(await firstOf(ogq), url))
    expect(urls).toEqual([url])
  },
)

test('a use counts for the user for whom the asset was listed', async () => {
  const { provider: ogq } = await startDesk()
  const asset = await firstOf(ogq, 'reader-2')
  await ogq.usage.report(asset)
  expect(await recentsOf(ogq)).toEqual([])
  expect(await recentsOf(ogq, 'reader-2')).toEqual([asset.id])
})

describe('it is sent once', () => {
  test('a report whose response is lost is sent once', async () => {
    const { provider: ogq, mock } = await startDesk({ scenario: 'usage-response-lost' })
    const asset = await firstOf(ogq)
    expect(await refusalOf(ogq.usage.report(asset))).toMatchObject({
      code: 'network-error',
      outcome: 'unknown',
      attempts: 1,
      operation: 'reportUsage',
    })
    expect(mock.requests({ operation: 'reportUsage' })).toHaveLength(1)
    expect(await recentsOf(ogq)).toEqual([asset.id])
  })

  test.each([
    ['rate-limited', 'rate-limited'],
    ['unavailable', 'vendor-error'],
    ['reset-before-headers', 'network-error'],
    ['redirect-elsewhere', 'invalid-response'],
  ] as const)('when the vendor is %s', async (name, code) => {
    const { provider: ogq, mock } = await startDesk()
    const asset = await firstOf(ogq)
    mock.fault({ name, operation: 'reportUsage', times: 'always' })
    expect(await refusalOf(ogq.usage.report(asset))).toMatchObject({ code, attempts: 1 })
    expect(mock.requests({ operation: 'reportUsage' })).toHaveLength(1)
  })

  test('a report is sent again only if it provably never left', async () => {
    let calls = 0
    const { provider: ogq } = await startDesk({
      wrapFetch: (base) => async (input, init) => {
        if (!String(input).includes('/v1/feedbacks') || ++calls > 1) return base(input, init)
        const code = { code: 'ECONNREFUSED', syscall: 'connect' }
        const cause = Object.assign(new Error('refused'), code)
        throw new TypeError('fetch failed', { cause })
      },
    })
    const asset = await firstOf(ogq)
    await ogq.usage.report(asset)
    expect(calls).toBe(2)
    expect(await recentsOf(ogq)).toEqual([asset.id])
  })
})

describe('refused before sending', () => {
  test.each([
    ['another host', 'https://evil.test/v1/feedbacks?userId=reader-canary'],
    ['the real host, where another is configured', 'https://oapi.ogq.me/v1/feedbacks?a=1'],
    ['a URL with a user in it', 'http://reader-canary@127.0.0.1/v1/feedbacks'],
    ['no URL', 'feedbacks'],
  ])('%s', async (_, url) => {
    const { provider: ogq, mock, requests } = await startDesk()
    const asset = withUrl(await firstOf(ogq), url)
    const before = requests.length
    const error = await refusalOf(ogq.usage.report(asset))
    expect(error).toMatchObject({
      code: 'invalid-argument',
      provider: 'ogq',
      operation: 'reportUsage',
      field: 'asset.raw.feedbacks.onUsed',
      outcome: 'not-sent',
    })
    expect(error.message).toContain(mock.url)
    expect(error.message).not.toContain('reader-canary')
    expect(requests).toHaveLength(before)
  })

  test('an asset without a URL, an id alone, and an asset of another vendor are refused before sending', async () => {
    const { provider: ogq, requests } = await startDesk()
    const asset = await firstOf(ogq)
    const before = requests.length
    for (const wrong of [
      withUrl(asset, undefined),
      withUrl(asset, ''),
      { ...asset, raw: undefined },
      { ...asset, raw: null },
      asset.id as never,
      { ...asset, id: 'hellorf:image/1' } as Asset,
      undefined as never,
    ]) {
      const error = await refusalOf(ogq.usage.report(wrong))
      expect(InvalidArgumentError.isInstance(error) && error.field).toBe('asset')
    }
    expect(requests).toHaveLength(before)
  })
})
