// Generated from the spec by `pnpm generate`. Do not edit.
import type { Operation } from '@picturedesk/transport'
import { checkBody, fileResponse, plainFormBody, singleShot } from '@picturedesk/transport/formats'
import type { components, operations as schema } from './schema.ts'

export const listImageCategories = {
  path: '/image/categories',
  payload: [{ id: 227, name: 1, 'description?': 1 }],
} as const satisfies Operation

export const searchImages = {
  path: '/image/search',
  query: {
    keyword: { minLength: 1 },
    page: { type: 'integer', required: true, minimum: 1 },
    per_page: { type: 'integer', minimum: 1, maximum: 100 },
    category: { pattern: /^[0-9]+$/u },
    image_type: { enum: ['photo', 'illustration', 'vector'] },
    color: {
      enum: [
        '#0ecb9b',
        '#0bbbf5',
        '#1f55f8',
        '#0000ff',
        '#7f00ff',
        '#bf00ff',
        '#ea06b1',
        '#e72525',
        '#f48700',
        '#eca71d',
        '#f1f129',
        '#a9e418',
        '#06d506',
        '#000000',
      ],
    },
    height: { type: 'integer', minimum: 1 },
    width: { type: 'integer', minimum: 1 },
    orientation: { enum: ['horizontal', 'vertical'] },
    people_age: {
      enum: ['infants', 'children', 'teenagers', '20s', '30s', '40s', '50s', '60s', 'older'],
    },
    people_gender: { enum: ['male', 'female', 'both'] },
    people_number: { minLength: 1 },
    people_model_released: { type: 'integer', enum: [0, 1] },
    origin: { type: 'integer', enum: [0, 1] },
    people_ethnicity: {
      enum: ['black', 'caucasian', 'hispanic', 'middle_eastern', 'southeast_asian', 'chinese'],
    },
    contributor: { minLength: 1 },
    width_from: { type: 'integer', minimum: 1 },
    width_to: { type: 'integer', minimum: 1 },
    height_from: { type: 'integer', minimum: 1 },
    height_to: { type: 'integer', minimum: 1 },
    sort: { enum: ['newest', 'popular', 'relevance'] },
  },
  payload: {
    'per_page?': 195,
    'total?': 195,
    list: [
      {
        id: 227,
        'aspect?': 67,
        'title?': 1,
        'preview_url?': 1,
        'preview_large_url?': 1,
        'preview260_url?': 1,
      },
    ],
  },
  linkExpirySeconds: 600,
} as const satisfies Operation

export const getImage = {
  path: '/image/detail',
  query: { image_id: { required: true, pattern: /^[0-9]+$/u } },
  payload: {
    image: {
      '_id?!': 227,
      id: 227,
      'aspect?': 67,
      'image_type?': 1,
      'category_ids?!': [227],
      'title?': 1,
      'keywords?!': [1],
      'extension?': 1,
      'preview_url?': 1,
      'preview260_url?': 1,
      'is_editorial?': 134,
    },
    'author?': 1,
    'permissions?!': [
      {
        id: 227,
        'name?': 1,
        'price?': 3,
        'text?': 1,
        'size?': 1,
        'size_level?': 195,
        'width?': 195,
        'height?': 195,
        'dpi?': 195,
      },
    ],
  },
  linkExpirySeconds: 600,
} as const satisfies Operation

export const purchaseImage = {
  method: 'POST',
  path: '/image/purchase',
  retry: 'never',
  once: singleShot,
  billable: true,
  body: {
    check: checkBody,
    mediaType: 'application/x-www-form-urlencoded',
    properties: {
      image_id: { required: true, pattern: /^[0-9]+$/u },
      permission_id: { type: 'integer', required: true, minimum: 0 },
      warrant_name: { required: true, minLength: 1 },
      third_user_id: { minLength: 1 },
    },
    write: plainFormBody,
  },
  payload: { id: 227, url: 1 },
} as const satisfies Operation

export const listImageTopicCategories = {
  path: '/image/topic/categories',
  payload: [{ id: 227, name: 1, 'description?': 1 }],
} as const satisfies Operation

export const listHotImageTopics = {
  path: '/image/topic/hots',
  query: { category_id: { type: 'integer', minimum: 0 } },
  payload: [{ id: 227, 'title?': 1, 'cover_image?': 1, 'short_cover?': 1, 'image_cnt?': 195 }],
} as const satisfies Operation

export const getImageTopic = {
  path: '/image/topic/{id}',
  pathParameters: { id: { required: true, pattern: /^[0-9]+$/u } },
  query: {
    page: { type: 'integer', minimum: 1 },
    per_page: { type: 'integer', minimum: 1, maximum: 200 },
  },
  payload: {
    id: 227,
    'title?': 1,
    list: [{ id: 227, 'aspect?': 67, 'description?': 1, 'preview_url?': 1, 'preview260_url?': 1 }],
  },
  linkExpirySeconds: 600,
} as const satisfies Operation

export const listSimilarImages = {
  path: '/image/{id}/similar',
  pathParameters: { id: { required: true, pattern: /^[0-9]+$/u } },
  payload: [{ id: 227, 'aspect?': 67, 'description?': 1, 'preview_url?': 1, 'preview260_url?': 1 }],
  linkExpirySeconds: 600,
} as const satisfies Operation

export const listImagePurchases = {
  path: '/image/my-purchases',
  query: {
    begin_at: { pattern: /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/u },
    end_at: { pattern: /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/u },
    is_download: { type: 'integer', enum: [1, 2] },
    image_id: { pattern: /^[0-9]+$/u },
    per_page: { type: 'integer', minimum: 1, maximum: 100 },
    page: { type: 'integer', minimum: 1 },
  },
  payload: {
    'per_page?': 195,
    'total?': 195,
    list: [
      {
        id: 227,
        'plus_user?': { 'id?!': 227, 'name?': 1 },
        'real_plus_user?': { 'id?!': 227, 'name?': 1 },
        'third_user_id?': 1,
        'plus_permission?': { 'id?!': 227, 'name?': 1 },
        able_id: 227,
        'able_type?': 1,
        'asset_type?': 1,
        'price?': 3,
        'warrant_name?': 1,
        'download_at?': 1,
        'created_at?': 1,
      },
    ],
  },
} as const satisfies Operation

export const downloadImageWarrant = {
  path: '/image/download-warrant',
  query: { purchase_id: { type: 'integer', required: true, minimum: 1 } },
  response: fileResponse,
} as const satisfies Operation

export const redownloadImage = {
  path: '/image/purchase-download',
  retry: 'never',
  once: singleShot,
  billable: true,
  query: { purchase_id: { type: 'integer', required: true, minimum: 1 } },
  payload: { url: 1 },
} as const satisfies Operation

export const getImagePurchase = {
  path: '/image/purchase-detail',
  query: { purchase_id: { type: 'integer', required: true, minimum: 1 } },
  payload: {
    image: {
      id: 227,
      'preview_url?': 1,
      'preview260_url?': 1,
      'preview_large_url?': 1,
      'aspect?': 67,
      'title?': 1,
      'keywords?!': [1],
      'format?': 1,
      'image_type?': 1,
      'has_model_release?': 134,
      'has_property_release?': 134,
      'category_ids?!': [227],
      'created_at?': 1,
    },
    purchase: {
      id: 227,
      'permission_id?!': 227,
      'permission_name?': 1,
      'plus_user_id?!': 227,
      'real_plus_user_id?!': 227,
      'price?': 3,
      'asset_type?': 1,
      'warrant_name?': 1,
      'fileSize?': 1,
      'created_at?': 1,
    },
  },
  linkExpirySeconds: 600,
} as const satisfies Operation

export const searchImagesByImage = {
  method: 'POST',
  path: '/image/simi-search',
  body: {
    check: checkBody,
    mediaType: 'application/x-www-form-urlencoded',
    properties: {
      url: { pattern: /^https?:\/\/\S+$/u },
      file: { minLength: 4, maxLength: 5592408, pattern: /^[A-Za-z0-9+/]+={0,2}$/u },
      per_page: { type: 'integer', minimum: 1, maximum: 100 },
    },
    write: plainFormBody,
  },
  unsigned: ['file'],
  payload: [{ id: 227, 'aspect?': 67, 'description?': 1, 'preview_url?': 1, 'preview260_url?': 1 }],
  linkExpirySeconds: 600,
} as const satisfies Operation

export const searchVideos = {
  path: '/video/search',
  query: {
    keyword: { minLength: 1 },
    page: { type: 'integer', required: true, minimum: 1 },
    per_page: { type: 'integer', minimum: 1, maximum: 100 },
    resolution: { enum: ['4k', 'standard_definition', 'high_definition'] },
    people_model_released: { type: 'integer', enum: [1] },
    start_duration: { type: 'integer', minimum: 0 },
    end_duration: { type: 'integer', minimum: 0 },
  },
  payload: {
    'per_page?': 195,
    'total?': 195,
    list: [
      {
        id: 227,
        'aspect?': 67,
        'duration?': 67,
        'description?': 1,
        'preview_jpg_url?': 1,
        'preview_mp4_url?': 1,
        'thumb_mp4_url?': 1,
      },
    ],
  },
  linkExpirySeconds: 600,
} as const satisfies Operation

export const getVideo = {
  path: '/video/detail',
  query: { video_id: { required: true, pattern: /^[0-9]+$/u } },
  payload: {
    video: {
      id: 227,
      'title?': 1,
      'keywords?!': [1],
      'aspect?': 67,
      'duration?': 67,
      'aspect_ratio?': 1,
      'has_model_release?': 134,
      'has_property_release?': 134,
      'is_editorial?': 134,
      'preview_mp4_url?': 1,
      'shutter_video_category_ids?!': [227],
      'preview_jpg_url?': 1,
      'thumb_mp4_url?': 1,
    },
    'author?': 1,
    'permissions?!': [
      { id: 227, 'name?': 1, 'size?': 1, 'price?': 3, 'text?': 1, 'asset_type?': 1, 'format?': 1 },
    ],
  },
  linkExpirySeconds: 600,
} as const satisfies Operation

export const purchaseVideo = {
  method: 'POST',
  path: '/video/purchase',
  retry: 'never',
  once: singleShot,
  billable: true,
  body: {
    check: checkBody,
    mediaType: 'application/x-www-form-urlencoded',
    properties: {
      video_id: { required: true, pattern: /^[0-9]+$/u },
      permission_id: { type: 'integer', required: true, minimum: 0 },
      warrant_name: { required: true, minLength: 1 },
      third_user_id: { minLength: 1 },
    },
    write: plainFormBody,
  },
  payload: { id: 227, url: 1 },
} as const satisfies Operation

export const listVideoTopicCategories = {
  path: '/video/topic-categories',
  payload: [{ id: 227, name: 1, 'description?': 1 }],
} as const satisfies Operation

export const listVideoTopics = {
  path: '/video/topics',
  query: {
    category_id: { type: 'integer', required: true, minimum: 0 },
    page: { type: 'integer', minimum: 1 },
    per_page: { type: 'integer', minimum: 1, maximum: 100 },
  },
  payload: {
    'per_page?': 195,
    'total?': 195,
    data: [{ id: 227, 'title?': 1, 'cover_image?': 1, 'video_cnt?': 195 }],
  },
} as const satisfies Operation

export const getVideoTopic = {
  path: '/video/topic/{id}',
  pathParameters: { id: { required: true, pattern: /^[0-9]+$/u } },
  payload: {
    id: 227,
    'title?': 1,
    'cover_video?': 1,
    list: [
      {
        id: 227,
        'aspect?': 67,
        'duration?': 67,
        'description?': 1,
        'preview_jpg_url?': 1,
        'preview_mp4_url?': 1,
        'thumb_mp4_url?': 1,
      },
    ],
  },
  linkExpirySeconds: 600,
} as const satisfies Operation

export const listSimilarVideos = {
  path: '/video/{id}/similar',
  pathParameters: { id: { required: true, pattern: /^[0-9]+$/u } },
  payload: [
    {
      id: 227,
      'aspect?': 67,
      'duration?': 67,
      'description?': 1,
      'preview_jpg_url?': 1,
      'preview_mp4_url?': 1,
      'thumb_mp4_url?': 1,
    },
  ],
  linkExpirySeconds: 600,
} as const satisfies Operation

export const listVideoCategories = {
  path: '/video/categories',
  payload: [{ id: 227, name: 1, 'description?': 1 }],
} as const satisfies Operation

export const listVideoPurchases = {
  path: '/video/my-purchases',
  query: {
    begin_at: { pattern: /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/u },
    end_at: { pattern: /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/u },
    is_download: { type: 'integer', enum: [1, 2] },
    video_id: { pattern: /^[0-9]+$/u },
    per_page: { type: 'integer', minimum: 1, maximum: 100 },
    page: { type: 'integer', minimum: 1 },
  },
  payload: {
    'per_page?': 195,
    'total?': 195,
    list: [
      {
        id: 227,
        'plus_user?': { 'id?!': 227, 'name?': 1 },
        'real_plus_user?': { 'id?!': 227, 'name?': 1 },
        'third_user_id?': 1,
        'plus_permission?': { 'id?!': 227, 'name?': 1 },
        able_id: 227,
        'able_type?': 1,
        'asset_type?': 1,
        'price?': 3,
        'warrant_name?': 1,
        'download_at?': 1,
        'created_at?': 1,
      },
    ],
  },
} as const satisfies Operation

export const downloadVideoWarrant = {
  path: '/video/download-warrant',
  query: { purchase_id: { type: 'integer', required: true, minimum: 1 } },
  response: fileResponse,
} as const satisfies Operation

export const redownloadVideo = {
  path: '/video/purchase-download',
  retry: 'never',
  once: singleShot,
  billable: true,
  query: { purchase_id: { type: 'integer', required: true, minimum: 1 } },
  payload: { url: 1 },
} as const satisfies Operation

export const getVideoPurchase = {
  path: '/video/purchase-detail',
  query: { purchase_id: { type: 'integer', required: true, minimum: 1 } },
  payload: {
    'image?!': {
      id: 227,
      'preview_mp4_url?': 1,
      'preview_jpg_url?': 1,
      'aspect?': 67,
      'title?': 1,
      'keywords?!': [1],
      'has_model_release?': 134,
      'has_property_release?': 134,
      'category_ids?!': [227],
      'created_at?': 1,
    },
    'video?!': {
      id: 227,
      'preview_mp4_url?': 1,
      'preview_jpg_url?': 1,
      'aspect?': 67,
      'title?': 1,
      'keywords?!': [1],
      'has_model_release?': 134,
      'has_property_release?': 134,
      'category_ids?!': [227],
      'created_at?': 1,
    },
    purchase: {
      id: 227,
      'permission_id?!': 227,
      'permission_name?': 1,
      'plus_user_id?!': 227,
      'real_plus_user_id?!': 227,
      'price?': 3,
      'asset_type?': 1,
      'warrant_name?': 1,
      'fileSize?': 1,
      'created_at?': 1,
    },
  },
  linkExpirySeconds: 600,
} as const satisfies Operation

/** All operations. Who calls only some passes those, so that bundlers leave the others out. */
export const operations = {
  listImageCategories,
  searchImages,
  getImage,
  purchaseImage,
  listImageTopicCategories,
  listHotImageTopics,
  getImageTopic,
  listSimilarImages,
  listImagePurchases,
  downloadImageWarrant,
  redownloadImage,
  getImagePurchase,
  searchImagesByImage,
  searchVideos,
  getVideo,
  purchaseVideo,
  listVideoTopicCategories,
  listVideoTopics,
  getVideoTopic,
  listSimilarVideos,
  listVideoCategories,
  listVideoPurchases,
  downloadVideoWarrant,
  redownloadVideo,
  getVideoPurchase,
} as const

/** What the capability `categories` calls. */
export const categoriesOperations = { listImageCategories, listVideoCategories } as const

/** What the capability `search` calls. */
export const searchOperations = {
  searchImages,
  listSimilarImages,
  searchImagesByImage,
  searchVideos,
  listSimilarVideos,
} as const

/** What the capability `assets` calls. */
export const assetsOperations = { getImage, getVideo } as const

/** What the capability `licensing` calls. */
export const licensingOperations = {
  purchaseImage,
  listImagePurchases,
  downloadImageWarrant,
  redownloadImage,
  getImagePurchase,
  purchaseVideo,
  listVideoPurchases,
  downloadVideoWarrant,
  redownloadVideo,
  getVideoPurchase,
} as const

/** What the capability `topics` calls. */
export const topicsOperations = {
  listImageTopicCategories,
  listHotImageTopics,
  getImageTopic,
  listVideoTopicCategories,
  listVideoTopics,
  getVideoTopic,
} as const

/** What each operation takes and gives on the wire. */
export interface Wire {
  listImageCategories: { payload: components['schemas']['Category'][] }
  searchImages: {
    query: schema['searchImages']['parameters']['query']
    payload: components['schemas']['ImageSearchAnswer']['data']
  }
  getImage: {
    query: schema['getImage']['parameters']['query']
    payload: components['schemas']['ImageDetailAnswer']['data']
  }
  purchaseImage: {
    body: schema['purchaseImage']['requestBody']['content']['application/x-www-form-urlencoded']
    payload: components['schemas']['PurchaseAnswer']['data']
  }
  listImageTopicCategories: { payload: components['schemas']['Category'][] }
  listHotImageTopics: {
    query?: NonNullable<schema['listHotImageTopics']['parameters']['query']>
    payload: components['schemas']['ImageTopic'][]
  }
  getImageTopic: {
    path: schema['getImageTopic']['parameters']['path']
    query?: NonNullable<schema['getImageTopic']['parameters']['query']>
    payload: components['schemas']['ImageTopicAnswer']['data']
  }
  listSimilarImages: {
    path: schema['listSimilarImages']['parameters']['path']
    payload: components['schemas']['SimilarImage'][]
  }
  listImagePurchases: {
    query?: NonNullable<schema['listImagePurchases']['parameters']['query']>
    payload: components['schemas']['PurchaseHistoryAnswer']['data']
  }
  downloadImageWarrant: {
    query: schema['downloadImageWarrant']['parameters']['query']
    payload: Uint8Array
  }
  redownloadImage: {
    query: schema['redownloadImage']['parameters']['query']
    payload: components['schemas']['RedownloadAnswer']['data']
  }
  getImagePurchase: {
    query: schema['getImagePurchase']['parameters']['query']
    payload: components['schemas']['ImagePurchaseDetailAnswer']['data']
  }
  searchImagesByImage: {
    body: schema['searchImagesByImage']['requestBody']['content']['application/x-www-form-urlencoded']
    payload: components['schemas']['SimilarImage'][]
  }
  searchVideos: {
    query: schema['searchVideos']['parameters']['query']
    payload: components['schemas']['VideoSearchAnswer']['data']
  }
  getVideo: {
    query: schema['getVideo']['parameters']['query']
    payload: components['schemas']['VideoDetailAnswer']['data']
  }
  purchaseVideo: {
    body: schema['purchaseVideo']['requestBody']['content']['application/x-www-form-urlencoded']
    payload: components['schemas']['PurchaseAnswer']['data']
  }
  listVideoTopicCategories: { payload: components['schemas']['Category'][] }
  listVideoTopics: {
    query: schema['listVideoTopics']['parameters']['query']
    payload: components['schemas']['VideoTopicsAnswer']['data']
  }
  getVideoTopic: {
    path: schema['getVideoTopic']['parameters']['path']
    payload: components['schemas']['VideoTopicAnswer']['data']
  }
  listSimilarVideos: {
    path: schema['listSimilarVideos']['parameters']['path']
    payload: components['schemas']['VideoHit'][]
  }
  listVideoCategories: { payload: components['schemas']['Category'][] }
  listVideoPurchases: {
    query?: NonNullable<schema['listVideoPurchases']['parameters']['query']>
    payload: components['schemas']['PurchaseHistoryAnswer']['data']
  }
  downloadVideoWarrant: {
    query: schema['downloadVideoWarrant']['parameters']['query']
    payload: Uint8Array
  }
  redownloadVideo: {
    query: schema['redownloadVideo']['parameters']['query']
    payload: components['schemas']['RedownloadAnswer']['data']
  }
  getVideoPurchase: {
    query: schema['getVideoPurchase']['parameters']['query']
    payload: components['schemas']['VideoPurchaseDetailAnswer']['data']
  }
}

/** How a failure in the envelope is understood; the first that matches counts. */
export const failures = [
  { meaning: 'not-found', message: /不存在|找不到|not found|does not exist/i },
  {
    meaning: 'unauthorized',
    message: /签名|过期|无效的应用|client_id|nonce_str|signature|unauthori[sz]ed|expired/i,
  },
  { meaning: 'rate-limited', message: /频繁|超出限制|too many|rate limit/i },
] as const

/** Parameters and properties whose values are never shown. */
export const sensitive = ['client_id', 'nonce_str', 'sign', 'third_user_id'] as const

/** Members of bodies that a signature leaves out. */
export const unsigned = ['file'] as const

/** Where the vendor is: the first server of the spec. */
export const baseUrl = 'https://api.hellorf.com/plus'

/** Where each credential stands in a request, by its security scheme. */
export const credentials = {
  clientId: { in: 'query', name: 'client_id' },
  nonce: { in: 'query', name: 'nonce_str' },
  signature: { in: 'query', name: 'sign' },
} as const

/** How lists are paged. */
export const paging = { place: 'page', first: 1, size: 'per_page' } as const

/** What the body of a response has around the payload. */
export const envelope = { payload: 'data', success: { result: true } } as const
