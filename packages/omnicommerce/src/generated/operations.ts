// Generated from the spec by `pnpm generate`. Do not edit.
import type { Operation } from '@picturedesk/transport'
import { checkBody, otherServer } from '@picturedesk/transport/formats'
import type { components, operations as schema } from './schema.ts'

export const getModeration = {
  path: '/image-moderation/tags/{productId}',
  pathParameters: {
    productId: {
      required: true,
      minLength: 1,
      maxLength: 50,
      pattern: /^(?!\.{1,2}$)[0-9A-Za-z._~-]+$/u,
    },
  },
  headers: {
    'Accept-Language': {
      required: true,
      enum: ['KO', 'ko-KR', 'EN', 'en-US', 'en-UK', 'ZH', 'JA'],
    },
  },
  payload: {
    imageModeration: [{ id: 33, 'group?': 1, 'name?': 1, 'confidence?': 67 }],
    productInfo: {
      id: 33,
      'url?': 1,
      'salesUrl?': 1,
      'mobileSalesUrl?': 1,
      'detection?': 1,
      'metadata?': 8,
    },
  },
} as const satisfies Operation

export const listModerations = {
  method: 'POST',
  path: '/image-moderation/tags/{productId}',
  pathParameters: {
    productId: {
      required: true,
      minLength: 1,
      maxLength: 50,
      pattern: /^(?!\.{1,2}$)[0-9A-Za-z._~-]+$/u,
    },
  },
  headers: {
    'Accept-Language': {
      required: true,
      enum: ['KO', 'ko-KR', 'EN', 'en-US', 'en-UK', 'ZH', 'JA'],
    },
  },
  body: {
    check: checkBody,
    mediaType: 'application/json',
    properties: {
      productIds: {
        type: 'array',
        required: true,
        minItems: 1,
        maxItems: 100,
        items: { minLength: 1, maxLength: 50, pattern: /^(?!\.{1,2}$)[0-9A-Za-z._~-]+$/u },
      },
    },
  },
  payload: {
    complete: {
      'count?': 194,
      products: [
        {
          imageModeration: [{ id: 33, 'group?': 1, 'name?': 1, 'confidence?': 67 }],
          productInfo: {
            id: 33,
            'url?': 1,
            'salesUrl?': 1,
            'mobileSalesUrl?': 1,
            'detection?': 1,
            'metadata?': 8,
          },
        },
      ],
    },
    failed: { 'count?': 194, errors: [{ id: 33, 'errors?': 1 }] },
  },
} as const satisfies Operation

export const listModerationsByBarePath = {
  method: 'POST',
  path: '/image-moderation/tags',
  headers: {
    'Accept-Language': {
      required: true,
      enum: ['KO', 'ko-KR', 'EN', 'en-US', 'en-UK', 'ZH', 'JA'],
    },
  },
  body: {
    check: checkBody,
    mediaType: 'application/json',
    properties: {
      productIds: {
        type: 'array',
        required: true,
        minItems: 1,
        maxItems: 100,
        items: { minLength: 1, maxLength: 50, pattern: /^(?!\.{1,2}$)[0-9A-Za-z._~-]+$/u },
      },
    },
  },
  payload: {
    complete: {
      'count?': 194,
      products: [
        {
          imageModeration: [{ id: 33, 'group?': 1, 'name?': 1, 'confidence?': 67 }],
          productInfo: {
            id: 33,
            'url?': 1,
            'salesUrl?': 1,
            'mobileSalesUrl?': 1,
            'detection?': 1,
            'metadata?': 8,
          },
        },
      ],
    },
    failed: { 'count?': 194, errors: [{ id: 33, 'errors?': 1 }] },
  },
} as const satisfies Operation

export const getProductStatus = {
  path: '/management/status/{productId}',
  server: /* @__PURE__ */ otherServer(
    'https://api.kr.omnicommerce.ai/2023-05',
    'https://api.kr.omnicommerce.ai/2024-07',
  ),
  pathParameters: {
    productId: {
      required: true,
      minLength: 1,
      maxLength: 50,
      pattern: /^(?!\.{1,2}$)[0-9A-Za-z._~-]+$/u,
    },
  },
  payload: { 'id?': 1, status: 33, 'errors?': 1, 'requestInfo?': 8 },
} as const satisfies Operation

export const getStatusCounts = {
  path: '/management/status-count',
  server: /* @__PURE__ */ otherServer(
    'https://api.kr.omnicommerce.ai/2023-05',
    'https://api.kr.omnicommerce.ai/2024-07',
  ),
  payload: { done: 194, processing: 194, error: 194 },
} as const satisfies Operation

/** All operations. Who calls only some passes those, so that bundlers leave the others out. */
export const operations = {
  getModeration,
  listModerations,
  listModerationsByBarePath,
  getProductStatus,
  getStatusCounts,
} as const

/** What the capability `moderation` calls. */
export const moderationOperations = {
  getModeration,
  listModerations,
  listModerationsByBarePath,
} as const

/** What each operation takes and gives on the wire. */
export interface Wire {
  getModeration: {
    path: schema['getModeration']['parameters']['path']
    header: schema['getModeration']['parameters']['header']
    payload: components['schemas']['Moderation']
  }
  listModerations: {
    path: schema['listModerations']['parameters']['path']
    header: schema['listModerations']['parameters']['header']
    body: schema['listModerations']['requestBody']['content']['application/json']
    payload: components['schemas']['Moderations']
  }
  listModerationsByBarePath: {
    header: schema['listModerationsByBarePath']['parameters']['header']
    body: schema['listModerationsByBarePath']['requestBody']['content']['application/json']
    payload: components['schemas']['Moderations']
  }
  getProductStatus: {
    path: schema['getProductStatus']['parameters']['path']
    payload: components['schemas']['ProductStatus']
  }
  getStatusCounts: { payload: components['schemas']['StatusCounts'] }
}

/** How a failure in the envelope is understood; the first that matches counts. */
export const failures = [
  {
    meaning: 'not-found',
    message: /not found|does not exist|no such product|unknown product|존재하지 않/i,
  },
  { meaning: 'unauthorized', message: /api[ _-]?key|unauthori[sz]ed|forbidden|인증/i },
  { meaning: 'rate-limited', message: /quota|too many|rate limit|한도/i },
] as const

/** Parameters and properties whose values are never shown. */
export const sensitive = ['X-Api-Key'] as const

/** Where the vendor is: the first server of the spec. */
export const baseUrl = 'https://api.kr.omnicommerce.ai/2024-07'

/** Where each credential stands in a request, by its security scheme. */
export const credentials = { apiKey: { in: 'header', name: 'X-Api-Key' } } as const

/** All members that the bodies of failures have. */
export const failureMembers = ['errors'] as const
