// Generated from the spec by `pnpm generate`. Do not edit.
import type { Operation } from '@picturedesk/transport'
import { checkBody, emptyResponse, singleShot } from '@picturedesk/transport/formats'
import type { components, operations as schema } from './schema.ts'

export const searchImages = {
  path: '/v1/images',
  query: {
    userId: { required: true, minLength: 1 },
    pageSize: { type: 'integer', minimum: 1, maximum: 100 },
    page: { type: 'integer', minimum: 0 },
    keyword: { minLength: 1 },
    creatorNames: { type: 'array', minItems: 1, items: { minLength: 1 } },
  },
  payload: {
    'hasNext?': 4,
    elements: [
      {
        contentId: 227,
        'title?': 1,
        'description?': 1,
        'creator?': { 'name?': 1, 'profileUrl?': 1 },
        'images?': {
          'thumbnail?': { 'url?': 1, 'width?': 67, 'height?': 67 },
          'web?': { 'url?': 1, 'width?': 67, 'height?': 67 },
        },
        'feedbacks?': { 'onUsed?': 1 },
        'salesPolicies?': [
          { policyCode: 33, 'priceOfSupply?': 67, 'recommendedPrice?': 67, 'currency?': 1 },
        ],
      },
    ],
  },
} as const satisfies Operation

export const listFavorites = {
  path: '/v1/favorite-images',
  query: {
    userId: { required: true, minLength: 1 },
    pageSize: { type: 'integer', minimum: 1, maximum: 100 },
    page: { type: 'integer', minimum: 0 },
  },
  payload: {
    'hasNext?': 4,
    elements: [
      {
        ordering: 227,
        image: {
          contentId: 227,
          'title?': 1,
          'description?': 1,
          'creator?': { 'name?': 1, 'profileUrl?': 1 },
          'images?': {
            'thumbnail?': { 'url?': 1, 'width?': 67, 'height?': 67 },
            'web?': { 'url?': 1, 'width?': 67, 'height?': 67 },
          },
          'feedbacks?': { 'onUsed?': 1 },
          'salesPolicies?': [
            { policyCode: 33, 'priceOfSupply?': 67, 'recommendedPrice?': 67, 'currency?': 1 },
          ],
        },
      },
    ],
  },
} as const satisfies Operation

export const addFavorites = {
  method: 'POST',
  path: '/v1/favorite-images',
  retry: 'idempotent',
  once: singleShot,
  retryAssumed: true,
  refusals: [401, 404, 429],
  query: { userId: { required: true, minLength: 1 } },
  body: {
    check: checkBody,
    mediaType: 'application/json',
    properties: {
      contentIds: { type: 'array', required: true, minItems: 1, items: { minLength: 1 } },
    },
  },
  response: emptyResponse,
} as const satisfies Operation

export const reorderFavorites = {
  method: 'PUT',
  path: '/v1/favorite-images',
  retry: 'idempotent',
  query: { userId: { required: true, minLength: 1 } },
  body: {
    check: checkBody,
    mediaType: 'application/json',
    properties: {
      favoriteItems: {
        type: 'array',
        required: true,
        minItems: 1,
        items: {
          type: 'object',
          properties: {
            contentId: { required: true, minLength: 1 },
            ordering: { type: 'integer', required: true, minimum: 0 },
          },
        },
      },
    },
  },
  response: emptyResponse,
} as const satisfies Operation

export const removeFavorite = {
  method: 'DELETE',
  path: '/v1/favorite-images/{contentId}',
  retry: 'idempotent',
  pathParameters: { contentId: { required: true, pattern: /^(?!\.{1,2}$).+$/u } },
  query: { userId: { required: true, minLength: 1 } },
  response: emptyResponse,
} as const satisfies Operation

export const listRecents = {
  path: '/v1/recent-images',
  query: {
    userId: { required: true, minLength: 1 },
    pageSize: { type: 'integer', minimum: 1, maximum: 100 },
    page: { type: 'integer', minimum: 0 },
  },
  payload: {
    elements: [
      {
        recentId: 227,
        'usedItemId?': 131,
        image: {
          contentId: 227,
          'title?': 1,
          'description?': 1,
          'creator?': { 'name?': 1, 'profileUrl?': 1 },
          'images?': {
            'thumbnail?': { 'url?': 1, 'width?': 67, 'height?': 67 },
            'web?': { 'url?': 1, 'width?': 67, 'height?': 67 },
          },
          'feedbacks?': { 'onUsed?': 1 },
          'salesPolicies?': [
            { policyCode: 33, 'priceOfSupply?': 67, 'recommendedPrice?': 67, 'currency?': 1 },
          ],
        },
      },
    ],
  },
} as const satisfies Operation

export const removeRecent = {
  method: 'DELETE',
  path: '/v1/recent-images/{recentId}',
  retry: 'idempotent',
  pathParameters: { recentId: { required: true, pattern: /^(?!\.{1,2}$).+$/u } },
  query: { userId: { required: true, minLength: 1 } },
  response: emptyResponse,
} as const satisfies Operation

export const getStreamingUrl = {
  path: '/v1/images/{contentId}/streamingUrl',
  pathParameters: { contentId: { required: true, pattern: /^(?!\.{1,2}$).+$/u } },
  query: { userId: { required: true, minLength: 1 }, policyCode: { minLength: 1 } },
  payload: { imageUrl: 1 },
  linkExpirySeconds: 86400,
} as const satisfies Operation

export const reportUsage = {
  path: '/v1/feedbacks',
  retry: 'never',
  once: singleShot,
  refusals: [401, 404, 429],
  query: { feedback: { type: 'object' } },
  response: emptyResponse,
} as const satisfies Operation

export const reportSale = {
  method: 'POST',
  path: '/v1/ptn/customer-transactions/payments',
  retry: 'never',
  once: singleShot,
  refusals: [401, 404, 429],
  billable: true,
  body: {
    check: checkBody,
    mediaType: 'application/json',
    properties: {
      contentId: { required: true, minLength: 1 },
      contentType: { required: true, enum: ['IMAGE', 'STICKER'] },
      krwPrice: { type: 'number', required: true, minimum: 0 },
      orderNo: { required: true, minLength: 1 },
      policyCode: { required: true, minLength: 1 },
      transactedAt: { type: 'integer', required: true, minimum: 0 },
      userId: { required: true, minLength: 1 },
      username: { minLength: 1 },
    },
  },
  response: emptyResponse,
} as const satisfies Operation

export const listPurchases = {
  path: '/v1/customer-purchases',
  query: {
    userId: { required: true, minLength: 1 },
    pageSize: { type: 'integer', minimum: 1, maximum: 100 },
    page: { type: 'integer', minimum: 0 },
  },
  payload: {
    'hasNext?': 4,
    elements: [
      { contentId: 227, contentType: 1, 'contentName?': 1, 'contentUrl?': 1, 'orderNo?': 131 },
    ],
  },
} as const satisfies Operation

/** All operations. Who calls only some passes those, so that bundlers leave the others out. */
export const operations = {
  searchImages,
  listFavorites,
  addFavorites,
  reorderFavorites,
  removeFavorite,
  listRecents,
  removeRecent,
  getStreamingUrl,
  reportUsage,
  reportSale,
  listPurchases,
} as const

/** What the capability `search` calls. */
export const searchOperations = { searchImages } as const

/** What the capability `favorites` calls. */
export const favoritesOperations = {
  listFavorites,
  addFavorites,
  reorderFavorites,
  removeFavorite,
} as const

/** What the capability `recents` calls. */
export const recentsOperations = { listRecents, removeRecent } as const

/** What the capability `streaming` calls. */
export const streamingOperations = { getStreamingUrl } as const

/** What the capability `usage` calls. */
export const usageOperations = { reportUsage } as const

/** What the capability `sales` calls. */
export const salesOperations = { reportSale, listPurchases } as const

/** What each operation takes and gives on the wire. */
export interface Wire {
  searchImages: {
    query: schema['searchImages']['parameters']['query']
    payload: components['schemas']['ImagePage']
  }
  listFavorites: {
    query: schema['listFavorites']['parameters']['query']
    payload: components['schemas']['FavoritePage']
  }
  addFavorites: {
    query: schema['addFavorites']['parameters']['query']
    body: schema['addFavorites']['requestBody']['content']['application/json']
    payload: undefined
  }
  reorderFavorites: {
    query: schema['reorderFavorites']['parameters']['query']
    body: schema['reorderFavorites']['requestBody']['content']['application/json']
    payload: undefined
  }
  removeFavorite: {
    path: schema['removeFavorite']['parameters']['path']
    query: schema['removeFavorite']['parameters']['query']
    payload: undefined
  }
  listRecents: {
    query: schema['listRecents']['parameters']['query']
    payload: components['schemas']['RecentPage']
  }
  removeRecent: {
    path: schema['removeRecent']['parameters']['path']
    query: schema['removeRecent']['parameters']['query']
    payload: undefined
  }
  getStreamingUrl: {
    path: schema['getStreamingUrl']['parameters']['path']
    query: schema['getStreamingUrl']['parameters']['query']
    payload: components['schemas']['StreamingUrl']
  }
  reportUsage: {
    query?: NonNullable<schema['reportUsage']['parameters']['query']>
    payload: undefined
  }
  reportSale: {
    body: schema['reportSale']['requestBody']['content']['application/json']
    payload: undefined
  }
  listPurchases: {
    query: schema['listPurchases']['parameters']['query']
    payload: components['schemas']['PurchasePage']
  }
}

/** How a failure in the envelope is understood; the first that matches counts. */
export const failures = [
  { meaning: 'not-found', message: /not found|does not exist|찾을 수 없|존재하지 않/i },
  { meaning: 'unauthorized', message: /invalid api key|unauthori[sz]ed|forbidden|인증|권한/i },
  { meaning: 'rate-limited', message: /quota|too many|rate limit|한도|초과/i },
] as const

/** Parameters and properties whose values are never shown. */
export const sensitive = ['X-OAPI-KEY', 'userId', 'username'] as const

/** Where the vendor is: the first server of the spec. */
export const baseUrl = 'https://oapi.ogq.me'

/** Where each credential stands in a request, by its security scheme. */
export const credentials = { apiKey: { in: 'header', name: 'X-OAPI-KEY' } } as const

/** How lists are paged. */
export const paging = { place: 'page', first: 0, size: 'pageSize', usualSize: 40 } as const

/** What the body of a response has around the payload. */
export const envelope = { payload: 'data', success: { code: 20000 } } as const

/** All members that the bodies of failures have. */
export const failureMembers = ['code', 'message'] as const
