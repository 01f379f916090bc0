// Generated from the spec by `pnpm generate`. Do not edit.
import type { operations } from './schema.ts'

/** Without what `const` adds. */
type Mutable<Value> = Value extends object
  ? { -readonly [Key in keyof Value]: Mutable<Value[Key]> }
  : Value

declare function exactly<const Value>(value: Value): Mutable<Value>

export const example1: {
  'searchImages, response 200, images': Extract<
    operations['searchImages']['responses'][200]['content']['application/json'],
    { code: 20000 }
  >
} = exactly({
  'searchImages, response 200, images': {
    code: 20000,
    data: {
      hasNext: true,
      elements: [
        {
          contentId: '122283f2cff2',
          title: '이미지의 제목',
          description: '이미지의 설명',
          creator: {
            name: 'testCreator',
            profileUrl:
              'https://preview.files.api.ogq.me/profile/test/with/some_iamge.jpg?format=r240_240',
          },
          images: {
            thumbnail: {
              url: 'https://preview.files.api.ogq.me/thumbail/test/with/some_image.png?format=c240_240',
              width: 240,
              height: 135,
            },
            web: {
              url: 'https://preview.files.api.ogq.me/web/test/with/some_image.png?format=c240_240',
              width: 720,
              height: 405,
            },
          },
          feedbacks: { onUsed: 'https://oapi.ogq.me/v1/feedbacks?feedback_query_params' },
          salesPolicies: [
            {
              policyCode: 'OGQ-IMAGE-SR',
              priceOfSupply: 120,
              recommendedPrice: 165,
              currency: 'KRW',
            },
          ],
        },
      ],
    },
  },
})

export const example2: {
  'searchImages, response 200, popular': Extract<
    operations['searchImages']['responses'][200]['content']['application/json'],
    { code: 20000 }
  >
} = exactly({
  'searchImages, response 200, popular': {
    code: 20000,
    data: {
      hasNext: false,
      elements: [
        {
          contentId: '17506d5fe220111',
          title: '제주 바다의 일출',
          description: '성산 일출봉에서 본 아침 바다',
          creator: {
            name: '제주사진관',
            profileUrl: 'https://preview.files.api.ogq.me/profile/jeju.jpg?format=r240_240',
          },
          images: {
            thumbnail: {
              url: 'https://preview.files.api.ogq.me/thumbail/jeju/sunrise.png?format=c240_240',
              width: 240,
              height: 135,
            },
            web: {
              url: 'https://preview.files.api.ogq.me/web/jeju/sunrise.png?format=c240_240',
              width: 720,
              height: 405,
            },
          },
          feedbacks: { onUsed: 'https://oapi.ogq.me/v1/feedbacks?contentId=17506d5fe220111' },
          salesPolicies: [
            {
              policyCode: 'OGQ-IMAGE-SR',
              priceOfSupply: 120,
              recommendedPrice: 165,
              currency: 'KRW',
            },
            {
              policyCode: 'OGQ-IMAGE-UR',
              priceOfSupply: 2400,
              recommendedPrice: 3300,
              currency: 'KRW',
            },
          ],
        },
        {
          contentId: '17506d5fe220112',
          title: '제주 유채꽃밭',
          description: '봄날의 노란 유채꽃',
          creator: {
            name: '제주사진관',
            profileUrl: 'https://preview.files.api.ogq.me/profile/jeju.jpg?format=r240_240',
          },
          images: {
            thumbnail: {
              url: 'https://preview.files.api.ogq.me/thumbail/jeju/canola.png?format=c240_240',
              width: 240,
              height: 135,
            },
            web: {
              url: 'https://preview.files.api.ogq.me/web/jeju/canola.png?format=c240_240',
              width: 720,
              height: 405,
            },
          },
          feedbacks: { onUsed: 'https://oapi.ogq.me/v1/feedbacks?contentId=17506d5fe220112' },
          salesPolicies: [
            {
              policyCode: 'OGQ-IMAGE-SR',
              priceOfSupply: 120,
              recommendedPrice: 165,
              currency: 'KRW',
            },
          ],
        },
        {
          contentId: '17506d5fe220113',
          title: '윈난(云南) 리장의 밤',
          description: '등불이 켜진 옛 도시',
          creator: {
            name: 'Seoul & Co',
            profileUrl: 'https://preview.files.api.ogq.me/profile/seoul.jpg?format=r240_240',
          },
          images: {
            thumbnail: {
              url: 'https://preview.files.api.ogq.me/thumbail/yunnan/night.png?format=c240_240',
              width: 240,
              height: 135,
            },
            web: {
              url: 'https://preview.files.api.ogq.me/web/yunnan/night.png?format=c240_240',
              width: 720,
              height: 405,
            },
          },
          feedbacks: { onUsed: 'https://oapi.ogq.me/v1/feedbacks?contentId=17506d5fe220113' },
          salesPolicies: [
            {
              policyCode: 'OGQ-IMAGE-SR',
              priceOfSupply: 130,
              recommendedPrice: 178.5,
              currency: 'KRW',
            },
          ],
        },
        {
          contentId: 'bulk/2020/17506d5fe2201',
          title: '경복궁의 가을',
          description: '단풍이 든 궁궐',
          creator: {
            name: 'Seoul & Co',
            profileUrl: 'https://preview.files.api.ogq.me/profile/seoul.jpg?format=r240_240',
          },
          images: {
            thumbnail: {
              url: 'https://preview.files.api.ogq.me/thumbail/seoul/palace.png?format=c240_240',
              width: 240,
              height: 135,
            },
            web: {
              url: 'https://preview.files.api.ogq.me/web/seoul/palace.png?format=c240_240',
              width: 720,
              height: 405,
            },
          },
          feedbacks: {
            onUsed: 'https://oapi.ogq.me/v1/feedbacks?contentId=bulk%2F2020%2F17506d5fe2201',
          },
          salesPolicies: [
            {
              policyCode: 'OGQ-IMAGE-SR',
              priceOfSupply: 120,
              recommendedPrice: 165,
              currency: 'KRW',
            },
          ],
        },
        {
          contentId: '17506d5fe220115',
          title: '한라산 설경',
          description: '눈 덮인 제주 한라산',
          creator: {
            name: 'testCreator',
            profileUrl:
              'https://preview.files.api.ogq.me/profile/test/with/some_iamge.jpg?format=r240_240',
          },
          images: {
            thumbnail: {
              url: 'https://preview.files.api.ogq.me/thumbail/jeju/snow.png?format=c240_240',
              width: 240,
              height: 135,
            },
            web: {
              url: 'https://preview.files.api.ogq.me/web/jeju/snow.png?format=c240_240',
              width: 720,
              height: 405,
            },
          },
          feedbacks: { onUsed: 'https://oapi.ogq.me/v1/feedbacks?contentId=17506d5fe220115' },
          salesPolicies: [
            {
              policyCode: 'OGQ-IMAGE-SR',
              priceOfSupply: 120,
              recommendedPrice: 165,
              currency: 'KRW',
            },
          ],
        },
      ],
    },
  },
})

export const example3: {
  'searchImages, response 200, none': Extract<
    operations['searchImages']['responses'][200]['content']['application/json'],
    { code: 20000 }
  >
} = exactly({
  'searchImages, response 200, none': { code: 20000, data: { hasNext: false, elements: [] } },
})

export const example4: {
  'searchImages, response 200, failure': operations['searchImages']['responses'][200]['content']['application/json']
} = exactly({
  'searchImages, response 200, failure': { code: 50000, message: '요청을 처리하지 못했습니다' },
})

export const example5: {
  'searchImages, response 401, keyRefused': operations['searchImages']['responses'][401]['content']['application/json']
} = exactly({
  'searchImages, response 401, keyRefused': { code: 40100, message: 'invalid API key' },
})

export const example6: {
  'searchImages, response 429, quotaExhausted': operations['searchImages']['responses'][429]['content']['application/json']
} = exactly({
  'searchImages, response 429, quotaExhausted': { code: 42900, message: 'quota exceeded' },
})

export const example7: {
  'listFavorites, response 200, favorites': Extract<
    operations['listFavorites']['responses'][200]['content']['application/json'],
    { code: 20000 }
  >
} = exactly({
  'listFavorites, response 200, favorites': {
    code: 20000,
    data: {
      hasNext: true,
      elements: [
        {
          ordering: 0,
          image: {
            contentId: '122283f2cff2',
            title: '이미지의 제목',
            description: '이미지의 설명',
            creator: {
              name: 'testCreator',
              profileUrl:
                'https://preview.files.api.ogq.me/profile/test/with/some_iamge.jpg?format=r240_240',
            },
            images: {
              thumbnail: {
                url: 'https://preview.files.api.ogq.me/thumbail/test/with/some_image.png?format=c240_240',
                width: 240,
                height: 135,
              },
              web: {
                url: 'https://preview.files.api.ogq.me/web/test/with/some_image.png?format=c240_240',
                width: 720,
                height: 405,
              },
            },
            feedbacks: { onUsed: 'https://oapi.ogq.me/v1/feedbacks?feedback_query_params' },
            salesPolicies: [
              {
                policyCode: 'OGQ-IMAGE-SR',
                priceOfSupply: 120,
                recommendedPrice: 165,
                currency: 'KRW',
              },
            ],
          },
        },
      ],
    },
  },
})

export const example8: {
  'listFavorites, response 200, none': Extract<
    operations['listFavorites']['responses'][200]['content']['application/json'],
    { code: 20000 }
  >
} = exactly({
  'listFavorites, response 200, none': { code: 20000, data: { hasNext: false, elements: [] } },
})

export const example9: {
  'listFavorites, response 200, failure': operations['listFavorites']['responses'][200]['content']['application/json']
} = exactly({
  'listFavorites, response 200, failure': { code: 50000, message: '요청을 처리하지 못했습니다' },
})

export const example10: {
  'listFavorites, response 401, keyRefused': operations['listFavorites']['responses'][401]['content']['application/json']
} = exactly({
  'listFavorites, response 401, keyRefused': { code: 40100, message: 'invalid API key' },
})

export const example11: {
  'listFavorites, response 429, quotaExhausted': operations['listFavorites']['responses'][429]['content']['application/json']
} = exactly({
  'listFavorites, response 429, quotaExhausted': { code: 42900, message: 'quota exceeded' },
})

export const example12: {
  'addFavorites, request, three': NonNullable<
    operations['addFavorites']['requestBody']
  >['content']['application/json']
} = exactly({
  'addFavorites, request, three': {
    contentIds: ['17506d5fe220111', '17506d5fe220112', '17506d5fe220113'],
  },
})

export const example13: {
  'addFavorites, response 200, done': Extract<
    operations['addFavorites']['responses'][200]['content']['application/json'],
    { code: 20000 }
  >
} = exactly({ 'addFavorites, response 200, done': { code: 20000 } })

export const example14: {
  'addFavorites, response 200, failure': operations['addFavorites']['responses'][200]['content']['application/json']
} = exactly({
  'addFavorites, response 200, failure': { code: 50000, message: '요청을 처리하지 못했습니다' },
})

export const example15: {
  'addFavorites, response 401, keyRefused': operations['addFavorites']['responses'][401]['content']['application/json']
} = exactly({
  'addFavorites, response 401, keyRefused': { code: 40100, message: 'invalid API key' },
})

export const example16: {
  'addFavorites, response 404, notFound': operations['addFavorites']['responses'][404]['content']['application/json']
} = exactly({ 'addFavorites, response 404, notFound': { code: 40400, message: 'not found' } })

export const example17: {
  'addFavorites, response 429, quotaExhausted': operations['addFavorites']['responses'][429]['content']['application/json']
} = exactly({
  'addFavorites, response 429, quotaExhausted': { code: 42900, message: 'quota exceeded' },
})

export const example18: {
  'reorderFavorites, request, two': NonNullable<
    operations['reorderFavorites']['requestBody']
  >['content']['application/json']
} = exactly({
  'reorderFavorites, request, two': {
    favoriteItems: [
      { contentId: '17506d5fe220111', ordering: 3 },
      { contentId: '17506d5fe220112', ordering: 4 },
    ],
  },
})

export const example19: {
  'reorderFavorites, response 200, done': Extract<
    operations['reorderFavorites']['responses'][200]['content']['application/json'],
    { code: 20000 }
  >
} = exactly({ 'reorderFavorites, response 200, done': { code: 20000 } })

export const example20: {
  'reorderFavorites, response 200, failure': operations['reorderFavorites']['responses'][200]['content']['application/json']
} = exactly({
  'reorderFavorites, response 200, failure': { code: 50000, message: '요청을 처리하지 못했습니다' },
})

export const example21: {
  'reorderFavorites, response 401, keyRefused': operations['reorderFavorites']['responses'][401]['content']['application/json']
} = exactly({
  'reorderFavorites, response 401, keyRefused': { code: 40100, message: 'invalid API key' },
})

export const example22: {
  'reorderFavorites, response 404, notFound': operations['reorderFavorites']['responses'][404]['content']['application/json']
} = exactly({ 'reorderFavorites, response 404, notFound': { code: 40400, message: 'not found' } })

export const example23: {
  'reorderFavorites, response 429, quotaExhausted': operations['reorderFavorites']['responses'][429]['content']['application/json']
} = exactly({
  'reorderFavorites, response 429, quotaExhausted': { code: 42900, message: 'quota exceeded' },
})

export const example24: {
  'removeFavorite, response 200, done': Extract<
    operations['removeFavorite']['responses'][200]['content']['application/json'],
    { code: 20000 }
  >
} = exactly({ 'removeFavorite, response 200, done': { code: 20000 } })

export const example25: {
  'removeFavorite, response 200, failure': operations['removeFavorite']['responses'][200]['content']['application/json']
} = exactly({
  'removeFavorite, response 200, failure': { code: 50000, message: '요청을 처리하지 못했습니다' },
})

export const example26: {
  'removeFavorite, response 401, keyRefused': operations['removeFavorite']['responses'][401]['content']['application/json']
} = exactly({
  'removeFavorite, response 401, keyRefused': { code: 40100, message: 'invalid API key' },
})

export const example27: {
  'removeFavorite, response 404, notFound': operations['removeFavorite']['responses'][404]['content']['application/json']
} = exactly({ 'removeFavorite, response 404, notFound': { code: 40400, message: 'not found' } })

export const example28: {
  'removeFavorite, response 429, quotaExhausted': operations['removeFavorite']['responses'][429]['content']['application/json']
} = exactly({
  'removeFavorite, response 429, quotaExhausted': { code: 42900, message: 'quota exceeded' },
})

export const example29: {
  'listRecents, response 200, recents': Extract<
    operations['listRecents']['responses'][200]['content']['application/json'],
    { code: 20000 }
  >
} = exactly({
  'listRecents, response 200, recents': {
    code: 20000,
    data: {
      elements: [
        {
          recentId: 0,
          usedItemId: '1',
          image: {
            contentId: '122283f2cff2',
            title: '이미지의 제목',
            description: '이미지의 설명',
            creator: {
              name: 'testCreator',
              profileUrl:
                'https://preview.files.api.ogq.me/profile/test/with/some_iamge.jpg?format=r240_240',
            },
            images: {
              thumbnail: {
                url: 'https://preview.files.api.ogq.me/thumbail/test/with/some_image.png?format=c240_240',
                width: 240,
                height: 135,
              },
              web: {
                url: 'https://preview.files.api.ogq.me/web/test/with/some_image.png?format=c240_240',
                width: 720,
                height: 405,
              },
            },
            feedbacks: { onUsed: 'https://oapi.ogq.me/v1/feedbacks?feedback_query_params' },
            salesPolicies: [
              {
                policyCode: 'OGQ-IMAGE-SR',
                priceOfSupply: 120,
                recommendedPrice: 165,
                currency: 'KRW',
              },
            ],
          },
        },
      ],
    },
  },
})

export const example30: {
  'listRecents, response 200, none': Extract<
    operations['listRecents']['responses'][200]['content']['application/json'],
    { code: 20000 }
  >
} = exactly({ 'listRecents, response 200, none': { code: 20000, data: { elements: [] } } })

export const example31: {
  'listRecents, response 200, failure': operations['listRecents']['responses'][200]['content']['application/json']
} = exactly({
  'listRecents, response 200, failure': { code: 50000, message: '요청을 처리하지 못했습니다' },
})

export const example32: {
  'listRecents, response 401, keyRefused': operations['listRecents']['responses'][401]['content']['application/json']
} = exactly({
  'listRecents, response 401, keyRefused': { code: 40100, message: 'invalid API key' },
})

export const example33: {
  'listRecents, response 429, quotaExhausted': operations['listRecents']['responses'][429]['content']['application/json']
} = exactly({
  'listRecents, response 429, quotaExhausted': { code: 42900, message: 'quota exceeded' },
})

export const example34: {
  'removeRecent, response 200, done': Extract<
    operations['removeRecent']['responses'][200]['content']['application/json'],
    { code: 20000 }
  >
} = exactly({ 'removeRecent, response 200, done': { code: 20000 } })

export const example35: {
  'removeRecent, response 200, failure': operations['removeRecent']['responses'][200]['content']['application/json']
} = exactly({
  'removeRecent, response 200, failure': { code: 50000, message: '요청을 처리하지 못했습니다' },
})

export const example36: {
  'removeRecent, response 401, keyRefused': operations['removeRecent']['responses'][401]['content']['application/json']
} = exactly({
  'removeRecent, response 401, keyRefused': { code: 40100, message: 'invalid API key' },
})

export const example37: {
  'removeRecent, response 404, notFound': operations['removeRecent']['responses'][404]['content']['application/json']
} = exactly({ 'removeRecent, response 404, notFound': { code: 40400, message: 'not found' } })

export const example38: {
  'removeRecent, response 429, quotaExhausted': operations['removeRecent']['responses'][429]['content']['application/json']
} = exactly({
  'removeRecent, response 429, quotaExhausted': { code: 42900, message: 'quota exceeded' },
})

export const example39: {
  'getStreamingUrl, response 200, streamingUrl': Extract<
    operations['getStreamingUrl']['responses'][200]['content']['application/json'],
    { code: 20000 }
  >
} = exactly({
  'getStreamingUrl, response 200, streamingUrl': {
    code: 20000,
    data: {
      imageUrl:
        'https://preview.files.api.ogq.me/STOCK_IMAGE_BULK/3fb800f3/5a51e3f008bf3/OGQ_jrjeon_2020-05-08.jpg?format=w1280_cc',
    },
  },
})

export const example40: {
  'getStreamingUrl, response 200, failure': operations['getStreamingUrl']['responses'][200]['content']['application/json']
} = exactly({
  'getStreamingUrl, response 200, failure': { code: 50000, message: '요청을 처리하지 못했습니다' },
})

export const example41: {
  'getStreamingUrl, response 401, keyRefused': operations['getStreamingUrl']['responses'][401]['content']['application/json']
} = exactly({
  'getStreamingUrl, response 401, keyRefused': { code: 40100, message: 'invalid API key' },
})

export const example42: {
  'getStreamingUrl, response 404, notFound': operations['getStreamingUrl']['responses'][404]['content']['application/json']
} = exactly({ 'getStreamingUrl, response 404, notFound': { code: 40400, message: 'not found' } })

export const example43: {
  'getStreamingUrl, response 429, quotaExhausted': operations['getStreamingUrl']['responses'][429]['content']['application/json']
} = exactly({
  'getStreamingUrl, response 429, quotaExhausted': { code: 42900, message: 'quota exceeded' },
})

export const example44: {
  'reportUsage, response 200, done': Extract<
    operations['reportUsage']['responses'][200]['content']['application/json'],
    { code: 20000 }
  >
} = exactly({ 'reportUsage, response 200, done': { code: 20000 } })

export const example45: {
  'reportUsage, response 200, failure': operations['reportUsage']['responses'][200]['content']['application/json']
} = exactly({
  'reportUsage, response 200, failure': { code: 50000, message: '요청을 처리하지 못했습니다' },
})

export const example46: {
  'reportUsage, response 401, keyRefused': operations['reportUsage']['responses'][401]['content']['application/json']
} = exactly({
  'reportUsage, response 401, keyRefused': { code: 40100, message: 'invalid API key' },
})

export const example47: {
  'reportUsage, response 404, notFound': operations['reportUsage']['responses'][404]['content']['application/json']
} = exactly({ 'reportUsage, response 404, notFound': { code: 40400, message: 'not found' } })

export const example48: {
  'reportUsage, response 429, quotaExhausted': operations['reportUsage']['responses'][429]['content']['application/json']
} = exactly({
  'reportUsage, response 429, quotaExhausted': { code: 42900, message: 'quota exceeded' },
})

export const example49: {
  'reportSale, request, sale': NonNullable<
    operations['reportSale']['requestBody']
  >['content']['application/json']
} = exactly({
  'reportSale, request, sale': {
    contentId: '122283f2cff2',
    contentType: 'IMAGE',
    krwPrice: 165,
    orderNo: '20260101-0001',
    policyCode: 'OGQ-IMAGE-SR',
    transactedAt: 1767225600000,
    userId: 'reader-1',
    username: '홍길동',
  },
})

export const example50: {
  'reportSale, response 200, done': Extract<
    operations['reportSale']['responses'][200]['content']['application/json'],
    { code: 20000 }
  >
} = exactly({ 'reportSale, response 200, done': { code: 20000 } })

export const example51: {
  'reportSale, response 200, failure': operations['reportSale']['responses'][200]['content']['application/json']
} = exactly({
  'reportSale, response 200, failure': { code: 50000, message: '요청을 처리하지 못했습니다' },
})

export const example52: {
  'reportSale, response 401, keyRefused': operations['reportSale']['responses'][401]['content']['application/json']
} = exactly({ 'reportSale, response 401, keyRefused': { code: 40100, message: 'invalid API key' } })

export const example53: {
  'reportSale, response 404, notFound': operations['reportSale']['responses'][404]['content']['application/json']
} = exactly({ 'reportSale, response 404, notFound': { code: 40400, message: 'not found' } })

export const example54: {
  'reportSale, response 429, quotaExhausted': operations['reportSale']['responses'][429]['content']['application/json']
} = exactly({
  'reportSale, response 429, quotaExhausted': { code: 42900, message: 'quota exceeded' },
})

export const example55: {
  'listPurchases, response 200, purchases': Extract<
    operations['listPurchases']['responses'][200]['content']['application/json'],
    { code: 20000 }
  >
} = exactly({
  'listPurchases, response 200, purchases': {
    code: 20000,
    data: {
      hasNext: false,
      elements: [
        {
          contentId: '122283f2cff2',
          contentType: 'IMAGE',
          contentName: '이미지의 제목',
          contentUrl:
            'https://preview.files.api.ogq.me/thumbail/test/with/some_image.png?format=c240_240',
          orderNo: '20260101-0001',
        },
        {
          contentId: '17506d5fe220111',
          contentType: 'IMAGE',
          contentName: '제주 바다의 일출',
          contentUrl: 'https://preview.files.api.ogq.me/thumbail/jeju/sunrise.png?format=c240_240',
          orderNo: '20260101-0002',
        },
        {
          contentId: '5e2f6c0a91d37',
          contentType: 'STICKER',
          contentName: '인사하는 고양이',
          contentUrl: 'https://preview.files.api.ogq.me/sticker/5e2f6c0a91d37/main.png',
          orderNo: '20260101-0003',
        },
      ],
    },
  },
})

export const example56: {
  'listPurchases, response 200, none': Extract<
    operations['listPurchases']['responses'][200]['content']['application/json'],
    { code: 20000 }
  >
} = exactly({
  'listPurchases, response 200, none': { code: 20000, data: { hasNext: false, elements: [] } },
})

export const example57: {
  'listPurchases, response 200, failure': operations['listPurchases']['responses'][200]['content']['application/json']
} = exactly({
  'listPurchases, response 200, failure': { code: 50000, message: '요청을 처리하지 못했습니다' },
})

export const example58: {
  'listPurchases, response 401, keyRefused': operations['listPurchases']['responses'][401]['content']['application/json']
} = exactly({
  'listPurchases, response 401, keyRefused': { code: 40100, message: 'invalid API key' },
})

export const example59: {
  'listPurchases, response 429, quotaExhausted': operations['listPurchases']['responses'][429]['content']['application/json']
} = exactly({
  'listPurchases, response 429, quotaExhausted': { code: 42900, message: 'quota exceeded' },
})
