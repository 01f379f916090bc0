// Generated from the spec by `pnpm generate`. Do not edit.
import type { operations } from './schema.ts'

/** Without what `const` adds. */
type Mutable<Value> = Value extends object
  ? { -readonly [Key in keyof Value]: Mutable<Value[Key]> }
  : Value

declare function exactly<const Value>(value: Value): Mutable<Value>

export const example1: {
  'getModeration, response 200, empty': operations['getModeration']['responses'][200]['content']['application/json']
} = exactly({
  'getModeration, response 200, empty': {
    imageModeration: [],
    productInfo: {
      detection: 'TOP',
      id: 'A1000',
      metadata: {
        brand: '다밍',
        currency: 'KRW',
        discountPrice: 39000,
        gender: 'WOMEN',
        mobileCurrency: '',
        mobilePrice: 0,
        name: '호웰니트',
        price: 39000,
      },
      mobileSalesUrl: null,
      salesUrl: 'https://salesUrl.com/products/A1000',
      url: 'https://image.url.com/image.jpg',
    },
  },
})

export const example2: {
  'getModeration, response 201, tagged': operations['getModeration']['responses'][201]['content']['application/json']
} = exactly({
  'getModeration, response 201, tagged': {
    imageModeration: [
      { id: 'exMODG05F001', group: 'IMAGE_INFO', name: 'backgrounds', confidence: 0.9995 },
      { id: 'exMODG04F001', group: 'DOMAIN', name: 'fashion', confidence: 0.998 },
      { id: 'moMODG03F001', group: 'GENDER', name: 'female', confidence: 0.995 },
      { id: 'exMODG02F001', group: 'IMAGE_INFO', name: 'collage', confidence: 0.9995 },
      { id: 'exMODG01F001', group: 'IMAGE_INFO', name: 'text-overlay', confidence: 0.9995 },
      { id: 'exMODG07F001', group: 'FIGURE', name: 'human_figure', confidence: 0.9996 },
      { id: 'exMODG06F002', group: 'DIRECTION', name: 'diagnoal_view', confidence: 0.9995 },
      { id: 'exMODG08F002', group: 'POSE', name: 'stand', confidence: 0.9999 },
    ],
    productInfo: {
      detection: 'TOP',
      id: 'A1000',
      metadata: {
        brand: '다밍',
        currency: 'KRW',
        discountPrice: 39000,
        gender: 'WOMEN',
        mobileCurrency: '',
        mobilePrice: 0,
        name: '호웰니트',
        price: 39000,
      },
      mobileSalesUrl: null,
      salesUrl: 'https://salesUrl.com/products/A1000',
      url: 'https://image.url.com/image.jpg',
    },
  },
})

export const example3: {
  'getModeration, response 201, taggedKorean': operations['getModeration']['responses'][201]['content']['application/json']
} = exactly({
  'getModeration, response 201, taggedKorean': {
    imageModeration: [
      { id: 'exMODG05F001', group: 'IMAGE_INFO', name: '배경', confidence: '0.9995' },
      { id: 'exMODG04F001', group: 'DOMAIN', name: '패션', confidence: '0.998' },
      { id: 'moMODG03F001', group: 'GENDER', name: '여성', confidence: '0.995' },
    ],
    productInfo: {
      detection: 'TOP',
      id: 'A1000',
      metadata: {
        brand: '다밍',
        currency: 'KRW',
        discountPrice: 39000,
        gender: 'WOMEN',
        mobileCurrency: '',
        mobilePrice: 0,
        name: '호웰니트',
        price: 39000,
      },
      mobileSalesUrl: null,
      salesUrl: 'https://salesUrl.com/products/A1000',
      url: 'https://image.url.com/image.jpg',
    },
  },
})

export const example4: {
  'getModeration, response 400, invalidRequest': operations['getModeration']['responses'][400]['content']['application/json']
} = exactly({
  'getModeration, response 400, invalidRequest': { errors: 'invalid request format.' },
})

export const example5: {
  'getModeration, response 401, keyRefused': operations['getModeration']['responses'][401]['content']['application/json']
} = exactly({ 'getModeration, response 401, keyRefused': { errors: 'unauthorized api key.' } })

export const example6: {
  'getModeration, response 404, notFound': operations['getModeration']['responses'][404]['content']['application/json']
} = exactly({ 'getModeration, response 404, notFound': { errors: 'product not found.' } })

export const example7: {
  'getModeration, response 429, quotaExhausted': operations['getModeration']['responses'][429]['content']['application/json']
} = exactly({ 'getModeration, response 429, quotaExhausted': { errors: 'quota exceeded.' } })

export const example8: {
  'listModerations, request, three': NonNullable<
    operations['listModerations']['requestBody']
  >['content']['application/json']
} = exactly({ 'listModerations, request, three': { productIds: ['A1000', 'A1001', 'A1002'] } })

export const example9: {
  'listModerations, response 200, allComplete': operations['listModerations']['responses'][200]['content']['application/json']
} = exactly({
  'listModerations, response 200, allComplete': {
    complete: {
      count: 3,
      products: [
        {
          imageModeration: [
            { id: 'exMODG05F001', group: 'IMAGE_INFO', name: 'backgrounds', confidence: 0.9995 },
          ],
          productInfo: {
            detection: 'TOP',
            id: 'A1002',
            metadata: {
              brand: '다밍',
              currency: 'KRW',
              discountPrice: 39000,
              gender: 'WOMEN',
              mobileCurrency: '',
              mobilePrice: 0,
              name: '호웰니트',
              price: 39000,
            },
            mobileSalesUrl: null,
            salesUrl: 'https://salesUrl.com/products/A1002',
            url: 'https://image.url.com/image.jpg',
          },
        },
        {
          imageModeration: [
            { id: 'exMODG05F001', group: 'IMAGE_INFO', name: 'backgrounds', confidence: 0.9995 },
          ],
          productInfo: {
            detection: 'TOP',
            id: 'A1000',
            metadata: {
              brand: '다밍',
              currency: 'KRW',
              discountPrice: 39000,
              gender: 'WOMEN',
              mobileCurrency: '',
              mobilePrice: 0,
              name: '호웰니트',
              price: 39000,
            },
            mobileSalesUrl: null,
            salesUrl: 'https://salesUrl.com/products/A1000',
            url: 'https://image.url.com/image.jpg',
          },
        },
        {
          imageModeration: [
            { id: 'exMODG05F001', group: 'IMAGE_INFO', name: 'backgrounds', confidence: 0.9995 },
          ],
          productInfo: {
            detection: 'TOP',
            id: 'A1001',
            metadata: {
              brand: '다밍',
              currency: 'KRW',
              discountPrice: 39000,
              gender: 'WOMEN',
              mobileCurrency: '',
              mobilePrice: 0,
              name: '호웰니트',
              price: 39000,
            },
            mobileSalesUrl: null,
            salesUrl: 'https://salesUrl.com/products/A1001',
            url: 'https://image.url.com/image.jpg',
          },
        },
      ],
    },
    failed: { count: 0, errors: [] },
  },
})

export const example10: {
  'listModerations, response 201, inBothLists': operations['listModerations']['responses'][201]['content']['application/json']
} = exactly({
  'listModerations, response 201, inBothLists': {
    complete: {
      count: 1,
      products: [
        {
          imageModeration: [
            { id: 'exMODG05F001', group: 'IMAGE_INFO', name: 'backgrounds', confidence: 0.9995 },
            { id: 'moMODG03F001', group: 'GENDER', name: 'female', confidence: 0.995 },
            { id: 'exMODG04F001', group: 'DOMAIN', name: 'fashion', confidence: 0.998 },
            { id: 'exMODG02F001', group: 'IMAGE_INFO', name: 'collage', confidence: 0.9995 },
            { id: 'exMODG01F001', group: 'IMAGE_INFO', name: 'text-overlay', confidence: 0.9995 },
            { id: 'exMODG07F001', group: 'FIGURE', name: 'human_figure', confidence: 0.9996 },
            { id: 'exMODG06F002', group: 'DIRECTION', name: 'diagnoal_view', confidence: 0.9995 },
            { id: 'exMODG08F002', group: 'POSE', name: 'stand', confidence: 0.9999 },
          ],
          productInfo: {
            detection: 'TOP',
            id: 'A1000',
            metadata: {
              brand: '다밍',
              currency: 'KRW',
              discountPrice: 39000,
              gender: 'WOMEN',
              mobileCurrency: '',
              mobilePrice: 0,
              name: '호웰니트',
              price: 39000,
            },
            mobileSalesUrl: null,
            salesUrl: 'https://salesUrl.com/products/A1000',
            url: 'https://image.url.com/image.jpg',
          },
        },
      ],
    },
    failed: { count: 1, errors: [{ id: 'A1000', errors: 'fail to prove image from url.' }] },
  },
})

export const example11: {
  'listModerations, response 201, partial': operations['listModerations']['responses'][201]['content']['application/json']
} = exactly({
  'listModerations, response 201, partial': {
    complete: {
      count: 1,
      products: [
        {
          imageModeration: [
            { id: 'exMODG05F001', group: 'IMAGE_INFO', name: 'backgrounds', confidence: 0.9995 },
            { id: 'exMODG04F001', group: 'DOMAIN', name: 'fashion', confidence: 0.998 },
          ],
          productInfo: {
            detection: 'TOP',
            id: 'A1000',
            metadata: {
              brand: '다밍',
              currency: 'KRW',
              discountPrice: 39000,
              gender: 'WOMEN',
              mobileCurrency: '',
              mobilePrice: 0,
              name: '호웰니트',
              price: 39000,
            },
            mobileSalesUrl: null,
            salesUrl: 'https://salesUrl.com/products/A1000',
            url: 'https://image.url.com/image.jpg',
          },
        },
      ],
    },
    failed: {
      count: 2,
      errors: [
        { id: 'A1001', errors: 'fail to prove image from url.' },
        { id: 'A1002', errors: 'product not found.' },
      ],
    },
  },
})

export const example12: {
  'listModerations, response 201, allFailed': operations['listModerations']['responses'][201]['content']['application/json']
} = exactly({
  'listModerations, response 201, allFailed': {
    complete: { count: 0, products: [] },
    failed: {
      count: 3,
      errors: [
        { id: 'A1000', errors: 'fail to prove image from url.' },
        { id: 'A1001', errors: 'fail to prove image from url.' },
        { id: 'A1002', errors: 'fail to prove image from url.' },
      ],
    },
  },
})

export const example13: {
  'listModerations, response 400, malformedJson': operations['listModerations']['responses'][400]['content']['application/json']
} = exactly({ 'listModerations, response 400, malformedJson': { errors: 'json format error.' } })

export const example14: {
  'listModerations, response 401, keyRefused': operations['listModerations']['responses'][401]['content']['application/json']
} = exactly({ 'listModerations, response 401, keyRefused': { errors: 'unauthorized api key.' } })

export const example15: {
  'listModerations, response 429, quotaExhausted': operations['listModerations']['responses'][429]['content']['application/json']
} = exactly({ 'listModerations, response 429, quotaExhausted': { errors: 'quota exceeded.' } })

export const example16: {
  'listModerationsByBarePath, request, three': NonNullable<
    operations['listModerationsByBarePath']['requestBody']
  >['content']['application/json']
} = exactly({
  'listModerationsByBarePath, request, three': { productIds: ['A1000', 'A1001', 'A1002'] },
})

export const example17: {
  'listModerationsByBarePath, response 200, allComplete': operations['listModerationsByBarePath']['responses'][200]['content']['application/json']
} = exactly({
  'listModerationsByBarePath, response 200, allComplete': {
    complete: {
      count: 3,
      products: [
        {
          imageModeration: [
            { id: 'exMODG05F001', group: 'IMAGE_INFO', name: 'backgrounds', confidence: 0.9995 },
          ],
          productInfo: {
            detection: 'TOP',
            id: 'A1002',
            metadata: {
              brand: '다밍',
              currency: 'KRW',
              discountPrice: 39000,
              gender: 'WOMEN',
              mobileCurrency: '',
              mobilePrice: 0,
              name: '호웰니트',
              price: 39000,
            },
            mobileSalesUrl: null,
            salesUrl: 'https://salesUrl.com/products/A1002',
            url: 'https://image.url.com/image.jpg',
          },
        },
        {
          imageModeration: [
            { id: 'exMODG05F001', group: 'IMAGE_INFO', name: 'backgrounds', confidence: 0.9995 },
          ],
          productInfo: {
            detection: 'TOP',
            id: 'A1000',
            metadata: {
              brand: '다밍',
              currency: 'KRW',
              discountPrice: 39000,
              gender: 'WOMEN',
              mobileCurrency: '',
              mobilePrice: 0,
              name: '호웰니트',
              price: 39000,
            },
            mobileSalesUrl: null,
            salesUrl: 'https://salesUrl.com/products/A1000',
            url: 'https://image.url.com/image.jpg',
          },
        },
        {
          imageModeration: [
            { id: 'exMODG05F001', group: 'IMAGE_INFO', name: 'backgrounds', confidence: 0.9995 },
          ],
          productInfo: {
            detection: 'TOP',
            id: 'A1001',
            metadata: {
              brand: '다밍',
              currency: 'KRW',
              discountPrice: 39000,
              gender: 'WOMEN',
              mobileCurrency: '',
              mobilePrice: 0,
              name: '호웰니트',
              price: 39000,
            },
            mobileSalesUrl: null,
            salesUrl: 'https://salesUrl.com/products/A1001',
            url: 'https://image.url.com/image.jpg',
          },
        },
      ],
    },
    failed: { count: 0, errors: [] },
  },
})

export const example18: {
  'listModerationsByBarePath, response 201, inBothLists': operations['listModerationsByBarePath']['responses'][201]['content']['application/json']
} = exactly({
  'listModerationsByBarePath, response 201, inBothLists': {
    complete: {
      count: 1,
      products: [
        {
          imageModeration: [
            { id: 'exMODG05F001', group: 'IMAGE_INFO', name: 'backgrounds', confidence: 0.9995 },
            { id: 'moMODG03F001', group: 'GENDER', name: 'female', confidence: 0.995 },
            { id: 'exMODG04F001', group: 'DOMAIN', name: 'fashion', confidence: 0.998 },
            { id: 'exMODG02F001', group: 'IMAGE_INFO', name: 'collage', confidence: 0.9995 },
            { id: 'exMODG01F001', group: 'IMAGE_INFO', name: 'text-overlay', confidence: 0.9995 },
            { id: 'exMODG07F001', group: 'FIGURE', name: 'human_figure', confidence: 0.9996 },
            { id: 'exMODG06F002', group: 'DIRECTION', name: 'diagnoal_view', confidence: 0.9995 },
            { id: 'exMODG08F002', group: 'POSE', name: 'stand', confidence: 0.9999 },
          ],
          productInfo: {
            detection: 'TOP',
            id: 'A1000',
            metadata: {
              brand: '다밍',
              currency: 'KRW',
              discountPrice: 39000,
              gender: 'WOMEN',
              mobileCurrency: '',
              mobilePrice: 0,
              name: '호웰니트',
              price: 39000,
            },
            mobileSalesUrl: null,
            salesUrl: 'https://salesUrl.com/products/A1000',
            url: 'https://image.url.com/image.jpg',
          },
        },
      ],
    },
    failed: { count: 1, errors: [{ id: 'A1000', errors: 'fail to prove image from url.' }] },
  },
})

export const example19: {
  'listModerationsByBarePath, response 201, partial': operations['listModerationsByBarePath']['responses'][201]['content']['application/json']
} = exactly({
  'listModerationsByBarePath, response 201, partial': {
    complete: {
      count: 1,
      products: [
        {
          imageModeration: [
            { id: 'exMODG05F001', group: 'IMAGE_INFO', name: 'backgrounds', confidence: 0.9995 },
            { id: 'exMODG04F001', group: 'DOMAIN', name: 'fashion', confidence: 0.998 },
          ],
          productInfo: {
            detection: 'TOP',
            id: 'A1000',
            metadata: {
              brand: '다밍',
              currency: 'KRW',
              discountPrice: 39000,
              gender: 'WOMEN',
              mobileCurrency: '',
              mobilePrice: 0,
              name: '호웰니트',
              price: 39000,
            },
            mobileSalesUrl: null,
            salesUrl: 'https://salesUrl.com/products/A1000',
            url: 'https://image.url.com/image.jpg',
          },
        },
      ],
    },
    failed: {
      count: 2,
      errors: [
        { id: 'A1001', errors: 'fail to prove image from url.' },
        { id: 'A1002', errors: 'product not found.' },
      ],
    },
  },
})

export const example20: {
  'listModerationsByBarePath, response 201, allFailed': operations['listModerationsByBarePath']['responses'][201]['content']['application/json']
} = exactly({
  'listModerationsByBarePath, response 201, allFailed': {
    complete: { count: 0, products: [] },
    failed: {
      count: 3,
      errors: [
        { id: 'A1000', errors: 'fail to prove image from url.' },
        { id: 'A1001', errors: 'fail to prove image from url.' },
        { id: 'A1002', errors: 'fail to prove image from url.' },
      ],
    },
  },
})

export const example21: {
  'listModerationsByBarePath, response 400, malformedJson': operations['listModerationsByBarePath']['responses'][400]['content']['application/json']
} = exactly({
  'listModerationsByBarePath, response 400, malformedJson': { errors: 'json format error.' },
})

export const example22: {
  'listModerationsByBarePath, response 401, keyRefused': operations['listModerationsByBarePath']['responses'][401]['content']['application/json']
} = exactly({
  'listModerationsByBarePath, response 401, keyRefused': { errors: 'unauthorized api key.' },
})

export const example23: {
  'listModerationsByBarePath, response 429, quotaExhausted': operations['listModerationsByBarePath']['responses'][429]['content']['application/json']
} = exactly({
  'listModerationsByBarePath, response 429, quotaExhausted': { errors: 'quota exceeded.' },
})

export const example24: {
  'getProductStatus, response 200, analysed': operations['getProductStatus']['responses'][200]['content']['application/json']
} = exactly({
  'getProductStatus, response 200, analysed': {
    id: 'A1000',
    status: 'DONE',
    requestInfo: { url: 'https://image.url.com/image.jpg', detection: 'TOP' },
  },
})

export const example25: {
  'getProductStatus, response 200, processing': operations['getProductStatus']['responses'][200]['content']['application/json']
} = exactly({ 'getProductStatus, response 200, processing': { id: 'A1000', status: 'PROCESSING' } })

export const example26: {
  'getProductStatus, response 200, analysisFailed': operations['getProductStatus']['responses'][200]['content']['application/json']
} = exactly({
  'getProductStatus, response 200, analysisFailed': {
    id: 'A1000',
    status: 'ERROR',
    errors: 'fail to prove image from url.',
  },
})

export const example27: {
  'getProductStatus, response 401, keyRefused': operations['getProductStatus']['responses'][401]['content']['application/json']
} = exactly({ 'getProductStatus, response 401, keyRefused': { errors: 'unauthorized api key.' } })

export const example28: {
  'getProductStatus, response 404, notFound': operations['getProductStatus']['responses'][404]['content']['application/json']
} = exactly({ 'getProductStatus, response 404, notFound': { errors: 'product not found.' } })

export const example29: {
  'getProductStatus, response 429, tooManyCalls': operations['getProductStatus']['responses'][429]['content']['application/json']
} = exactly({ 'getProductStatus, response 429, tooManyCalls': { errors: 'too many requests.' } })

export const example30: {
  'getStatusCounts, response 200, statusCounts': operations['getStatusCounts']['responses'][200]['content']['application/json']
} = exactly({
  'getStatusCounts, response 200, statusCounts': { done: 260, processing: 28, error: 12 },
})

export const example31: {
  'getStatusCounts, response 401, keyRefused': operations['getStatusCounts']['responses'][401]['content']['application/json']
} = exactly({ 'getStatusCounts, response 401, keyRefused': { errors: 'unauthorized api key.' } })

export const example32: {
  'getStatusCounts, response 429, tooManyCalls': operations['getStatusCounts']['responses'][429]['content']['application/json']
} = exactly({ 'getStatusCounts, response 429, tooManyCalls': { errors: 'too many requests.' } })
