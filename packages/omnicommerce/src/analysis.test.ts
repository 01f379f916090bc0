import { TimeoutError, VendorError } from '@picturedesk/provider'
import { collect } from '@picturedesk/vendor-kit'
import { describe, expect, test, vi } from 'vitest'
import { createOmniCommerceModeration } from './capabilities/moderation.ts'
import { createOmniCommerce } from './index.ts'
import { startDesk } from './testing/start-desk.ts'

const productInfo = { id: 'A1000', metadata: null }

/** A vendor without tags for any product, that says one thing about the status of each. */
const saying = (status: unknown, code = 200) => {
  const urls: string[] = []
  const wrapFetch = (): typeof fetch => async (input) => {
    urls.push(String(input))
    return String(input).includes('/management/')
      ? Response.json(status, { status: code })
      : Response.json({ imageModeration: [], productInfo })
  }
  return { wrapFetch, urls }
}

describe('a product without tags', () => {
  test('was analysed, or is not yet', async () => {
    const { provider, mock } = await startDesk()
    expect(await provider.moderation.get('A1003')).toMatchObject({ tags: [], analysis: 'done' })
    mock.scenario('not-analysed')
    expect(await provider.moderation.get('A1000')).toMatchObject({ tags: [], analysis: 'pending' })
  })

  test('costs one call more, and one with tags none', async () => {
    const { provider, mock } = await startDesk()
    expect(await provider.moderation.get('A1000')).toMatchObject({ analysis: 'done' })
    await provider.moderation.get('A1003')
    expect(mock.requests().map(({ operation }) => operation)).toEqual([
      'getModeration',
      'getModeration',
      'getProductStatus',
    ])
  })

  test('is asked for in a provider of one capability, too', async () => {
    const { wrapFetch } = saying({ status: 'PROCESSING' })
    const { moderation } = createOmniCommerceModeration({ apiKey: 'a-key', fetch: wrapFetch() })
    expect(await moderation.get('A1000')).toMatchObject({ analysis: 'pending' })
  })

  test('whose analysis failed is an error with the reason of the vendor', async () => {
    const { provider } = await startDesk()
    const error: unknown = await provider.moderation.get('A1007').catch((reason) => reason)
    expect(VendorError.isInstance(error)).toBe(true)
    expect(error).toMatchObject({
      operation: 'getProductStatus',
      outcome: 'rejected',
      vendorMessage: 'fail to prove image from url.',
    })
  })

  test.each([
    ['the key may not ask', { errors: 'forbidden' }, 403],
    ['it is unknown there', { errors: 'no such product' }, 404],
    ['it is asked for too often', { errors: 'too many' }, 429],
    ['the vendor is down', { errors: 'down' }, 500],
    ['the status is missing', { id: 'A1000' }, 200],
    ['the status is not documented', { status: 'QUEUED' }, 200],
    ['the status is a name of JavaScript', { status: 'constructor' }, 200],
    ['there is no JSON', 'odd', 200],
  ])('keeps its result when %s', async (_, body, code) => {
    const { wrapFetch } = saying(body, code)
    const { provider } = await startDesk({ wrapFetch, maxAttempts: 1 })
    expect(await provider.moderation.get('A1000')).toMatchObject({ tags: [], analysis: 'unknown' })
  })

  test('an abort while its status is asked for ends the call', async () => {
    const aborting = new AbortController()
    const reason = new Error('enough')
    const { provider } = await startDesk({
      wrapFetch: () => async (input, init) => {
        if (!String(input).includes('/management/'))
          return Response.json({ imageModeration: [], productInfo })
        aborting.abort(reason)
        throw init?.signal?.reason
      },
    })
    const call = provider.moderation.get('A1000', { signal: aborting.signal })
    await expect(call).rejects.toBe(reason)
  })

  test('of a batch was analysed, since the vendor calls it complete', async () => {
    const { provider, mock } = await startDesk()
    const results = await collect(provider.moderation.getMany(['A1003', 'A1000']))
    expect(results).toMatchObject([{ analysis: 'done', tags: [] }, { analysis: 'done' }])
    expect(mock.requests()).toHaveLength(1)
  })
})

describe('the status of a product', () => {
  test('is asked for in the version of its own API, with the key', async () => {
    const { wrapFetch, urls } = saying({ id: 'A1000', status: 'DONE' })
    const baseUrl = 'https://api.kr.omnicommerce.ai/2024-07'
    const { provider } = await startDesk({ wrapFetch, baseUrl })
    await provider.moderation.status('A1000')
    expect(urls).toEqual(['https://api.kr.omnicommerce.ai/2023-05/management/status/A1000'])
  })

  test('says why the analysis failed', async () => {
    const { provider } = await startDesk()
    expect(await provider.moderation.status('A1007')).toEqual({
      productId: 'A1007',
      status: 'failed',
      reason: 'fail to prove image from url.',
      raw: { id: 'A1007', status: 'ERROR', errors: 'fail to prove image from url.' },
    })
    expect(await provider.moderation.status('A1000')).toMatchObject({ status: 'done' })
  })

  test('that is not documented is "other", and drift', async () => {
    const onDrift = vi.fn()
    const { wrapFetch } = saying({ status: 'QUEUED' })
    const { provider } = await startDesk({ wrapFetch, hooks: { onDrift } })
    expect(await provider.moderation.status('A1000')).toMatchObject({ status: 'other' })
    expect(onDrift.mock.calls).toMatchObject([[{ field: 'status', value: 'QUEUED' }]])
  })

  test('is asked for at most five times a second', async () => {
    let time = 0
    const waits: number[] = []
    const clock = {
      now: () => time,
      setTimeout: (callback: () => void, milliseconds: number) => {
        if (milliseconds > 10_000) return // The deadline of a call.
        waits.push(milliseconds)
        time += milliseconds
        queueMicrotask(callback)
      },
      clearTimeout: () => {},
    }
    const { wrapFetch } = saying({ status: 'DONE' })
    const provider = createOmniCommerce({ apiKey: 'a-key', fetch: wrapFetch(), clock })
    for (let count = 0; count < 3; count++) await provider.moderation.status('A1000')
    expect(waits).toEqual([200, 200])
    time += 150
    await provider.moderation.status('A1000')
    expect(waits).toEqual([200, 200, 50])
    time += 1_000
    await provider.moderation.status('A1000')
    expect(waits).toHaveLength(3)
  })

  test('that would have to wait longer than the call may take is a timeout, and not sent', async () => {
    const { wrapFetch, urls } = saying({ status: 'DONE' })
    const clock = { now: () => 0, setTimeout: () => {}, clearTimeout: () => {} }
    const provider = createOmniCommerce({ apiKey: 'a-key', fetch: wrapFetch(), clock })
    await provider.moderation.status('A1000')
    const second = provider.moderation.status('A1000', { timeout: 100 })
    await expect(second).rejects.toMatchObject({ code: 'timeout', outcome: 'not-sent' })
    await expect(second).rejects.toBeInstanceOf(TimeoutError)
    expect(urls).toHaveLength(1)
  })
})
