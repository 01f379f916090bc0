import { createOmniCommerce, type OmniCommerce } from '@picturedesk/omnicommerce'
import { borderVendor, type Route, type VendorRequest } from './border-vendor.ts'

const moderation = (id: string): object => ({
  imageModeration: [
    { id: 'exA', group: 'POSE', name: 'stand', confidence: 0.99 },
    { id: 'exB', group: 'DOMAIN', name: 'fashion', confidence: '0.5' },
  ],
  productInfo: {
    id,
    url: 'https://shop.example/1.jpg',
    salesUrl: 'https://shop.example/1',
    mobileSalesUrl: null,
    detection: 'TOP',
    metadata: { brand: 'Border', price: 10 },
  },
})

function several({ body }: VendorRequest): { status: number; body: object } {
  const { productIds } = JSON.parse(body) as { productIds: string[] }
  const products = productIds.map(moderation)
  return {
    status: 201,
    body: {
      complete: { count: products.length, products },
      failed: { count: 0, errors: [] },
    },
  }
}

const batch = (path: RegExp): Route => ({ method: 'POST', path, respond: several })
const IDS = ['P1', 'P2', 'P3']

export const omnicommerce = borderVendor<OmniCommerce>({
  id: 'omnicommerce',
  base: '/2024-07',
  create: (options) => createOmniCommerce({ apiKey: 'border-api-key', ...options }),
  secrets: ['border-api-key'],
  refusal: (message) => ({ status: 400, body: { errors: message } }),
  routes: {
    getModeration: {
      method: 'GET',
      path: /^\/image-moderation\/tags\/[^/]+$/,
      respond: ({ path }) => ({ status: 201, body: moderation(path.split('/').at(-1) ?? '') }),
    },
    listModerations: batch(/^\/image-moderation\/tags\/[^/]+$/),
    listModerationsByBarePath: batch(/^\/image-moderation\/tags$/),
  },
  calls: {
    getModeration: { call: (desk, o) => desk.moderation.get('P1', o) },
    listModerations: { call: (desk, o) => desk.moderation.getMany(IDS, o) },
    listModerationsByBarePath: {
      options: { batchPath: 'bare' },
      call: (desk, o) => desk.moderation.getMany(IDS, o),
    },
  },
})
