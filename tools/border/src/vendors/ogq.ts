import { createOgq, type Ogq } from '@picturedesk/ogq'
import type { Asset } from '@picturedesk/provider'
import { borderVendor, type Route } from './border-vendor.ts'

const IMAGE = {
  contentId: 'c0ffee1',
  title: '바다',
  description: '바다와 하늘',
  creator: { name: 'A. Painter', profileUrl: 'https://ogq.example/people/1' },
  images: {
    thumbnail: { url: 'https://ogq.example/t/1.png', width: 240, height: 160 },
    web: { url: 'https://ogq.example/w/1.png', width: 720, height: 480 },
  },
  feedbacks: { onUsed: 'https://oapi.ogq.me/v1/feedbacks?used=1' },
  salesPolicies: [
    { policyCode: 'OGQ-IMAGE-SR', priceOfSupply: 120, recommendedPrice: 165, currency: 'KRW' },
  ],
}

const route = (method: string, path: RegExp, data?: unknown): Route => ({
  method,
  path,
  respond: () => ({ body: data === undefined ? { code: 20000 } : { code: 20000, data } }),
})
const USED = '/v1/feedbacks'

export const ogq = borderVendor<Ogq>({
  id: 'ogq',
  base: '',
  create: (options) =>
    createOgq({ apiKey: 'border-api-key', userId: 'border-user-id', ...options }),
  // A user's id may be as short as "7": it is hidden by its name in URLs, not by its value.
  secrets: ['border-api-key'],
  refusal: (message) => ({ status: 200, body: { code: 40000, message } }),
  routes: {
    searchImages: route('GET', /^\/v1\/images$/, { hasNext: false, elements: [IMAGE] }),
    listFavorites: route('GET', /^\/v1\/favorite-images$/, {
      hasNext: false,
      elements: [{ ordering: 0, image: IMAGE }],
    }),
    addFavorites: route('POST', /^\/v1\/favorite-images$/),
    reorderFavorites: route('PUT', /^\/v1\/favorite-images$/),
    removeFavorite: route('DELETE', /^\/v1\/favorite-images\/[^/]+$/),
    listRecents: route('GET', /^\/v1\/recent-images$/, {
      elements: [{ recentId: 7, usedItemId: '1', image: IMAGE }],
    }),
    removeRecent: route('DELETE', /^\/v1\/recent-images\/[^/]+$/),
    getStreamingUrl: route('GET', /^\/v1\/images\/[^/]+\/streamingUrl$/, {
      imageUrl: 'https://ogq.example/s/1.jpg',
    }),
    reportUsage: route('GET', /^\/v1\/feedbacks$/),
    reportSale: route('POST', /^\/v1\/ptn\/customer-transactions\/payments$/),
    listPurchases: route('GET', /^\/v1\/customer-purchases$/, {
      hasNext: false,
      elements: [
        {
          contentId: 'c0ffee1',
          contentType: 'IMAGE',
          contentName: '바다',
          contentUrl: 'https://ogq.example/t/1.png',
          orderNo: 'an order of before',
        },
      ],
    }),
  },
  calls: {
    searchImages: { call: (desk, o) => desk.search.assets({ text: '바다' }, o) },
    listFavorites: { call: (desk, o) => desk.favorites.list({}, o) },
    addFavorites: { call: (desk, o) => desk.favorites.add(['ogq:image/c0ffee1'], o) },
    reorderFavorites: {
      call: (desk, o) => desk.favorites.reorder([{ asset: 'ogq:image/c0ffee1', ordering: 3 }], o),
    },
    removeFavorite: { call: (desk, o) => desk.favorites.remove('ogq:image/c0ffee1', o) },
    listRecents: { call: (desk, o) => desk.recents.list({}, o) },
    removeRecent: { call: (desk, o) => desk.recents.remove('7', o) },
    getStreamingUrl: {
      call: (desk, o) => desk.streaming.url('ogq:image/c0ffee1', { ...o, offer: 'OGQ-IMAGE-SR' }),
    },
    reportUsage: {
      once: true,
      call: (desk, o, origin) => desk.usage.report(used(origin), o),
    },
    reportSale: {
      once: true,
      call: (desk, o) =>
        desk.sales.report(
          {
            asset: 'ogq:image/c0ffee1',
            offer: 'OGQ-IMAGE-SR',
            price: { amount: '165', currency: 'KRW' },
            reference: 'order 7',
            soldAt: '2026-01-01T00:00:00Z',
          },
          o,
        ),
    },
    listPurchases: { call: (desk, o) => desk.sales.list({}, o) },
  },
})

function used(origin: string): Asset {
  return {
    id: 'ogq:image/c0ffee1',
    provider: 'ogq',
    kind: 'image',
    renditions: [],
    raw: { ...IMAGE, feedbacks: { onUsed: `${origin}${USED}?used=1` } },
  }
}
