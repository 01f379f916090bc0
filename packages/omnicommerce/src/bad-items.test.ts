import { collect } from '@picturedesk/vendor-kit'
import { expect, test } from 'vitest'
import { startDesk } from './testing/start-desk.ts'

const ids = Array.from({ length: 300 }, (_, index) => `p${index}`)

/** Every product is complete, but for one that is spoilt. */
function spoiling(entry: unknown, list: 'products' | 'errors' = 'products') {
  return (): typeof fetch => async (_, init) => {
    const { productIds } = JSON.parse(String(init?.body)) as { productIds: string[] }
    const products: unknown[] = productIds
      .filter((id) => id !== 'p123')
      .map((id) => ({ imageModeration: [], productInfo: { id } }))
    const body = { complete: { products }, failed: { errors: [] as unknown[] } }
    if (productIds.includes('p123'))
      (list === 'products' ? products : body.failed.errors).unshift(entry)
    return Response.json(body, { status: 201 })
  }
}

test.each<[unknown, string, 'products' | 'errors']>([
  [null, 'complete.products', 'products'],
  [7, 'complete.products', 'products'],
  [{ productInfo: { id: 'p123' } }, 'complete.products[0].imageModeration', 'products'],
  [
    { imageModeration: {}, productInfo: { id: 'p123' } },
    'complete.products[0].imageModeration',
    'products',
  ],
  [{ imageModeration: [], productInfo: {} }, 'complete.products', 'products'],
  [{ errors: 'no such product' }, 'complete.products', 'errors'],
  [null, 'complete.products', 'errors'],
])('of 300 products, %j costs one, and its error names %s', async (entry, field, list) => {
  const { provider } = await startDesk({ wrapFetch: spoiling(entry, list) })
  const results = await collect(provider.moderation.getMany(ids))
  expect(results.map(({ productId }) => productId)).toEqual(ids)
  expect(results.filter(({ ok }) => !ok)).toMatchObject([
    { productId: 'p123', error: { code: 'invalid-response', field } },
  ])
})
