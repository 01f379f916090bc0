import {
  InvalidArgumentError,
  InvalidResponseError,
  NetworkError,
  RateLimitedError,
  UnauthorizedError,
} from '@picturedesk/provider'
import { collect } from '@picturedesk/vendor-kit'
import { describe, expect, test } from 'vitest'
import { idsOf } from './testing/many-products.ts'
import { productIds, startDesk } from './testing/start-desk.ts'

describe('what fails', () => {
  test('a product that stands in both lists is reported as both', async () => {
    const { provider: omnicommerce } = await startDesk()
    const [result] = await collect(omnicommerce.moderation.getMany(['A1099']))
    expect(result).toMatchObject({
      ok: true,
      productId: 'A1099',
      tags: expect.arrayContaining([expect.objectContaining({ group: expect.any(String) })]),
      error: { code: 'vendor-error', vendorMessage: 'fail to prove image from url.' },
    })
  })

  test('a product in neither list has a typed error, and the others their findings', async () => {
    const { provider: omnicommerce } = await startDesk({ scenario: 'products-left-out' })
    const ids = productIds(20, 1040)
    const results = await collect(omnicommerce.moderation.getMany(ids))
    const missing = results.flatMap((one) => (one.error?.code === 'invalid-response' ? [one] : []))
    expect(idsOf(missing)).toEqual(['A1049', 'A1059'])
    expect(missing[0]?.error).toBeInstanceOf(InvalidResponseError)
    expect(missing[0]?.error).toMatchObject({ field: 'complete.products', reason: 'missing-field' })
    expect(String(missing[0]?.error)).toContain('"A1049"')
    expect(results.filter(({ ok }) => ok).length).toBeGreaterThan(10)
  })

  test('products that fail do not affect the others of their batch', async () => {
    const { provider: omnicommerce } = await startDesk({ scenario: 'partial-batch-failure' })
    const results = await collect(omnicommerce.moderation.getMany(productIds(6, 1010)))
    expect(results.map(({ ok }) => ok)).toEqual([true, true, false, true, true, false])
  })

  test('when a batch fails as a whole, each of its ids has the error, and other batches go on', async () => {
    const { provider: omnicommerce, mock } = await startDesk()
    const lost = mock.fault({ name: 'reset-before-headers', times: 3 })
    const ids = productIds(250)
    const results = await collect(omnicommerce.moderation.getMany(ids, { concurrency: 1 }))
    expect(idsOf(results)).toEqual(ids)
    expect(lost.struck).toBe(3)
    expect(new Set(results.slice(0, 100).map(({ error }) => error)).size).toBe(1)
    expect(results[0]?.error).toBeInstanceOf(NetworkError)
    expect(results[99]?.error).toMatchObject({ operation: 'listModerations', attempts: 3 })
    expect(results.slice(100).filter(({ ok }) => ok).length).toBeGreaterThan(120)
  })

  test('when the quota is used up, earlier products have findings and later ones are "rate-limited"', async () => {
    const { provider: omnicommerce } = await startDesk({
      scenario: 'quota-exhausted',
      maxAttempts: 1,
    })
    const options = { concurrency: 1 }
    const results = await collect(omnicommerce.moderation.getMany(productIds(300), options))
    expect(results.findIndex(({ error }) => RateLimitedError.isInstance(error))).toBe(200)
    expect(results.slice(200).every(({ error }) => RateLimitedError.isInstance(error))).toBe(true)
  })

  test('a refused key is the error of each product', async () => {
    const { provider: omnicommerce, mock } = await startDesk({ apiKey: 'wrong' })
    const results = await collect(omnicommerce.moderation.getMany(['A1000', 'A1001']))
    expect(results.map(({ ok, error }) => [ok, error?.constructor])).toEqual([
      [false, UnauthorizedError],
      [false, UnauthorizedError],
    ])
    expect(mock.requests()).toHaveLength(1)
  })

  test('an invalid id has an error of its own, and is not sent', async () => {
    const { provider: omnicommerce, batches } = await startDesk()
    const ids = [
      '..',
      'A1000',
      '',
      7 as never,
      'half\ud83d',
      'outlet.A1_red~50-percent',
      'a/b',
      'x'.repeat(51),
    ]
    const results = await collect(omnicommerce.moderation.getMany(ids))
    expect(results.map(({ ok }) => ok)).toEqual([
      ...[false, true, false, false, false, true],
      ...[false, false],
    ])
    expect(results[0]?.error).toBeInstanceOf(InvalidArgumentError)
    expect(results[2]?.error).toMatchObject({ field: 'productIds', outcome: 'not-sent' })
    expect(batches()).toEqual([['A1000', 'outlet.A1_red~50-percent']])
  })

  test('an error thrown by the ids is thrown unchanged, after the results of earlier ids', async () => {
    const { provider: omnicommerce } = await startDesk()
    const broken = new Error('the file ended early')
    function* ids(): Generator<string> {
      yield* productIds(130)
      throw broken
    }
    const seen: string[] = []
    const error = await (async () => {
      for await (const { productId } of omnicommerce.moderation.getMany(ids())) seen.push(productId)
    })().catch((reason: unknown) => reason)
    expect(error).toBe(broken)
    expect(seen).toEqual(productIds(130))
  })
})
