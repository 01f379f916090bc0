// Generated from the spec by `pnpm generate`. Do not edit.
import type { Operation } from '@picturedesk/transport'
import { checkBody, fileResponse, plainFormBody } from '@picturedesk/transport/formats'
import type { components, operations as schema } from './schema.ts'

export const searchImages = {
  path: '/v1/images/',
  query: {
    page: { type: 'integer', minimum: 1 },
    page_size: { type: 'integer', minimum: 1, maximum: 240 },
    q: { minLength: 1, maxLength: 200 },
    source: { type: 'array', minItems: 1, items: { minLength: 1 }, explode: false },
    excluded_source: { type: 'array', minItems: 1, items: { minLength: 1 }, explode: false },
    tags: { minLength: 1, maxLength: 200 },
    title: { minLength: 1, maxLength: 200 },
    creator: { minLength: 1, maxLength: 200 },
    license: {
      type: 'array',
      minItems: 1,
      items: {
        enum: [
          'by',
          'by-nc',
          'by-nc-nd',
          'by-nc-sa',
          'by-nd',
          'by-sa',
          'cc0',
          'nc-sampling+',
          'pdm',
          'sampling+',
        ],
      },
      explode: false,
    },
    license_type: {
      type: 'array',
      minItems: 1,
      items: { enum: ['all', 'all-cc', 'commercial', 'modification'] },
      explode: false,
    },
    category: {
      type: 'array',
      minItems: 1,
      items: { enum: ['digitized_artwork', 'illustration', 'photograph'] },
      explode: false,
    },
    aspect_ratio: {
      type: 'array',
      minItems: 1,
      items: { enum: ['square', 'tall', 'wide'] },
      explode: false,
    },
    size: {
      type: 'array',
      minItems: 1,
      items: { enum: ['large', 'medium', 'small'] },
      explode: false,
    },
    extension: { type: 'array', minItems: 1, items: { minLength: 1 }, explode: false },
    filter_dead: { type: 'boolean' },
    mature: { type: 'boolean' },
    unstable__sort_by: { enum: ['relevance', 'indexed_on'] },
  },
  payload: {
    result_count: 194,
    page_count: 194,
    'page_size?!': 194,
    'page?!': 194,
    results: [
      {
        id: 33,
        'title?': 1,
        'indexed_on?': 1,
        'foreign_landing_url?': 1,
        'url?': 1,
        'creator?': 1,
        'creator_url?': 1,
        license: 33,
        'license_version?': 1,
        'license_url?': 1,
        'provider?': 1,
        'source?': 1,
        'category?': 1,
        'filesize?': 194,
        'filetype?': 1,
        'tags?': [{ name: 1, 'accuracy?': 2, 'unstable__provider?': 1 }],
        'attribution?': 1,
        'fields_matched?': [1],
        'mature?': 4,
        'height?': 194,
        'width?': 194,
        'thumbnail?': 1,
        'detail_url?': 1,
        'related_url?': 1,
        'unstable__sensitivity?': [1],
      },
    ],
    'warnings?!': [8],
  },
} as const satisfies Operation

export const getImage = {
  path: '/v1/images/{identifier}/',
  pathParameters: {
    identifier: {
      required: true,
      pattern: /^[a-f0-9]{8}-[a-f0-9]{4}-4[a-f0-9]{3}-[89ab][a-f0-9]{3}-[a-f0-9]{12}$/u,
    },
  },
  payload: {
    id: 33,
    'title?': 1,
    'indexed_on?': 1,
    'foreign_landing_url?': 1,
    'url?': 1,
    'creator?': 1,
    'creator_url?': 1,
    license: 33,
    'license_version?': 1,
    'license_url?': 1,
    'provider?': 1,
    'source?': 1,
    'category?': 1,
    'filesize?': 194,
    'filetype?': 1,
    'tags?': [{ name: 1, 'accuracy?': 2, 'unstable__provider?': 1 }],
    'attribution?': 1,
    'fields_matched?': [1],
    'mature?': 4,
    'height?': 194,
    'width?': 194,
    'thumbnail?': 1,
    'detail_url?': 1,
    'related_url?': 1,
    'unstable__sensitivity?': [1],
  },
} as const satisfies Operation

export const listRelatedImages = {
  path: '/v1/images/{identifier}/related/',
  pathParameters: {
    identifier: {
      required: true,
      pattern: /^[a-f0-9]{8}-[a-f0-9]{4}-4[a-f0-9]{3}-[89ab][a-f0-9]{3}-[a-f0-9]{12}$/u,
    },
  },
  payload: {
    result_count: 194,
    page_count: 194,
    'page_size?!': 194,
    'page?!': 194,
    results: [
      {
        id: 33,
        'title?': 1,
        'indexed_on?': 1,
        'foreign_landing_url?': 1,
        'url?': 1,
        'creator?': 1,
        'creator_url?': 1,
        license: 33,
        'license_version?': 1,
        'license_url?': 1,
        'provider?': 1,
        'source?': 1,
        'category?': 1,
        'filesize?': 194,
        'filetype?': 1,
        'tags?': [{ name: 1, 'accuracy?': 2, 'unstable__provider?': 1 }],
        'attribution?': 1,
        'fields_matched?': [1],
        'mature?': 4,
        'height?': 194,
        'width?': 194,
        'thumbnail?': 1,
        'detail_url?': 1,
        'related_url?': 1,
        'unstable__sensitivity?': [1],
      },
    ],
    'warnings?!': [8],
  },
} as const satisfies Operation

export const getThumbnail = {
  path: '/v1/images/{identifier}/thumb/',
  pathParameters: {
    identifier: {
      required: true,
      pattern: /^[a-f0-9]{8}-[a-f0-9]{4}-4[a-f0-9]{3}-[89ab][a-f0-9]{3}-[a-f0-9]{12}$/u,
    },
  },
  query: { full_size: { type: 'boolean' }, compressed: { type: 'boolean' } },
  response: fileResponse,
} as const satisfies Operation

export const listSources = {
  path: '/v1/images/stats/',
  payload: [
    { source_name: 33, 'display_name?': 1, 'source_url?': 1, 'logo_url?': 1, 'media_count?': 194 },
  ],
} as const satisfies Operation

export const createToken = {
  method: 'POST',
  path: '/v1/auth_tokens/token/',
  retry: 'idempotent',
  body: {
    check: checkBody,
    mediaType: 'application/x-www-form-urlencoded',
    properties: { grant_type: { required: true, enum: ['client_credentials'] } },
    write: plainFormBody,
  },
  payload: { access_token: 33, 'token_type?': 1, expires_in: 194, 'scope?': 1 },
} as const satisfies Operation

export const getRateLimit = {
  path: '/v1/rate_limit/',
  payload: {
    'requests_this_minute?': 194,
    'requests_today?': 194,
    rate_limit_model: 33,
    'verified?': 4,
  },
} as const satisfies Operation

/** All operations. Who calls only some passes those, so that bundlers leave the others out. */
export const operations = {
  searchImages,
  getImage,
  listRelatedImages,
  getThumbnail,
  listSources,
  createToken,
  getRateLimit,
} as const

/** What the capability `search` calls. */
export const searchOperations = { searchImages, listRelatedImages, createToken } as const

/** What the capability `assets` calls. */
export const assetsOperations = { getImage, createToken } as const

/** What each operation takes and gives on the wire. */
export interface Wire {
  searchImages: {
    query?: NonNullable<schema['searchImages']['parameters']['query']>
    payload: components['schemas']['ImagePage']
  }
  getImage: {
    path: schema['getImage']['parameters']['path']
    payload: components['schemas']['Image']
  }
  listRelatedImages: {
    path: schema['listRelatedImages']['parameters']['path']
    payload: components['schemas']['ImagePage']
  }
  getThumbnail: {
    path: schema['getThumbnail']['parameters']['path']
    query?: NonNullable<schema['getThumbnail']['parameters']['query']>
    payload: Uint8Array
  }
  listSources: { payload: components['schemas']['Source'][] }
  createToken: {
    body: schema['createToken']['requestBody']['content']['application/x-www-form-urlencoded']
    payload: components['schemas']['Token']
  }
  getRateLimit: { payload: components['schemas']['RateLimit'] }
}

/** How a failure in the envelope is understood; the first that matches counts. */
export const failures = [
  { meaning: 'unauthorized', message: /invalid credentials|invalid_client/i },
] as const

/** Parameters and properties whose values are never shown. */
export const sensitive = ['authorization', 'client_id', 'client_secret', 'access_token'] as const

/** Where the vendor is: the first server of the spec. */
export const baseUrl = 'https://api.openverse.org'

/** Where each credential stands in a request, by its security scheme. */
export const credentials = {
  token: { in: 'header', name: 'Authorization', prefix: 'Bearer ' },
} as const

/** How lists are paged. */
export const paging = { place: 'page', first: 1, size: 'page_size', usualSize: 20 } as const

/** All members that the bodies of failures have. */
export const failureMembers = [
  'detail',
  'error',
  'error_description',
  'requests_this_minute',
  'requests_today',
  'rate_limit_model',
  'verified',
] as const
