// Generated from the spec by `pnpm generate`. Do not edit.
import type { Operation } from '@picturedesk/transport'
import { checkBody, emptyResponse, singleShot } from '@picturedesk/transport/formats'
import type { components, operations as schema } from './schema.ts'

export const searchImages = {
  path: '/v2/images/search',
  query: {
    query: { minLength: 1 },
    page: { type: 'integer', minimum: 1 },
    per_page: { type: 'integer', minimum: 1, maximum: 500 },
    view: { enum: ['minimal', 'full'] },
    language: {
      enum: [
        'ar',
        'bg',
        'bn',
        'cs',
        'da',
        'de',
        'el',
        'en',
        'es',
        'fi',
        'fr',
        'gu',
        'he',
        'hi',
        'hr',
        'hu',
        'id',
        'it',
        'ja',
        'kn',
        'ko',
        'ml',
        'mr',
        'nb',
        'nl',
        'or',
        'pl',
        'pt',
        'ro',
        'ru',
        'sk',
        'sl',
        'sv',
        'ta',
        'te',
        'th',
        'tr',
        'uk',
        'ur',
        'vi',
        'zh',
        'zh-Hant',
      ],
    },
    sort: { enum: ['newest', 'popular', 'relevance', 'random'] },
    added_date_start: { format: 'date' },
    added_date_end: { format: 'date' },
    category: { minLength: 1 },
    contributor: { type: 'array', minItems: 1, items: { minLength: 1 } },
    license: { type: 'array', minItems: 1, items: { enum: ['commercial', 'editorial'] } },
    keyword_safe_search: { type: 'boolean' },
    safe: { type: 'boolean' },
    people_model_released: { type: 'boolean' },
    people_age: {
      enum: ['infants', 'children', 'teenagers', '20s', '30s', '40s', '50s', '60s', 'older'],
    },
    people_ethnicity: {
      type: 'array',
      minItems: 1,
      items: {
        enum: [
          'african',
          'african_american',
          'black',
          'brazilian',
          'chinese',
          'caucasian',
          'east_asian',
          'hispanic',
          'japanese',
          'middle_eastern',
          'native_american',
          'pacific_islander',
          'south_asian',
          'southeast_asian',
          'other',
        ],
      },
    },
    people_gender: { enum: ['male', 'female', 'both'] },
    people_number: { type: 'integer', minimum: 0, maximum: 4 },
    orientation: { enum: ['horizontal', 'vertical'] },
    image_type: {
      type: 'array',
      minItems: 1,
      items: { enum: ['photo', 'illustration', 'vector'] },
    },
    color: { pattern: /^([0-9a-fA-F]{6}|grayscale)$/u },
    width_from: { type: 'integer', minimum: 0 },
    width_to: { type: 'integer', minimum: 0 },
    height_from: { type: 'integer', minimum: 0 },
    height_to: { type: 'integer', minimum: 0 },
    region: { minLength: 2 },
    spellcheck_query: { type: 'boolean' },
    ai_search: { type: 'boolean' },
  },
  payload: {
    data: [
      {
        id: 33,
        media_type: 1,
        contributor: { id: 33 },
        'description?!': 1,
        'keywords?!': [1],
        'added_date?!': 1,
        'is_adult?!': 4,
        'url?!': 1,
        'aspect?!': 66,
        'categories?!': [{ 'id?!': 1, 'name?!': 1 }],
        'has_model_release?!': 4,
        'has_property_release?!': 4,
        'is_editorial?!': 4,
        'image_type?!': 1,
        'assets?!': {
          'small_thumb?!': { url: 1, 'width?!': 194, 'height?!': 194 },
          'large_thumb?!': { url: 1, 'width?!': 194, 'height?!': 194 },
          'huge_thumb?!': { url: 1, 'width?!': 194, 'height?!': 194 },
          'mosaic?!': { url: 1, 'width?!': 194, 'height?!': 194 },
          'preview?!': { url: 1, 'width?!': 194, 'height?!': 194 },
          'preview_1000?!': { url: 1, 'width?!': 194, 'height?!': 194 },
          'preview_1500?!': { url: 1, 'width?!': 194, 'height?!': 194 },
          'small_jpg?!': {
            'display_name?!': 1,
            'format?!': 1,
            'width?!': 194,
            'height?!': 194,
            'dpi?!': 194,
            'file_size?!': 194,
            'is_licensable?!': 4,
          },
          'medium_jpg?!': {
            'display_name?!': 1,
            'format?!': 1,
            'width?!': 194,
            'height?!': 194,
            'dpi?!': 194,
            'file_size?!': 194,
            'is_licensable?!': 4,
          },
          'huge_jpg?!': {
            'display_name?!': 1,
            'format?!': 1,
            'width?!': 194,
            'height?!': 194,
            'dpi?!': 194,
            'file_size?!': 194,
            'is_licensable?!': 4,
          },
          'supersize_jpg?!': {
            'display_name?!': 1,
            'format?!': 1,
            'width?!': 194,
            'height?!': 194,
            'dpi?!': 194,
            'file_size?!': 194,
            'is_licensable?!': 4,
          },
          'vector_eps?!': {
            'display_name?!': 1,
            'format?!': 1,
            'width?!': 194,
            'height?!': 194,
            'dpi?!': 194,
            'file_size?!': 194,
            'is_licensable?!': 4,
          },
        },
      },
    ],
    'page?!': 194,
    'per_page?!': 194,
    total_count: 194,
    'message?!': 1,
    search_id: 1,
  },
} as const satisfies Operation

export const listImageSuggestions = {
  path: '/v2/images/search/suggestions',
  query: {
    query: { required: true, minLength: 1 },
    limit: { type: 'integer', minimum: 1, maximum: 25 },
  },
  payload: { data: [1] },
} as const satisfies Operation

export const listImagesById = {
  path: '/v2/images',
  query: {
    id: { type: 'array', required: true, minItems: 1, items: { minLength: 1 } },
    view: { enum: ['minimal', 'full'] },
  },
  payload: {
    data: [
      {
        id: 33,
        media_type: 1,
        contributor: { id: 33 },
        'description?!': 1,
        'keywords?!': [1],
        'added_date?!': 1,
        'is_adult?!': 4,
        'url?!': 1,
        'aspect?!': 66,
        'categories?!': [{ 'id?!': 1, 'name?!': 1 }],
        'has_model_release?!': 4,
        'has_property_release?!': 4,
        'is_editorial?!': 4,
        'image_type?!': 1,
        'assets?!': {
          'small_thumb?!': { url: 1, 'width?!': 194, 'height?!': 194 },
          'large_thumb?!': { url: 1, 'width?!': 194, 'height?!': 194 },
          'huge_thumb?!': { url: 1, 'width?!': 194, 'height?!': 194 },
          'mosaic?!': { url: 1, 'width?!': 194, 'height?!': 194 },
          'preview?!': { url: 1, 'width?!': 194, 'height?!': 194 },
          'preview_1000?!': { url: 1, 'width?!': 194, 'height?!': 194 },
          'preview_1500?!': { url: 1, 'width?!': 194, 'height?!': 194 },
          'small_jpg?!': {
            'display_name?!': 1,
            'format?!': 1,
            'width?!': 194,
            'height?!': 194,
            'dpi?!': 194,
            'file_size?!': 194,
            'is_licensable?!': 4,
          },
          'medium_jpg?!': {
            'display_name?!': 1,
            'format?!': 1,
            'width?!': 194,
            'height?!': 194,
            'dpi?!': 194,
            'file_size?!': 194,
            'is_licensable?!': 4,
          },
          'huge_jpg?!': {
            'display_name?!': 1,
            'format?!': 1,
            'width?!': 194,
            'height?!': 194,
            'dpi?!': 194,
            'file_size?!': 194,
            'is_licensable?!': 4,
          },
          'supersize_jpg?!': {
            'display_name?!': 1,
            'format?!': 1,
            'width?!': 194,
            'height?!': 194,
            'dpi?!': 194,
            'file_size?!': 194,
            'is_licensable?!': 4,
          },
          'vector_eps?!': {
            'display_name?!': 1,
            'format?!': 1,
            'width?!': 194,
            'height?!': 194,
            'dpi?!': 194,
            'file_size?!': 194,
            'is_licensable?!': 4,
          },
        },
      },
    ],
    'page?!': 194,
    'per_page?!': 194,
    'total_count?!': 194,
    'message?!': 1,
    'errors?!': [{ 'code?!': 1, message: 1, 'path?!': 1, 'data?!': 1, 'items?!': [8] }],
  },
} as const satisfies Operation

export const getImage = {
  path: '/v2/images/{id}',
  pathParameters: { id: { required: true, minLength: 1 } },
  query: {
    view: { enum: ['minimal', 'full'] },
    language: {
      enum: [
        'ar',
        'bg',
        'bn',
        'cs',
        'da',
        'de',
        'el',
        'en',
        'es',
        'fi',
        'fr',
        'gu',
        'he',
        'hi',
        'hr',
        'hu',
        'id',
        'it',
        'ja',
        'kn',
        'ko',
        'ml',
        'mr',
        'nb',
        'nl',
        'or',
        'pl',
        'pt',
        'ro',
        'ru',
        'sk',
        'sl',
        'sv',
        'ta',
        'te',
        'th',
        'tr',
        'uk',
        'ur',
        'vi',
        'zh',
        'zh-Hant',
      ],
    },
  },
  payload: {
    id: 33,
    media_type: 1,
    contributor: { id: 33 },
    'description?!': 1,
    'keywords?!': [1],
    'added_date?!': 1,
    'is_adult?!': 4,
    'url?!': 1,
    'aspect?!': 66,
    'categories?!': [{ 'id?!': 1, 'name?!': 1 }],
    'has_model_release?!': 4,
    'has_property_release?!': 4,
    'is_editorial?!': 4,
    'image_type?!': 1,
    'assets?!': {
      'small_thumb?!': { url: 1, 'width?!': 194, 'height?!': 194 },
      'large_thumb?!': { url: 1, 'width?!': 194, 'height?!': 194 },
      'huge_thumb?!': { url: 1, 'width?!': 194, 'height?!': 194 },
      'mosaic?!': { url: 1, 'width?!': 194, 'height?!': 194 },
      'preview?!': { url: 1, 'width?!': 194, 'height?!': 194 },
      'preview_1000?!': { url: 1, 'width?!': 194, 'height?!': 194 },
      'preview_1500?!': { url: 1, 'width?!': 194, 'height?!': 194 },
      'small_jpg?!': {
        'display_name?!': 1,
        'format?!': 1,
        'width?!': 194,
        'height?!': 194,
        'dpi?!': 194,
        'file_size?!': 194,
        'is_licensable?!': 4,
      },
      'medium_jpg?!': {
        'display_name?!': 1,
        'format?!': 1,
        'width?!': 194,
        'height?!': 194,
        'dpi?!': 194,
        'file_size?!': 194,
        'is_licensable?!': 4,
      },
      'huge_jpg?!': {
        'display_name?!': 1,
        'format?!': 1,
        'width?!': 194,
        'height?!': 194,
        'dpi?!': 194,
        'file_size?!': 194,
        'is_licensable?!': 4,
      },
      'supersize_jpg?!': {
        'display_name?!': 1,
        'format?!': 1,
        'width?!': 194,
        'height?!': 194,
        'dpi?!': 194,
        'file_size?!': 194,
        'is_licensable?!': 4,
      },
      'vector_eps?!': {
        'display_name?!': 1,
        'format?!': 1,
        'width?!': 194,
        'height?!': 194,
        'dpi?!': 194,
        'file_size?!': 194,
        'is_licensable?!': 4,
      },
    },
  },
} as const satisfies Operation

export const listSimilarImages = {
  path: '/v2/images/{id}/similar',
  pathParameters: { id: { required: true, minLength: 1 } },
  query: {
    page: { type: 'integer', minimum: 1 },
    per_page: { type: 'integer', minimum: 1, maximum: 500 },
    view: { enum: ['minimal', 'full'] },
    language: {
      enum: [
        'ar',
        'bg',
        'bn',
        'cs',
        'da',
        'de',
        'el',
        'en',
        'es',
        'fi',
        'fr',
        'gu',
        'he',
        'hi',
        'hr',
        'hu',
        'id',
        'it',
        'ja',
        'kn',
        'ko',
        'ml',
        'mr',
        'nb',
        'nl',
        'or',
        'pl',
        'pt',
        'ro',
        'ru',
        'sk',
        'sl',
        'sv',
        'ta',
        'te',
        'th',
        'tr',
        'uk',
        'ur',
        'vi',
        'zh',
        'zh-Hant',
      ],
    },
  },
  payload: {
    data: [
      {
        id: 33,
        media_type: 1,
        contributor: { id: 33 },
        'description?!': 1,
        'keywords?!': [1],
        'added_date?!': 1,
        'is_adult?!': 4,
        'url?!': 1,
        'aspect?!': 66,
        'categories?!': [{ 'id?!': 1, 'name?!': 1 }],
        'has_model_release?!': 4,
        'has_property_release?!': 4,
        'is_editorial?!': 4,
        'image_type?!': 1,
        'assets?!': {
          'small_thumb?!': { url: 1, 'width?!': 194, 'height?!': 194 },
          'large_thumb?!': { url: 1, 'width?!': 194, 'height?!': 194 },
          'huge_thumb?!': { url: 1, 'width?!': 194, 'height?!': 194 },
          'mosaic?!': { url: 1, 'width?!': 194, 'height?!': 194 },
          'preview?!': { url: 1, 'width?!': 194, 'height?!': 194 },
          'preview_1000?!': { url: 1, 'width?!': 194, 'height?!': 194 },
          'preview_1500?!': { url: 1, 'width?!': 194, 'height?!': 194 },
          'small_jpg?!': {
            'display_name?!': 1,
            'format?!': 1,
            'width?!': 194,
            'height?!': 194,
            'dpi?!': 194,
            'file_size?!': 194,
            'is_licensable?!': 4,
          },
          'medium_jpg?!': {
            'display_name?!': 1,
            'format?!': 1,
            'width?!': 194,
            'height?!': 194,
            'dpi?!': 194,
            'file_size?!': 194,
            'is_licensable?!': 4,
          },
          'huge_jpg?!': {
            'display_name?!': 1,
            'format?!': 1,
            'width?!': 194,
            'height?!': 194,
            'dpi?!': 194,
            'file_size?!': 194,
            'is_licensable?!': 4,
          },
          'supersize_jpg?!': {
            'display_name?!': 1,
            'format?!': 1,
            'width?!': 194,
            'height?!': 194,
            'dpi?!': 194,
            'file_size?!': 194,
            'is_licensable?!': 4,
          },
          'vector_eps?!': {
            'display_name?!': 1,
            'format?!': 1,
            'width?!': 194,
            'height?!': 194,
            'dpi?!': 194,
            'file_size?!': 194,
            'is_licensable?!': 4,
          },
        },
      },
    ],
    'page?!': 194,
    'per_page?!': 194,
    total_count: 194,
    'message?!': 1,
    search_id: 1,
  },
} as const satisfies Operation

export const createImageUpload = {
  method: 'POST',
  path: '/v2/cv/images',
  retry: 'never',
  once: singleShot,
  refusals: [400, 401, 403, 413, 415, 429],
  body: {
    check: checkBody,
    mediaType: 'application/json',
    properties: { base64_image: { required: true, minLength: 1 } },
  },
  payload: { upload_id: 1 },
} as const satisfies Operation

export const searchImagesByImage = {
  path: '/v2/cv/similar/images',
  query: {
    asset_id: { required: true, minLength: 1 },
    page: { type: 'integer', minimum: 1 },
    per_page: { type: 'integer', minimum: 1, maximum: 500 },
    view: { enum: ['minimal', 'full'] },
  },
  payload: {
    data: [
      {
        id: 33,
        media_type: 1,
        contributor: { id: 33 },
        'description?!': 1,
        'keywords?!': [1],
        'added_date?!': 1,
        'is_adult?!': 4,
        'url?!': 1,
        'aspect?!': 66,
        'categories?!': [{ 'id?!': 1, 'name?!': 1 }],
        'has_model_release?!': 4,
        'has_property_release?!': 4,
        'is_editorial?!': 4,
        'image_type?!': 1,
        'assets?!': {
          'small_thumb?!': { url: 1, 'width?!': 194, 'height?!': 194 },
          'large_thumb?!': { url: 1, 'width?!': 194, 'height?!': 194 },
          'huge_thumb?!': { url: 1, 'width?!': 194, 'height?!': 194 },
          'mosaic?!': { url: 1, 'width?!': 194, 'height?!': 194 },
          'preview?!': { url: 1, 'width?!': 194, 'height?!': 194 },
          'preview_1000?!': { url: 1, 'width?!': 194, 'height?!': 194 },
          'preview_1500?!': { url: 1, 'width?!': 194, 'height?!': 194 },
          'small_jpg?!': {
            'display_name?!': 1,
            'format?!': 1,
            'width?!': 194,
            'height?!': 194,
            'dpi?!': 194,
            'file_size?!': 194,
            'is_licensable?!': 4,
          },
          'medium_jpg?!': {
            'display_name?!': 1,
            'format?!': 1,
            'width?!': 194,
            'height?!': 194,
            'dpi?!': 194,
            'file_size?!': 194,
            'is_licensable?!': 4,
          },
          'huge_jpg?!': {
            'display_name?!': 1,
            'format?!': 1,
            'width?!': 194,
            'height?!': 194,
            'dpi?!': 194,
            'file_size?!': 194,
            'is_licensable?!': 4,
          },
          'supersize_jpg?!': {
            'display_name?!': 1,
            'format?!': 1,
            'width?!': 194,
            'height?!': 194,
            'dpi?!': 194,
            'file_size?!': 194,
            'is_licensable?!': 4,
          },
          'vector_eps?!': {
            'display_name?!': 1,
            'format?!': 1,
            'width?!': 194,
            'height?!': 194,
            'dpi?!': 194,
            'file_size?!': 194,
            'is_licensable?!': 4,
          },
        },
      },
    ],
    'page?!': 194,
    'per_page?!': 194,
    total_count: 194,
    'message?!': 1,
    search_id: 1,
  },
} as const satisfies Operation

export const searchVideosByImage = {
  path: '/v2/cv/similar/videos',
  query: {
    asset_id: { required: true, minLength: 1 },
    page: { type: 'integer', minimum: 1 },
    per_page: { type: 'integer', minimum: 1, maximum: 500 },
    view: { enum: ['minimal', 'full'] },
  },
  payload: {
    data: [
      {
        id: 33,
        media_type: 1,
        contributor: { id: 33 },
        'description?!': 1,
        'keywords?!': [1],
        'added_date?!': 1,
        'is_adult?!': 4,
        'url?!': 1,
        'aspect?!': 66,
        'categories?!': [{ 'id?!': 1, 'name?!': 1 }],
        'has_model_release?!': 4,
        'has_property_release?!': 4,
        'is_editorial?!': 4,
        'duration?!': 66,
        'assets?!': {
          'thumb_jpg?!': { url: 1 },
          'thumb_mp4?!': { url: 1 },
          'thumb_webm?!': { url: 1 },
          'preview_jpg?!': { url: 1 },
          'preview_mp4?!': { url: 1 },
          'preview_webm?!': { url: 1 },
          'web?!': {
            'display_name?!': 1,
            'format?!': 1,
            'width?!': 194,
            'height?!': 194,
            'fps?!': 66,
            'file_size?!': 194,
            'is_licensable?!': 4,
          },
          'sd?!': {
            'display_name?!': 1,
            'format?!': 1,
            'width?!': 194,
            'height?!': 194,
            'fps?!': 66,
            'file_size?!': 194,
            'is_licensable?!': 4,
          },
          'hd?!': {
            'display_name?!': 1,
            'format?!': 1,
            'width?!': 194,
            'height?!': 194,
            'fps?!': 66,
            'file_size?!': 194,
            'is_licensable?!': 4,
          },
          '4k?!': {
            'display_name?!': 1,
            'format?!': 1,
            'width?!': 194,
            'height?!': 194,
            'fps?!': 66,
            'file_size?!': 194,
            'is_licensable?!': 4,
          },
        },
      },
    ],
    'page?!': 194,
    'per_page?!': 194,
    total_count: 194,
    'message?!': 1,
    search_id: 1,
  },
} as const satisfies Operation

export const listImageLicenses = {
  path: '/v2/images/licenses',
  query: {
    image_id: { minLength: 1 },
    page: { type: 'integer', minimum: 1 },
    per_page: { type: 'integer', minimum: 1, maximum: 200 },
    sort: { enum: ['newest', 'oldest'] },
    username: { minLength: 1 },
    start_date: { format: 'date-time' },
    end_date: { format: 'date-time' },
    license: { minLength: 1 },
    download_availability: { enum: ['all', 'downloadable', 'non_downloadable'] },
    team_history: { type: 'boolean' },
  },
  payload: {
    data: [
      {
        id: 33,
        license: 1,
        download_time: 1,
        'is_downloadable?!': 4,
        'subscription_id?!': 1,
        'metadata?!': 8,
        'user?!': { 'username?!': 1 },
        image: { id: 33, 'format?!': { 'size?!': 1, 'format?!': 1 } },
      },
    ],
    'page?!': 194,
    'per_page?!': 194,
    'total_count?!': 194,
    'message?!': 1,
  },
} as const satisfies Operation

export const purchaseImage = {
  method: 'POST',
  path: '/v2/images/licenses',
  retry: 'never',
  once: singleShot,
  refusals: [400, 401, 403, 429],
  billable: true,
  body: {
    check: checkBody,
    mediaType: 'application/json',
    properties: {
      images: {
        type: 'array',
        required: true,
        minItems: 1,
        maxItems: 50,
        items: {
          type: 'object',
          properties: {
            image_id: { required: true, minLength: 1 },
            subscription_id: { minLength: 1 },
            size: { enum: ['small', 'medium', 'huge', 'vector'] },
            metadata: { type: 'object' },
            search_id: { minLength: 1 },
            editorial_acknowledgement: { type: 'boolean' },
            price: { type: 'number', minimum: 0 },
          },
        },
      },
    },
  },
  payload: {
    data: [
      {
        image_id: 33,
        'license_id?!': 1,
        'allotment_charge?!': 66,
        'download?!': { url: 1 },
        'price?!': { 'local_amount?!': 66, 'local_currency?!': 1 },
        'error?!': 1,
      },
    ],
    'errors?!': [{ 'code?!': 1, message: 1, 'path?!': 1, 'data?!': 1, 'items?!': [8] }],
  },
  linkExpirySeconds: 28800,
} as const satisfies Operation

export const downloadImage = {
  method: 'POST',
  path: '/v2/images/licenses/{id}/downloads',
  retry: 'idempotent',
  once: singleShot,
  retryAssumed: true,
  refusals: [400, 401, 403, 404, 429],
  pathParameters: { id: { required: true, minLength: 1 } },
  body: {
    check: checkBody,
    mediaType: 'application/json',
    properties: { size: { enum: ['small', 'medium', 'huge', 'supersize', 'vector'] } },
    optional: true,
  },
  payload: { url: 1 },
  linkExpirySeconds: 28800,
} as const satisfies Operation

export const listImageCollections = {
  path: '/v2/images/collections',
  query: {
    page: { type: 'integer', minimum: 1 },
    per_page: { type: 'integer', minimum: 1, maximum: 150 },
  },
  payload: {
    data: [
      {
        id: 33,
        name: 1,
        'total_item_count?!': 194,
        'created_time?!': 1,
        'updated_time?!': 1,
        'items_updated_time?!': 1,
        'cover_item?!': { id: 33, 'media_type?!': 1, 'added_time?!': 1 },
        'share_code?!': 1,
        'share_url?!': 1,
      },
    ],
    'page?!': 194,
    'per_page?!': 194,
    'total_count?!': 194,
    'message?!': 1,
  },
} as const satisfies Operation

export const createImageCollection = {
  method: 'POST',
  path: '/v2/images/collections',
  retry: 'never',
  once: singleShot,
  refusals: [400, 401, 403, 429],
  body: {
    check: checkBody,
    mediaType: 'application/json',
    properties: { name: { required: true, minLength: 1 } },
  },
  payload: { id: 33 },
} as const satisfies Operation

export const getImageCollection = {
  path: '/v2/images/collections/{id}',
  pathParameters: { id: { required: true, minLength: 1 } },
  payload: {
    id: 33,
    name: 1,
    'total_item_count?!': 194,
    'created_time?!': 1,
    'updated_time?!': 1,
    'items_updated_time?!': 1,
    'cover_item?!': { id: 33, 'media_type?!': 1, 'added_time?!': 1 },
    'share_code?!': 1,
    'share_url?!': 1,
  },
} as const satisfies Operation

export const renameImageCollection = {
  method: 'POST',
  path: '/v2/images/collections/{id}',
  retry: 'idempotent',
  once: singleShot,
  retryAssumed: true,
  refusals: [400, 401, 403, 404, 429],
  pathParameters: { id: { required: true, minLength: 1 } },
  body: {
    check: checkBody,
    mediaType: 'application/json',
    properties: { name: { required: true, minLength: 1 } },
  },
  response: emptyResponse,
} as const satisfies Operation

export const deleteImageCollection = {
  method: 'DELETE',
  path: '/v2/images/collections/{id}',
  retry: 'idempotent',
  pathParameters: { id: { required: true, minLength: 1 } },
  response: emptyResponse,
} as const satisfies Operation

export const listImageCollectionItems = {
  path: '/v2/images/collections/{id}/items',
  pathParameters: { id: { required: true, minLength: 1 } },
  query: {
    page: { type: 'integer', minimum: 1 },
    per_page: { type: 'integer', minimum: 1, maximum: 150 },
  },
  payload: {
    data: [{ id: 33, 'media_type?!': 1, 'added_time?!': 1 }],
    'page?!': 194,
    'per_page?!': 194,
    'total_count?!': 194,
    'message?!': 1,
  },
} as const satisfies Operation

export const addImageCollectionItems = {
  method: 'POST',
  path: '/v2/images/collections/{id}/items',
  retry: 'idempotent',
  once: singleShot,
  retryAssumed: true,
  refusals: [400, 401, 403, 404, 429],
  pathParameters: { id: { required: true, minLength: 1 } },
  body: {
    check: checkBody,
    mediaType: 'application/json',
    properties: {
      items: {
        type: 'array',
        required: true,
        minItems: 1,
        items: {
          type: 'object',
          properties: { id: { required: true, minLength: 1 }, media_type: {} },
        },
      },
    },
  },
  response: emptyResponse,
} as const satisfies Operation

export const removeImageCollectionItems = {
  method: 'DELETE',
  path: '/v2/images/collections/{id}/items',
  retry: 'idempotent',
  pathParameters: { id: { required: true, minLength: 1 } },
  query: { item_id: { type: 'array', required: true, minItems: 1, items: { minLength: 1 } } },
  response: emptyResponse,
} as const satisfies Operation

export const searchVideos = {
  path: '/v2/videos/search',
  query: {
    query: { minLength: 1 },
    page: { type: 'integer', minimum: 1 },
    per_page: { type: 'integer', minimum: 1, maximum: 500 },
    view: { enum: ['minimal', 'full'] },
    language: {
      enum: [
        'ar',
        'bg',
        'bn',
        'cs',
        'da',
        'de',
        'el',
        'en',
        'es',
        'fi',
        'fr',
        'gu',
        'he',
        'hi',
        'hr',
        'hu',
        'id',
        'it',
        'ja',
        'kn',
        'ko',
        'ml',
        'mr',
        'nb',
        'nl',
        'or',
        'pl',
        'pt',
        'ro',
        'ru',
        'sk',
        'sl',
        'sv',
        'ta',
        'te',
        'th',
        'tr',
        'uk',
        'ur',
        'vi',
        'zh',
        'zh-Hant',
      ],
    },
    sort: { enum: ['newest', 'popular', 'relevance', 'random'] },
    added_date_start: { format: 'date' },
    added_date_end: { format: 'date' },
    category: { minLength: 1 },
    contributor: { type: 'array', minItems: 1, items: { minLength: 1 } },
    license: { type: 'array', minItems: 1, items: { enum: ['commercial', 'editorial'] } },
    keyword_safe_search: { type: 'boolean' },
    safe: { type: 'boolean' },
    people_model_released: { type: 'boolean' },
    people_age: {
      enum: ['infants', 'children', 'teenagers', '20s', '30s', '40s', '50s', '60s', 'older'],
    },
    people_ethnicity: {
      type: 'array',
      minItems: 1,
      items: {
        enum: [
          'african',
          'african_american',
          'black',
          'brazilian',
          'chinese',
          'caucasian',
          'east_asian',
          'hispanic',
          'japanese',
          'middle_eastern',
          'native_american',
          'pacific_islander',
          'south_asian',
          'southeast_asian',
          'other',
        ],
      },
    },
    people_gender: { enum: ['male', 'female', 'both'] },
    people_number: { type: 'integer', minimum: 0, maximum: 4 },
    duration_from: { type: 'integer', minimum: 0 },
    duration_to: { type: 'integer', minimum: 0 },
    resolution: { enum: ['4k', 'standard_definition', 'high_definition'] },
    aspect_ratio: { enum: ['43', '169', 'nonstandard'] },
    fps_from: { type: 'number', minimum: 0 },
    fps_to: { type: 'number', minimum: 0 },
  },
  payload: {
    data: [
      {
        id: 33,
        media_type: 1,
        contributor: { id: 33 },
        'description?!': 1,
        'keywords?!': [1],
        'added_date?!': 1,
        'is_adult?!': 4,
        'url?!': 1,
        'aspect?!': 66,
        'categories?!': [{ 'id?!': 1, 'name?!': 1 }],
        'has_model_release?!': 4,
        'has_property_release?!': 4,
        'is_editorial?!': 4,
        'duration?!': 66,
        'assets?!': {
          'thumb_jpg?!': { url: 1 },
          'thumb_mp4?!': { url: 1 },
          'thumb_webm?!': { url: 1 },
          'preview_jpg?!': { url: 1 },
          'preview_mp4?!': { url: 1 },
          'preview_webm?!': { url: 1 },
          'web?!': {
            'display_name?!': 1,
            'format?!': 1,
            'width?!': 194,
            'height?!': 194,
            'fps?!': 66,
            'file_size?!': 194,
            'is_licensable?!': 4,
          },
          'sd?!': {
            'display_name?!': 1,
            'format?!': 1,
            'width?!': 194,
            'height?!': 194,
            'fps?!': 66,
            'file_size?!': 194,
            'is_licensable?!': 4,
          },
          'hd?!': {
            'display_name?!': 1,
            'format?!': 1,
            'width?!': 194,
            'height?!': 194,
            'fps?!': 66,
            'file_size?!': 194,
            'is_licensable?!': 4,
          },
          '4k?!': {
            'display_name?!': 1,
            'format?!': 1,
            'width?!': 194,
            'height?!': 194,
            'fps?!': 66,
            'file_size?!': 194,
            'is_licensable?!': 4,
          },
        },
      },
    ],
    'page?!': 194,
    'per_page?!': 194,
    total_count: 194,
    'message?!': 1,
    search_id: 1,
  },
} as const satisfies Operation

export const listVideosById = {
  path: '/v2/videos',
  query: {
    id: { type: 'array', required: true, minItems: 1, items: { minLength: 1 } },
    view: { enum: ['minimal', 'full'] },
  },
  payload: {
    data: [
      {
        id: 33,
        media_type: 1,
        contributor: { id: 33 },
        'description?!': 1,
        'keywords?!': [1],
        'added_date?!': 1,
        'is_adult?!': 4,
        'url?!': 1,
        'aspect?!': 66,
        'categories?!': [{ 'id?!': 1, 'name?!': 1 }],
        'has_model_release?!': 4,
        'has_property_release?!': 4,
        'is_editorial?!': 4,
        'duration?!': 66,
        'assets?!': {
          'thumb_jpg?!': { url: 1 },
          'thumb_mp4?!': { url: 1 },
          'thumb_webm?!': { url: 1 },
          'preview_jpg?!': { url: 1 },
          'preview_mp4?!': { url: 1 },
          'preview_webm?!': { url: 1 },
          'web?!': {
            'display_name?!': 1,
            'format?!': 1,
            'width?!': 194,
            'height?!': 194,
            'fps?!': 66,
            'file_size?!': 194,
            'is_licensable?!': 4,
          },
          'sd?!': {
            'display_name?!': 1,
            'format?!': 1,
            'width?!': 194,
            'height?!': 194,
            'fps?!': 66,
            'file_size?!': 194,
            'is_licensable?!': 4,
          },
          'hd?!': {
            'display_name?!': 1,
            'format?!': 1,
            'width?!': 194,
            'height?!': 194,
            'fps?!': 66,
            'file_size?!': 194,
            'is_licensable?!': 4,
          },
          '4k?!': {
            'display_name?!': 1,
            'format?!': 1,
            'width?!': 194,
            'height?!': 194,
            'fps?!': 66,
            'file_size?!': 194,
            'is_licensable?!': 4,
          },
        },
      },
    ],
    'page?!': 194,
    'per_page?!': 194,
    'total_count?!': 194,
    'message?!': 1,
    'errors?!': [{ 'code?!': 1, message: 1, 'path?!': 1, 'data?!': 1, 'items?!': [8] }],
  },
} as const satisfies Operation

export const getVideo = {
  path: '/v2/videos/{id}',
  pathParameters: { id: { required: true, minLength: 1 } },
  query: {
    view: { enum: ['minimal', 'full'] },
    language: {
      enum: [
        'ar',
        'bg',
        'bn',
        'cs',
        'da',
        'de',
        'el',
        'en',
        'es',
        'fi',
        'fr',
        'gu',
        'he',
        'hi',
        'hr',
        'hu',
        'id',
        'it',
        'ja',
        'kn',
        'ko',
        'ml',
        'mr',
        'nb',
        'nl',
        'or',
        'pl',
        'pt',
        'ro',
        'ru',
        'sk',
        'sl',
        'sv',
        'ta',
        'te',
        'th',
        'tr',
        'uk',
        'ur',
        'vi',
        'zh',
        'zh-Hant',
      ],
    },
  },
  payload: {
    id: 33,
    media_type: 1,
    contributor: { id: 33 },
    'description?!': 1,
    'keywords?!': [1],
    'added_date?!': 1,
    'is_adult?!': 4,
    'url?!': 1,
    'aspect?!': 66,
    'categories?!': [{ 'id?!': 1, 'name?!': 1 }],
    'has_model_release?!': 4,
    'has_property_release?!': 4,
    'is_editorial?!': 4,
    'duration?!': 66,
    'assets?!': {
      'thumb_jpg?!': { url: 1 },
      'thumb_mp4?!': { url: 1 },
      'thumb_webm?!': { url: 1 },
      'preview_jpg?!': { url: 1 },
      'preview_mp4?!': { url: 1 },
      'preview_webm?!': { url: 1 },
      'web?!': {
        'display_name?!': 1,
        'format?!': 1,
        'width?!': 194,
        'height?!': 194,
        'fps?!': 66,
        'file_size?!': 194,
        'is_licensable?!': 4,
      },
      'sd?!': {
        'display_name?!': 1,
        'format?!': 1,
        'width?!': 194,
        'height?!': 194,
        'fps?!': 66,
        'file_size?!': 194,
        'is_licensable?!': 4,
      },
      'hd?!': {
        'display_name?!': 1,
        'format?!': 1,
        'width?!': 194,
        'height?!': 194,
        'fps?!': 66,
        'file_size?!': 194,
        'is_licensable?!': 4,
      },
      '4k?!': {
        'display_name?!': 1,
        'format?!': 1,
        'width?!': 194,
        'height?!': 194,
        'fps?!': 66,
        'file_size?!': 194,
        'is_licensable?!': 4,
      },
    },
  },
} as const satisfies Operation

export const listSimilarVideos = {
  path: '/v2/videos/{id}/similar',
  pathParameters: { id: { required: true, minLength: 1 } },
  query: {
    page: { type: 'integer', minimum: 1 },
    per_page: { type: 'integer', minimum: 1, maximum: 500 },
    view: { enum: ['minimal', 'full'] },
    language: {
      enum: [
        'ar',
        'bg',
        'bn',
        'cs',
        'da',
        'de',
        'el',
        'en',
        'es',
        'fi',
        'fr',
        'gu',
        'he',
        'hi',
        'hr',
        'hu',
        'id',
        'it',
        'ja',
        'kn',
        'ko',
        'ml',
        'mr',
        'nb',
        'nl',
        'or',
        'pl',
        'pt',
        'ro',
        'ru',
        'sk',
        'sl',
        'sv',
        'ta',
        'te',
        'th',
        'tr',
        'uk',
        'ur',
        'vi',
        'zh',
        'zh-Hant',
      ],
    },
  },
  payload: {
    data: [
      {
        id: 33,
        media_type: 1,
        contributor: { id: 33 },
        'description?!': 1,
        'keywords?!': [1],
        'added_date?!': 1,
        'is_adult?!': 4,
        'url?!': 1,
        'aspect?!': 66,
        'categories?!': [{ 'id?!': 1, 'name?!': 1 }],
        'has_model_release?!': 4,
        'has_property_release?!': 4,
        'is_editorial?!': 4,
        'duration?!': 66,
        'assets?!': {
          'thumb_jpg?!': { url: 1 },
          'thumb_mp4?!': { url: 1 },
          'thumb_webm?!': { url: 1 },
          'preview_jpg?!': { url: 1 },
          'preview_mp4?!': { url: 1 },
          'preview_webm?!': { url: 1 },
          'web?!': {
            'display_name?!': 1,
            'format?!': 1,
            'width?!': 194,
            'height?!': 194,
            'fps?!': 66,
            'file_size?!': 194,
            'is_licensable?!': 4,
          },
          'sd?!': {
            'display_name?!': 1,
            'format?!': 1,
            'width?!': 194,
            'height?!': 194,
            'fps?!': 66,
            'file_size?!': 194,
            'is_licensable?!': 4,
          },
          'hd?!': {
            'display_name?!': 1,
            'format?!': 1,
            'width?!': 194,
            'height?!': 194,
            'fps?!': 66,
            'file_size?!': 194,
            'is_licensable?!': 4,
          },
          '4k?!': {
            'display_name?!': 1,
            'format?!': 1,
            'width?!': 194,
            'height?!': 194,
            'fps?!': 66,
            'file_size?!': 194,
            'is_licensable?!': 4,
          },
        },
      },
    ],
    'page?!': 194,
    'per_page?!': 194,
    total_count: 194,
    'message?!': 1,
    search_id: 1,
  },
} as const satisfies Operation

export const listVideoLicenses = {
  path: '/v2/videos/licenses',
  query: {
    video_id: { minLength: 1 },
    page: { type: 'integer', minimum: 1 },
    per_page: { type: 'integer', minimum: 1, maximum: 200 },
    sort: { enum: ['newest', 'oldest'] },
    username: { minLength: 1 },
    start_date: { format: 'date-time' },
    end_date: { format: 'date-time' },
    license: { minLength: 1 },
    download_availability: { enum: ['all', 'downloadable', 'non_downloadable'] },
    team_history: { type: 'boolean' },
  },
  payload: {
    data: [
      {
        id: 33,
        license: 1,
        download_time: 1,
        'is_downloadable?!': 4,
        'subscription_id?!': 1,
        'metadata?!': 8,
        'user?!': { 'username?!': 1 },
        video: { id: 33, 'format?!': { 'size?!': 1, 'format?!': 1 } },
      },
    ],
    'page?!': 194,
    'per_page?!': 194,
    'total_count?!': 194,
    'message?!': 1,
  },
} as const satisfies Operation

export const purchaseVideo = {
  method: 'POST',
  path: '/v2/videos/licenses',
  retry: 'never',
  once: singleShot,
  refusals: [400, 401, 403, 429],
  billable: true,
  body: {
    check: checkBody,
    mediaType: 'application/json',
    properties: {
      videos: {
        type: 'array',
        required: true,
        minItems: 1,
        maxItems: 50,
        items: {
          type: 'object',
          properties: {
            video_id: { required: true, minLength: 1 },
            subscription_id: { minLength: 1 },
            size: { enum: ['web', 'sd', 'hd', '4k'] },
            metadata: { type: 'object' },
            search_id: { minLength: 1 },
            editorial_acknowledgement: { type: 'boolean' },
            price: { type: 'number', minimum: 0 },
          },
        },
      },
    },
  },
  payload: {
    data: [
      {
        video_id: 33,
        'license_id?!': 1,
        'allotment_charge?!': 66,
        'download?!': { url: 1 },
        'price?!': { 'local_amount?!': 66, 'local_currency?!': 1 },
        'error?!': 1,
      },
    ],
    'errors?!': [{ 'code?!': 1, message: 1, 'path?!': 1, 'data?!': 1, 'items?!': [8] }],
  },
  linkExpirySeconds: 28800,
} as const satisfies Operation

export const downloadVideo = {
  method: 'POST',
  path: '/v2/videos/licenses/{id}/downloads',
  retry: 'idempotent',
  once: singleShot,
  retryAssumed: true,
  refusals: [400, 401, 403, 404, 429],
  pathParameters: { id: { required: true, minLength: 1 } },
  body: {
    check: checkBody,
    mediaType: 'application/json',
    properties: { size: { enum: ['web', 'sd', 'hd', '4k'] } },
    optional: true,
  },
  payload: { url: 1 },
  linkExpirySeconds: 28800,
} as const satisfies Operation

export const listVideoCollections = {
  path: '/v2/videos/collections',
  query: {
    page: { type: 'integer', minimum: 1 },
    per_page: { type: 'integer', minimum: 1, maximum: 150 },
  },
  payload: {
    data: [
      {
        id: 33,
        name: 1,
        'total_item_count?!': 194,
        'created_time?!': 1,
        'updated_time?!': 1,
        'items_updated_time?!': 1,
        'cover_item?!': { id: 33, 'media_type?!': 1, 'added_time?!': 1 },
        'share_code?!': 1,
        'share_url?!': 1,
      },
    ],
    'page?!': 194,
    'per_page?!': 194,
    'total_count?!': 194,
    'message?!': 1,
  },
} as const satisfies Operation

export const createVideoCollection = {
  method: 'POST',
  path: '/v2/videos/collections',
  retry: 'never',
  once: singleShot,
  refusals: [400, 401, 403, 429],
  body: {
    check: checkBody,
    mediaType: 'application/json',
    properties: { name: { required: true, minLength: 1 } },
  },
  payload: { id: 33 },
} as const satisfies Operation

export const getVideoCollection = {
  path: '/v2/videos/collections/{id}',
  pathParameters: { id: { required: true, minLength: 1 } },
  payload: {
    id: 33,
    name: 1,
    'total_item_count?!': 194,
    'created_time?!': 1,
    'updated_time?!': 1,
    'items_updated_time?!': 1,
    'cover_item?!': { id: 33, 'media_type?!': 1, 'added_time?!': 1 },
    'share_code?!': 1,
    'share_url?!': 1,
  },
} as const satisfies Operation

export const renameVideoCollection = {
  method: 'POST',
  path: '/v2/videos/collections/{id}',
  retry: 'idempotent',
  once: singleShot,
  retryAssumed: true,
  refusals: [400, 401, 403, 404, 429],
  pathParameters: { id: { required: true, minLength: 1 } },
  body: {
    check: checkBody,
    mediaType: 'application/json',
    properties: { name: { required: true, minLength: 1 } },
  },
  response: emptyResponse,
} as const satisfies Operation

export const deleteVideoCollection = {
  method: 'DELETE',
  path: '/v2/videos/collections/{id}',
  retry: 'idempotent',
  pathParameters: { id: { required: true, minLength: 1 } },
  response: emptyResponse,
} as const satisfies Operation

export const listVideoCollectionItems = {
  path: '/v2/videos/collections/{id}/items',
  pathParameters: { id: { required: true, minLength: 1 } },
  query: {
    page: { type: 'integer', minimum: 1 },
    per_page: { type: 'integer', minimum: 1, maximum: 150 },
  },
  payload: {
    data: [{ id: 33, 'media_type?!': 1, 'added_time?!': 1 }],
    'page?!': 194,
    'per_page?!': 194,
    'total_count?!': 194,
    'message?!': 1,
  },
} as const satisfies Operation

export const addVideoCollectionItems = {
  method: 'POST',
  path: '/v2/videos/collections/{id}/items',
  retry: 'idempotent',
  once: singleShot,
  retryAssumed: true,
  refusals: [400, 401, 403, 404, 429],
  pathParameters: { id: { required: true, minLength: 1 } },
  body: {
    check: checkBody,
    mediaType: 'application/json',
    properties: {
      items: {
        type: 'array',
        required: true,
        minItems: 1,
        items: {
          type: 'object',
          properties: { id: { required: true, minLength: 1 }, media_type: {} },
        },
      },
    },
  },
  response: emptyResponse,
} as const satisfies Operation

export const removeVideoCollectionItems = {
  method: 'DELETE',
  path: '/v2/videos/collections/{id}/items',
  retry: 'idempotent',
  pathParameters: { id: { required: true, minLength: 1 } },
  query: { item_id: { type: 'array', required: true, minItems: 1, items: { minLength: 1 } } },
  response: emptyResponse,
} as const satisfies Operation

export const searchAudio = {
  path: '/v2/audio/search',
  query: {
    query: { minLength: 1 },
    page: { type: 'integer', minimum: 1 },
    per_page: { type: 'integer', minimum: 1, maximum: 500 },
    view: { enum: ['minimal', 'full'] },
    duration_from: { type: 'integer', minimum: 0 },
    duration_to: { type: 'integer', minimum: 0 },
    artists: { type: 'array', minItems: 1, items: { minLength: 1 } },
    genre: { type: 'array', minItems: 1, items: { minLength: 1 } },
    moods: { type: 'array', minItems: 1, items: { minLength: 1 } },
    instruments: { type: 'array', minItems: 1, items: { minLength: 1 } },
    is_instrumental: { type: 'boolean' },
    bpm_from: { type: 'integer', minimum: 0 },
    bpm_to: { type: 'integer', minimum: 0 },
    sort: { enum: ['score', 'ranking_all', 'artist', 'title', 'bpm', 'freshness', 'duration'] },
    sort_order: { enum: ['asc', 'desc'] },
  },
  payload: {
    data: [
      {
        id: 33,
        media_type: 1,
        contributor: { id: 33 },
        'description?!': 1,
        'keywords?!': [1],
        'added_date?!': 1,
        'is_adult?!': 4,
        'url?!': 1,
        'title?!': 1,
        'artists?!': [{ name: 1 }],
        'duration?!': 66,
        'bpm?!': 66,
        'genres?!': [1],
        'moods?!': [1],
        'instruments?!': [1],
        'is_instrumental?!': 4,
        'published_time?!': 1,
        'updated_time?!': 1,
        'assets?!': {
          'preview_mp3?!': { 'url?!': 1, 'file_size?!': 194 },
          'preview_ogg?!': { 'url?!': 1, 'file_size?!': 194 },
          'waveform?!': { 'url?!': 1, 'file_size?!': 194 },
          'album_art?!': { 'url?!': 1, 'file_size?!': 194 },
          'clean_audio?!': { 'url?!': 1, 'file_size?!': 194 },
          'original_audio?!': { 'url?!': 1, 'file_size?!': 194 },
        },
      },
    ],
    'page?!': 194,
    'per_page?!': 194,
    total_count: 194,
    'message?!': 1,
    search_id: 1,
  },
} as const satisfies Operation

export const listAudioById = {
  path: '/v2/audio',
  query: {
    id: { type: 'array', required: true, minItems: 1, items: { minLength: 1 } },
    view: { enum: ['minimal', 'full'] },
  },
  payload: {
    data: [
      {
        id: 33,
        media_type: 1,
        contributor: { id: 33 },
        'description?!': 1,
        'keywords?!': [1],
        'added_date?!': 1,
        'is_adult?!': 4,
        'url?!': 1,
        'title?!': 1,
        'artists?!': [{ name: 1 }],
        'duration?!': 66,
        'bpm?!': 66,
        'genres?!': [1],
        'moods?!': [1],
        'instruments?!': [1],
        'is_instrumental?!': 4,
        'published_time?!': 1,
        'updated_time?!': 1,
        'assets?!': {
          'preview_mp3?!': { 'url?!': 1, 'file_size?!': 194 },
          'preview_ogg?!': { 'url?!': 1, 'file_size?!': 194 },
          'waveform?!': { 'url?!': 1, 'file_size?!': 194 },
          'album_art?!': { 'url?!': 1, 'file_size?!': 194 },
          'clean_audio?!': { 'url?!': 1, 'file_size?!': 194 },
          'original_audio?!': { 'url?!': 1, 'file_size?!': 194 },
        },
      },
    ],
    'page?!': 194,
    'per_page?!': 194,
    'total_count?!': 194,
    'message?!': 1,
    'errors?!': [{ 'code?!': 1, message: 1, 'path?!': 1, 'data?!': 1, 'items?!': [8] }],
  },
} as const satisfies Operation

export const getAudio = {
  path: '/v2/audio/{id}',
  pathParameters: { id: { required: true, minLength: 1 } },
  query: { view: { enum: ['minimal', 'full'] } },
  payload: {
    id: 33,
    media_type: 1,
    contributor: { id: 33 },
    'description?!': 1,
    'keywords?!': [1],
    'added_date?!': 1,
    'is_adult?!': 4,
    'url?!': 1,
    'title?!': 1,
    'artists?!': [{ name: 1 }],
    'duration?!': 66,
    'bpm?!': 66,
    'genres?!': [1],
    'moods?!': [1],
    'instruments?!': [1],
    'is_instrumental?!': 4,
    'published_time?!': 1,
    'updated_time?!': 1,
    'assets?!': {
      'preview_mp3?!': { 'url?!': 1, 'file_size?!': 194 },
      'preview_ogg?!': { 'url?!': 1, 'file_size?!': 194 },
      'waveform?!': { 'url?!': 1, 'file_size?!': 194 },
      'album_art?!': { 'url?!': 1, 'file_size?!': 194 },
      'clean_audio?!': { 'url?!': 1, 'file_size?!': 194 },
      'original_audio?!': { 'url?!': 1, 'file_size?!': 194 },
    },
  },
} as const satisfies Operation

export const listAudioLicenses = {
  path: '/v2/audio/licenses',
  query: {
    audio_id: { minLength: 1 },
    page: { type: 'integer', minimum: 1 },
    per_page: { type: 'integer', minimum: 1, maximum: 200 },
    sort: { enum: ['newest', 'oldest'] },
    username: { minLength: 1 },
    start_date: { format: 'date-time' },
    end_date: { format: 'date-time' },
    license: { minLength: 1 },
    download_availability: { enum: ['all', 'downloadable', 'non_downloadable'] },
    team_history: { type: 'boolean' },
  },
  payload: {
    data: [
      {
        id: 33,
        license: 1,
        download_time: 1,
        'is_downloadable?!': 4,
        'subscription_id?!': 1,
        'metadata?!': 8,
        'user?!': { 'username?!': 1 },
        audio: { id: 33, 'format?!': { 'size?!': 1, 'format?!': 1 } },
      },
    ],
    'page?!': 194,
    'per_page?!': 194,
    'total_count?!': 194,
    'message?!': 1,
  },
} as const satisfies Operation

export const purchaseAudio = {
  method: 'POST',
  path: '/v2/audio/licenses',
  retry: 'never',
  once: singleShot,
  refusals: [400, 401, 403, 429],
  billable: true,
  body: {
    check: checkBody,
    mediaType: 'application/json',
    properties: {
      audio: {
        type: 'array',
        required: true,
        minItems: 1,
        maxItems: 50,
        items: {
          type: 'object',
          properties: {
            audio_id: { required: true, minLength: 1 },
            license: { minLength: 1 },
            search_id: { minLength: 1 },
          },
        },
      },
    },
  },
  payload: {
    data: [
      {
        audio_id: 33,
        'license_id?!': 1,
        'allotment_charge?!': 66,
        'download?!': { url: 1 },
        'price?!': { 'local_amount?!': 66, 'local_currency?!': 1 },
        'error?!': 1,
      },
    ],
    'errors?!': [{ 'code?!': 1, message: 1, 'path?!': 1, 'data?!': 1, 'items?!': [8] }],
  },
  linkExpirySeconds: 28800,
} as const satisfies Operation

export const downloadAudio = {
  method: 'POST',
  path: '/v2/audio/licenses/{id}/downloads',
  retry: 'idempotent',
  once: singleShot,
  retryAssumed: true,
  refusals: [400, 401, 403, 404, 429],
  pathParameters: { id: { required: true, minLength: 1 } },
  payload: { url: 1 },
  linkExpirySeconds: 28800,
} as const satisfies Operation

export const listAudioCollections = {
  path: '/v2/audio/collections',
  query: {
    page: { type: 'integer', minimum: 1 },
    per_page: { type: 'integer', minimum: 1, maximum: 150 },
  },
  payload: {
    data: [
      {
        id: 33,
        name: 1,
        'total_item_count?!': 194,
        'created_time?!': 1,
        'updated_time?!': 1,
        'items_updated_time?!': 1,
        'cover_item?!': { id: 33, 'media_type?!': 1, 'added_time?!': 1 },
        'share_code?!': 1,
        'share_url?!': 1,
      },
    ],
    'page?!': 194,
    'per_page?!': 194,
    'total_count?!': 194,
    'message?!': 1,
  },
} as const satisfies Operation

export const createAudioCollection = {
  method: 'POST',
  path: '/v2/audio/collections',
  retry: 'never',
  once: singleShot,
  refusals: [400, 401, 403, 429],
  body: {
    check: checkBody,
    mediaType: 'application/json',
    properties: { name: { required: true, minLength: 1 } },
  },
  payload: { id: 33 },
} as const satisfies Operation

export const getAudioCollection = {
  path: '/v2/audio/collections/{id}',
  pathParameters: { id: { required: true, minLength: 1 } },
  payload: {
    id: 33,
    name: 1,
    'total_item_count?!': 194,
    'created_time?!': 1,
    'updated_time?!': 1,
    'items_updated_time?!': 1,
    'cover_item?!': { id: 33, 'media_type?!': 1, 'added_time?!': 1 },
    'share_code?!': 1,
    'share_url?!': 1,
  },
} as const satisfies Operation

export const renameAudioCollection = {
  method: 'POST',
  path: '/v2/audio/collections/{id}',
  retry: 'idempotent',
  once: singleShot,
  retryAssumed: true,
  refusals: [400, 401, 403, 404, 429],
  pathParameters: { id: { required: true, minLength: 1 } },
  body: {
    check: checkBody,
    mediaType: 'application/json',
    properties: { name: { required: true, minLength: 1 } },
  },
  response: emptyResponse,
} as const satisfies Operation

export const deleteAudioCollection = {
  method: 'DELETE',
  path: '/v2/audio/collections/{id}',
  retry: 'idempotent',
  pathParameters: { id: { required: true, minLength: 1 } },
  response: emptyResponse,
} as const satisfies Operation

export const listAudioCollectionItems = {
  path: '/v2/audio/collections/{id}/items',
  pathParameters: { id: { required: true, minLength: 1 } },
  query: {
    page: { type: 'integer', minimum: 1 },
    per_page: { type: 'integer', minimum: 1, maximum: 150 },
  },
  payload: {
    data: [{ id: 33, 'media_type?!': 1, 'added_time?!': 1 }],
    'page?!': 194,
    'per_page?!': 194,
    'total_count?!': 194,
    'message?!': 1,
  },
} as const satisfies Operation

export const addAudioCollectionItems = {
  method: 'POST',
  path: '/v2/audio/collections/{id}/items',
  retry: 'idempotent',
  once: singleShot,
  retryAssumed: true,
  refusals: [400, 401, 403, 404, 429],
  pathParameters: { id: { required: true, minLength: 1 } },
  body: {
    check: checkBody,
    mediaType: 'application/json',
    properties: {
      items: {
        type: 'array',
        required: true,
        minItems: 1,
        items: {
          type: 'object',
          properties: { id: { required: true, minLength: 1 }, media_type: {} },
        },
      },
    },
  },
  response: emptyResponse,
} as const satisfies Operation

export const removeAudioCollectionItems = {
  method: 'DELETE',
  path: '/v2/audio/collections/{id}/items',
  retry: 'idempotent',
  pathParameters: { id: { required: true, minLength: 1 } },
  query: { item_id: { type: 'array', required: true, minItems: 1, items: { minLength: 1 } } },
  response: emptyResponse,
} as const satisfies Operation

export const listSubscriptions = {
  path: '/v2/user/subscriptions',
  payload: {
    data: [
      {
        id: 33,
        'license?!': 1,
        'description?!': 1,
        'asset_type?!': 1,
        'formats?!': [{ 'media_type?!': 1, 'size?!': 1, 'format?!': 1, 'min_resolution?!': 194 }],
        'allotment?!': {
          'downloads_left?!': 194,
          'downloads_limit?!': 194,
          'start_time?!': 1,
          'end_time?!': 1,
        },
        'expiration_time?!': 1,
        'price_per_download?!': { 'local_amount?!': 66, 'local_currency?!': 1 },
      },
    ],
    'page?!': 194,
    'per_page?!': 194,
    'total_count?!': 194,
    'message?!': 1,
  },
} as const satisfies Operation

/** All operations. Who calls only some passes those, so that bundlers leave the others out. */
export const operations = {
  searchImages,
  listImageSuggestions,
  listImagesById,
  getImage,
  listSimilarImages,
  createImageUpload,
  searchImagesByImage,
  searchVideosByImage,
  listImageLicenses,
  purchaseImage,
  downloadImage,
  listImageCollections,
  createImageCollection,
  getImageCollection,
  renameImageCollection,
  deleteImageCollection,
  listImageCollectionItems,
  addImageCollectionItems,
  removeImageCollectionItems,
  searchVideos,
  listVideosById,
  getVideo,
  listSimilarVideos,
  listVideoLicenses,
  purchaseVideo,
  downloadVideo,
  listVideoCollections,
  createVideoCollection,
  getVideoCollection,
  renameVideoCollection,
  deleteVideoCollection,
  listVideoCollectionItems,
  addVideoCollectionItems,
  removeVideoCollectionItems,
  searchAudio,
  listAudioById,
  getAudio,
  listAudioLicenses,
  purchaseAudio,
  downloadAudio,
  listAudioCollections,
  createAudioCollection,
  getAudioCollection,
  renameAudioCollection,
  deleteAudioCollection,
  listAudioCollectionItems,
  addAudioCollectionItems,
  removeAudioCollectionItems,
  listSubscriptions,
} as const

/** What the capability `search` calls. */
export const searchOperations = {
  searchImages,
  listImageSuggestions,
  listSimilarImages,
  searchImagesByImage,
  searchVideosByImage,
  searchVideos,
  listSimilarVideos,
  searchAudio,
} as const

/** What the capability `assets` calls. */
export const assetsOperations = {
  listImagesById,
  getImage,
  listVideosById,
  getVideo,
  listAudioById,
  getAudio,
} as const

/** What the capability `licensing` calls. */
export const licensingOperations = {
  listImageLicenses,
  purchaseImage,
  downloadImage,
  listVideoLicenses,
  purchaseVideo,
  downloadVideo,
  listAudioLicenses,
  purchaseAudio,
  downloadAudio,
  listSubscriptions,
} as const

/** What the capability `collections` calls. */
export const collectionsOperations = {
  listImageCollections,
  createImageCollection,
  getImageCollection,
  renameImageCollection,
  deleteImageCollection,
  listImageCollectionItems,
  addImageCollectionItems,
  removeImageCollectionItems,
  listVideoCollections,
  createVideoCollection,
  getVideoCollection,
  renameVideoCollection,
  deleteVideoCollection,
  listVideoCollectionItems,
  addVideoCollectionItems,
  removeVideoCollectionItems,
  listAudioCollections,
  createAudioCollection,
  getAudioCollection,
  renameAudioCollection,
  deleteAudioCollection,
  listAudioCollectionItems,
  addAudioCollectionItems,
  removeAudioCollectionItems,
} as const

/** What the capability `entitlements` calls. */
export const entitlementsOperations = { listSubscriptions } as const

/** What each operation takes and gives on the wire. */
export interface Wire {
  searchImages: {
    query?: NonNullable<schema['searchImages']['parameters']['query']>
    payload: components['schemas']['ImageResults']
  }
  listImageSuggestions: {
    query: schema['listImageSuggestions']['parameters']['query']
    payload: components['schemas']['Suggestions']
  }
  listImagesById: {
    query: schema['listImagesById']['parameters']['query']
    payload: components['schemas']['ImageList']
  }
  getImage: {
    path: schema['getImage']['parameters']['path']
    query?: NonNullable<schema['getImage']['parameters']['query']>
    payload: components['schemas']['Image']
  }
  listSimilarImages: {
    path: schema['listSimilarImages']['parameters']['path']
    query?: NonNullable<schema['listSimilarImages']['parameters']['query']>
    payload: components['schemas']['ImageResults']
  }
  createImageUpload: {
    body: schema['createImageUpload']['requestBody']['content']['application/json']
    payload: components['schemas']['ImageUploaded']
  }
  searchImagesByImage: {
    query: schema['searchImagesByImage']['parameters']['query']
    payload: components['schemas']['ImageResults']
  }
  searchVideosByImage: {
    query: schema['searchVideosByImage']['parameters']['query']
    payload: components['schemas']['VideoResults']
  }
  listImageLicenses: {
    query?: NonNullable<schema['listImageLicenses']['parameters']['query']>
    payload: components['schemas']['ImageLicenses']
  }
  purchaseImage: {
    body: schema['purchaseImage']['requestBody']['content']['application/json']
    payload: components['schemas']['ImageLicenseResults']
  }
  downloadImage: {
    path: schema['downloadImage']['parameters']['path']
    body?: NonNullable<schema['downloadImage']['requestBody']>['content']['application/json']
    payload: components['schemas']['Link']
  }
  listImageCollections: {
    query?: NonNullable<schema['listImageCollections']['parameters']['query']>
    payload: components['schemas']['Collections']
  }
  createImageCollection: {
    body: schema['createImageCollection']['requestBody']['content']['application/json']
    payload: components['schemas']['CreatedCollection']
  }
  getImageCollection: {
    path: schema['getImageCollection']['parameters']['path']
    payload: components['schemas']['Collection']
  }
  renameImageCollection: {
    path: schema['renameImageCollection']['parameters']['path']
    body: schema['renameImageCollection']['requestBody']['content']['application/json']
    payload: undefined
  }
  deleteImageCollection: {
    path: schema['deleteImageCollection']['parameters']['path']
    payload: undefined
  }
  listImageCollectionItems: {
    path: schema['listImageCollectionItems']['parameters']['path']
    query?: NonNullable<schema['listImageCollectionItems']['parameters']['query']>
    payload: components['schemas']['CollectionItems']
  }
  addImageCollectionItems: {
    path: schema['addImageCollectionItems']['parameters']['path']
    body: schema['addImageCollectionItems']['requestBody']['content']['application/json']
    payload: undefined
  }
  removeImageCollectionItems: {
    path: schema['removeImageCollectionItems']['parameters']['path']
    query: schema['removeImageCollectionItems']['parameters']['query']
    payload: undefined
  }
  searchVideos: {
    query?: NonNullable<schema['searchVideos']['parameters']['query']>
    payload: components['schemas']['VideoResults']
  }
  listVideosById: {
    query: schema['listVideosById']['parameters']['query']
    payload: components['schemas']['VideoList']
  }
  getVideo: {
    path: schema['getVideo']['parameters']['path']
    query?: NonNullable<schema['getVideo']['parameters']['query']>
    payload: components['schemas']['Video']
  }
  listSimilarVideos: {
    path: schema['listSimilarVideos']['parameters']['path']
    query?: NonNullable<schema['listSimilarVideos']['parameters']['query']>
    payload: components['schemas']['VideoResults']
  }
  listVideoLicenses: {
    query?: NonNullable<schema['listVideoLicenses']['parameters']['query']>
    payload: components['schemas']['VideoLicenses']
  }
  purchaseVideo: {
    body: schema['purchaseVideo']['requestBody']['content']['application/json']
    payload: components['schemas']['VideoLicenseResults']
  }
  downloadVideo: {
    path: schema['downloadVideo']['parameters']['path']
    body?: NonNullable<schema['downloadVideo']['requestBody']>['content']['application/json']
    payload: components['schemas']['Link']
  }
  listVideoCollections: {
    query?: NonNullable<schema['listVideoCollections']['parameters']['query']>
    payload: components['schemas']['Collections']
  }
  createVideoCollection: {
    body: schema['createVideoCollection']['requestBody']['content']['application/json']
    payload: components['schemas']['CreatedCollection']
  }
  getVideoCollection: {
    path: schema['getVideoCollection']['parameters']['path']
    payload: components['schemas']['Collection']
  }
  renameVideoCollection: {
    path: schema['renameVideoCollection']['parameters']['path']
    body: schema['renameVideoCollection']['requestBody']['content']['application/json']
    payload: undefined
  }
  deleteVideoCollection: {
    path: schema['deleteVideoCollection']['parameters']['path']
    payload: undefined
  }
  listVideoCollectionItems: {
    path: schema['listVideoCollectionItems']['parameters']['path']
    query?: NonNullable<schema['listVideoCollectionItems']['parameters']['query']>
    payload: components['schemas']['CollectionItems']
  }
  addVideoCollectionItems: {
    path: schema['addVideoCollectionItems']['parameters']['path']
    body: schema['addVideoCollectionItems']['requestBody']['content']['application/json']
    payload: undefined
  }
  removeVideoCollectionItems: {
    path: schema['removeVideoCollectionItems']['parameters']['path']
    query: schema['removeVideoCollectionItems']['parameters']['query']
    payload: undefined
  }
  searchAudio: {
    query?: NonNullable<schema['searchAudio']['parameters']['query']>
    payload: components['schemas']['AudioResults']
  }
  listAudioById: {
    query: schema['listAudioById']['parameters']['query']
    payload: components['schemas']['AudioList']
  }
  getAudio: {
    path: schema['getAudio']['parameters']['path']
    query?: NonNullable<schema['getAudio']['parameters']['query']>
    payload: components['schemas']['Audio']
  }
  listAudioLicenses: {
    query?: NonNullable<schema['listAudioLicenses']['parameters']['query']>
    payload: components['schemas']['AudioLicenses']
  }
  purchaseAudio: {
    body: schema['purchaseAudio']['requestBody']['content']['application/json']
    payload: components['schemas']['AudioLicenseResults']
  }
  downloadAudio: {
    path: schema['downloadAudio']['parameters']['path']
    payload: components['schemas']['Link']
  }
  listAudioCollections: {
    query?: NonNullable<schema['listAudioCollections']['parameters']['query']>
    payload: components['schemas']['Collections']
  }
  createAudioCollection: {
    body: schema['createAudioCollection']['requestBody']['content']['application/json']
    payload: components['schemas']['CreatedCollection']
  }
  getAudioCollection: {
    path: schema['getAudioCollection']['parameters']['path']
    payload: components['schemas']['Collection']
  }
  renameAudioCollection: {
    path: schema['renameAudioCollection']['parameters']['path']
    body: schema['renameAudioCollection']['requestBody']['content']['application/json']
    payload: undefined
  }
  deleteAudioCollection: {
    path: schema['deleteAudioCollection']['parameters']['path']
    payload: undefined
  }
  listAudioCollectionItems: {
    path: schema['listAudioCollectionItems']['parameters']['path']
    query?: NonNullable<schema['listAudioCollectionItems']['parameters']['query']>
    payload: components['schemas']['CollectionItems']
  }
  addAudioCollectionItems: {
    path: schema['addAudioCollectionItems']['parameters']['path']
    body: schema['addAudioCollectionItems']['requestBody']['content']['application/json']
    payload: undefined
  }
  removeAudioCollectionItems: {
    path: schema['removeAudioCollectionItems']['parameters']['path']
    query: schema['removeAudioCollectionItems']['parameters']['query']
    payload: undefined
  }
  listSubscriptions: { payload: components['schemas']['Subscriptions'] }
}

/** How a failure in the envelope is understood; the first that matches counts. */
export const failures = [] as const

/** Parameters and properties whose values are never shown. */
export const sensitive = ['authorization', 'username'] as const

/** Where the vendor is: the first server of the spec. */
export const baseUrl = 'https://api.shutterstock.com'

/** Where each credential stands in a request, by its security scheme. */
export const credentials = {
  application: { in: 'header', name: 'Authorization', prefix: 'Basic ' },
  customer: { in: 'header', name: 'Authorization', prefix: 'Bearer ' },
} as const

/** How lists are paged. */
export const paging = { place: 'page', first: 1, size: 'per_page' } as const

/** All members that the bodies of failures have. */
export const failureMembers = ['message', 'errors'] as const
