// Generated from the spec by `pnpm generate`. Do not edit.
import type { operations } from './schema.ts'

/** Without what `const` adds. */
type Mutable<Value> = Value extends object
  ? { -readonly [Key in keyof Value]: Mutable<Value[Key]> }
  : Value

declare function exactly<const Value>(value: Value): Mutable<Value>

export const example1: {
  'listImageCategories, response 200, categories': Extract<
    operations['listImageCategories']['responses'][200]['content']['application/json'],
    { result: true }
  >
} = exactly({
  'listImageCategories, response 200, categories': {
    result: true,
    data: [
      { id: 0, name: '交通运输' },
      { id: 16, name: '科技' },
    ],
  },
})

export const example2: {
  'listImageCategories, response 200, failure': Extract<
    operations['listImageCategories']['responses'][200]['content']['application/json'],
    { result: false }
  >
} = exactly({
  'listImageCategories, response 200, failure': { result: false, message: '失败原因', code: 1001 },
})

export const example3: {
  'listImageCategories, response 200, signatureRefused': Extract<
    operations['listImageCategories']['responses'][200]['content']['application/json'],
    { result: false }
  >
} = exactly({
  'listImageCategories, response 200, signatureRefused': {
    result: false,
    message: '签名错误',
    code: 1001,
  },
})

export const example4: {
  'listImageCategories, response 200, nonceExpired': Extract<
    operations['listImageCategories']['responses'][200]['content']['application/json'],
    { result: false }
  >
} = exactly({
  'listImageCategories, response 200, nonceExpired': {
    result: false,
    message: 'nonce_str 已过期',
    code: 1001,
  },
})

export const example5: {
  'searchImages, response 200, yunnan': Extract<
    operations['searchImages']['responses'][200]['content']['application/json'],
    { result: true }
  >
} = exactly({
  'searchImages, response 200, yunnan': {
    result: true,
    data: {
      per_page: 100,
      total: 10763,
      list: [
        {
          id: '363488282',
          aspect: 1.4984,
          title: '云南洱海',
          preview_url:
            'https://image.shutterstock.com/display_pic_with_logo/131785/363488282/stock-photo-amazing-view-of-the-jade-dragon-snow-mountain-and-the-black-dragon-pool-lijiang-yunnan-province-363488282.jpg',
          preview_large_url: 'https://image.shutterstock.com/z/stock-photo-363488282.jpg',
          preview260_url: 'https://image.shutterstock.com/z/stock-photo-363488282.jpg',
        },
        {
          id: 2234602517,
          aspect: '1.50',
          title: '云南洱海',
          preview_url:
            'http://ali.image.hellorf.com/hellorf/fd/7d/ae6ed152b5c0785e037fed7d7328/thumb_b_2234602517.jpg',
          preview_large_url: 'http://hellorfimg.zcool.cn/provider_image/large/2234602517.jpg',
          preview260_url: 'https://image.shutterstock.com/z/stock-photo-363488282.jpg',
        },
      ],
    },
  },
})

export const example6: {
  'searchImages, response 200, yunnanMore': Extract<
    operations['searchImages']['responses'][200]['content']['application/json'],
    { result: true }
  >
} = exactly({
  'searchImages, response 200, yunnanMore': {
    result: true,
    data: {
      per_page: 100,
      total: 10763,
      list: [
        {
          id: '1500000001',
          aspect: '1.5',
          title: '云南大理古城',
          preview_url: 'https://hellorfimg.zcool.cn/preview/1500000001.jpg',
          preview_large_url: 'http://hellorfimg.zcool.cn/provider_image/large/1500000001.jpg',
          preview260_url: 'https://hellorfimg.zcool.cn/preview260/1500000001.jpg',
        },
        {
          id: '1500000002',
          aspect: 1.4981,
          title: '云南元阳梯田日出',
          preview_url: 'https://hellorfimg.zcool.cn/preview/1500000002.jpg',
          preview_large_url: 'http://hellorfimg.zcool.cn/provider_image/large/1500000002.jpg',
          preview260_url: 'https://hellorfimg.zcool.cn/preview260/1500000002.jpg',
        },
        {
          id: '1500000003',
          aspect: '1.78',
          title: '云南香格里拉草原',
          preview_url: 'https://hellorfimg.zcool.cn/preview/1500000003.jpg',
          preview_large_url: 'http://hellorfimg.zcool.cn/provider_image/large/1500000003.jpg',
          preview260_url: 'https://hellorfimg.zcool.cn/preview260/1500000003.jpg',
        },
        {
          id: 1500000004,
          aspect: 0.6667,
          title: '云南西双版纳雨林',
          preview_url: 'https://hellorfimg.zcool.cn/preview/1500000004.jpg',
          preview_large_url: 'http://hellorfimg.zcool.cn/provider_image/large/1500000004.jpg',
          preview260_url: 'https://hellorfimg.zcool.cn/preview260/1500000004.jpg',
        },
        {
          id: 1500000005,
          aspect: 1.5,
          title: '云南丽江玉龙雪山',
          preview_url: 'https://hellorfimg.zcool.cn/preview/1500000005.jpg',
          preview_large_url: 'http://hellorfimg.zcool.cn/provider_image/large/1500000005.jpg',
          preview260_url: 'https://hellorfimg.zcool.cn/preview260/1500000005.jpg',
        },
      ],
    },
  },
})

export const example7: {
  'searchImages, response 200, empty': Extract<
    operations['searchImages']['responses'][200]['content']['application/json'],
    { result: true }
  >
} = exactly({
  'searchImages, response 200, empty': {
    result: true,
    data: { per_page: 100, total: 0, list: [] },
  },
})

export const example8: {
  'searchImages, response 200, failure': Extract<
    operations['searchImages']['responses'][200]['content']['application/json'],
    { result: false }
  >
} = exactly({
  'searchImages, response 200, failure': { result: false, message: '失败原因', code: 1001 },
})

export const example9: {
  'searchImages, response 200, signatureRefused': Extract<
    operations['searchImages']['responses'][200]['content']['application/json'],
    { result: false }
  >
} = exactly({
  'searchImages, response 200, signatureRefused': {
    result: false,
    message: '签名错误',
    code: 1001,
  },
})

export const example10: {
  'searchImages, response 200, nonceExpired': Extract<
    operations['searchImages']['responses'][200]['content']['application/json'],
    { result: false }
  >
} = exactly({
  'searchImages, response 200, nonceExpired': {
    result: false,
    message: 'nonce_str 已过期',
    code: 1001,
  },
})

export const example11: {
  'getImage, response 200, cosmos': Extract<
    operations['getImage']['responses'][200]['content']['application/json'],
    { result: true }
  >
} = exactly({
  'getImage, response 200, cosmos': {
    result: true,
    data: {
      image: {
        _id: '1111435439',
        aspect: 1.498,
        image_type: 'photo',
        category_ids: ['12'],
        title: 'close up of cosmos flowers in the garden',
        id: '1111435439',
        keywords: [],
        extension: 'jpg',
        preview_url:
          'https://image.shutterstock.com/display_pic_with_logo/4244749/1111435439/stock-photo-close-up-of-cosmos-flowers-in-the-garden-1111435439.jpg',
        preview260_url: 'https://image.shutterstock.com/image-photo/-260nw-1111435439.jpg',
        is_editorial: false,
      },
      author: 'Jantana Phattha',
      permissions: [
        {
          id: 13470,
          name: '图片样片',
          price: '0.00',
          text: '1000 x 668 px (72dpi)',
          size: '556.7KB',
          size_level: 4,
          width: 1000,
          height: 668,
          dpi: 72,
        },
        {
          id: 13493,
          name: '图片样片',
          price: '0.00',
          text: '1000 x 668 px (72dpi)',
          size: '556.7KB',
          size_level: 4,
          width: 1000,
          height: 668,
          dpi: 72,
        },
      ],
    },
  },
})

export const example12: {
  'getImage, response 200, yunnanDetail': Extract<
    operations['getImage']['responses'][200]['content']['application/json'],
    { result: true }
  >
} = exactly({
  'getImage, response 200, yunnanDetail': {
    result: true,
    data: {
      image: {
        _id: '363488282',
        aspect: 1.4984,
        image_type: 'photo',
        category_ids: ['12', 0],
        title: '云南洱海',
        id: '363488282',
        keywords: ['云南', '洱海', '湖泊', '雪山'],
        extension: 'jpg',
        preview_url:
          'https://image.shutterstock.com/display_pic_with_logo/131785/363488282/stock-photo-amazing-view-of-the-jade-dragon-snow-mountain-and-the-black-dragon-pool-lijiang-yunnan-province-363488282.jpg',
        preview260_url: 'https://image.shutterstock.com/z/stock-photo-363488282.jpg',
        is_editorial: 0,
      },
      author: 'Jantana Phattha',
      permissions: [
        {
          id: 42,
          name: '图片样片',
          price: '100',
          text: '1000 x 668 px (72dpi)',
          size: '556.7KB',
          size_level: 2,
          width: 1000,
          height: 668,
          dpi: 72,
        },
        {
          id: 27,
          name: '图片大图',
          price: '812.50',
          text: '5616 x 3748 px (300dpi)',
          size: '11.5MB',
          size_level: 4,
          width: 5616,
          height: 3748,
          dpi: 300,
        },
      ],
    },
  },
})

export const example13: {
  'getImage, response 200, failure': Extract<
    operations['getImage']['responses'][200]['content']['application/json'],
    { result: false }
  >
} = exactly({
  'getImage, response 200, failure': { result: false, message: '失败原因', code: 1001 },
})

export const example14: {
  'getImage, response 200, signatureRefused': Extract<
    operations['getImage']['responses'][200]['content']['application/json'],
    { result: false }
  >
} = exactly({
  'getImage, response 200, signatureRefused': { result: false, message: '签名错误', code: 1001 },
})

export const example15: {
  'getImage, response 200, nonceExpired': Extract<
    operations['getImage']['responses'][200]['content']['application/json'],
    { result: false }
  >
} = exactly({
  'getImage, response 200, nonceExpired': {
    result: false,
    message: 'nonce_str 已过期',
    code: 1001,
  },
})

export const example16: {
  'getImage, response 200, notFound': Extract<
    operations['getImage']['responses'][200]['content']['application/json'],
    { result: false }
  >
} = exactly({
  'getImage, response 200, notFound': { result: false, message: '不存在', code: 1001 },
})

export const example17: {
  'purchaseImage, response 200, purchased': Extract<
    operations['purchaseImage']['responses'][200]['content']['application/json'],
    { result: true }
  >
} = exactly({
  'purchaseImage, response 200, purchased': {
    result: true,
    data: {
      id: 52,
      url: 'http://download.hellorf.com/hellorf/6b/0f/be36d08b8498c9a619608c089115/hellorf_2234567973.jpg',
    },
  },
})

export const example18: {
  'purchaseImage, response 200, failure': Extract<
    operations['purchaseImage']['responses'][200]['content']['application/json'],
    { result: false }
  >
} = exactly({
  'purchaseImage, response 200, failure': { result: false, message: '失败原因', code: 1001 },
})

export const example19: {
  'purchaseImage, response 200, signatureRefused': Extract<
    operations['purchaseImage']['responses'][200]['content']['application/json'],
    { result: false }
  >
} = exactly({
  'purchaseImage, response 200, signatureRefused': {
    result: false,
    message: '签名错误',
    code: 1001,
  },
})

export const example20: {
  'purchaseImage, response 200, nonceExpired': Extract<
    operations['purchaseImage']['responses'][200]['content']['application/json'],
    { result: false }
  >
} = exactly({
  'purchaseImage, response 200, nonceExpired': {
    result: false,
    message: 'nonce_str 已过期',
    code: 1001,
  },
})

export const example21: {
  'purchaseImage, response 200, notFound': Extract<
    operations['purchaseImage']['responses'][200]['content']['application/json'],
    { result: false }
  >
} = exactly({
  'purchaseImage, response 200, notFound': { result: false, message: '不存在', code: 1001 },
})

export const example22: {
  'listImageTopicCategories, response 200, topicCategories': Extract<
    operations['listImageTopicCategories']['responses'][200]['content']['application/json'],
    { result: true }
  >
} = exactly({
  'listImageTopicCategories, response 200, topicCategories': {
    result: true,
    data: [
      { id: 1022, name: '生活', description: '' },
      { id: 1023, name: '设计素材', description: '' },
      { id: 1028, name: '人物', description: '' },
    ],
  },
})

export const example23: {
  'listImageTopicCategories, response 200, failure': Extract<
    operations['listImageTopicCategories']['responses'][200]['content']['application/json'],
    { result: false }
  >
} = exactly({
  'listImageTopicCategories, response 200, failure': {
    result: false,
    message: '失败原因',
    code: 1001,
  },
})

export const example24: {
  'listImageTopicCategories, response 200, signatureRefused': Extract<
    operations['listImageTopicCategories']['responses'][200]['content']['application/json'],
    { result: false }
  >
} = exactly({
  'listImageTopicCategories, response 200, signatureRefused': {
    result: false,
    message: '签名错误',
    code: 1001,
  },
})

export const example25: {
  'listImageTopicCategories, response 200, nonceExpired': Extract<
    operations['listImageTopicCategories']['responses'][200]['content']['application/json'],
    { result: false }
  >
} = exactly({
  'listImageTopicCategories, response 200, nonceExpired': {
    result: false,
    message: 'nonce_str 已过期',
    code: 1001,
  },
})

export const example26: {
  'listHotImageTopics, response 200, hotTopics': Extract<
    operations['listHotImageTopics']['responses'][200]['content']['application/json'],
    { result: true }
  >
} = exactly({
  'listHotImageTopics, response 200, hotTopics': {
    result: true,
    data: [
      { id: 1, title: 'Night office', cover_image: '', short_cover: '', image_cnt: 10 },
      { id: 2, title: '双重曝光', cover_image: '', image_cnt: 10 },
      { id: 3, title: '首页大图', cover_image: '', image_cnt: 10 },
    ],
  },
})

export const example27: {
  'listHotImageTopics, response 200, empty': Extract<
    operations['listHotImageTopics']['responses'][200]['content']['application/json'],
    { result: true }
  >
} = exactly({ 'listHotImageTopics, response 200, empty': { result: true, data: [] } })

export const example28: {
  'listHotImageTopics, response 200, failure': Extract<
    operations['listHotImageTopics']['responses'][200]['content']['application/json'],
    { result: false }
  >
} = exactly({
  'listHotImageTopics, response 200, failure': { result: false, message: '失败原因', code: 1001 },
})

export const example29: {
  'listHotImageTopics, response 200, signatureRefused': Extract<
    operations['listHotImageTopics']['responses'][200]['content']['application/json'],
    { result: false }
  >
} = exactly({
  'listHotImageTopics, response 200, signatureRefused': {
    result: false,
    message: '签名错误',
    code: 1001,
  },
})

export const example30: {
  'listHotImageTopics, response 200, nonceExpired': Extract<
    operations['listHotImageTopics']['responses'][200]['content']['application/json'],
    { result: false }
  >
} = exactly({
  'listHotImageTopics, response 200, nonceExpired': {
    result: false,
    message: 'nonce_str 已过期',
    code: 1001,
  },
})

export const example31: {
  'getImageTopic, response 200, nightOffice': Extract<
    operations['getImageTopic']['responses'][200]['content']['application/json'],
    { result: true }
  >
} = exactly({
  'getImageTopic, response 200, nightOffice': {
    result: true,
    data: {
      id: 1,
      title: 'Night office',
      list: [
        {
          id: 131096951,
          aspect: '1.5026',
          description:
            'LONDON - JAN 31: people work in an office building in London on January 31, 2013. Full-time employees in the UK work longer hours than the EU average, according to the Office for National Statistics.',
          preview_url:
            'http://thumb109.test-ss.cn/display_pic_with_logo/595720/131096951/stock-photo-london-jan-people-work-in-an-office-building-in-london-on-january-full-time-131096951.jpg',
        },
        {
          id: 110352362,
          aspect: '1.5',
          description: 'office buildings',
          preview_url:
            'http://thumb106.test-ss.cn/display_pic_with_logo/496018/110352362/stock-photo-office-buildings-110352362.jpg',
        },
      ],
    },
  },
})

export const example32: {
  'getImageTopic, response 200, failure': Extract<
    operations['getImageTopic']['responses'][200]['content']['application/json'],
    { result: false }
  >
} = exactly({
  'getImageTopic, response 200, failure': { result: false, message: '失败原因', code: 1001 },
})

export const example33: {
  'getImageTopic, response 200, signatureRefused': Extract<
    operations['getImageTopic']['responses'][200]['content']['application/json'],
    { result: false }
  >
} = exactly({
  'getImageTopic, response 200, signatureRefused': {
    result: false,
    message: '签名错误',
    code: 1001,
  },
})

export const example34: {
  'getImageTopic, response 200, nonceExpired': Extract<
    operations['getImageTopic']['responses'][200]['content']['application/json'],
    { result: false }
  >
} = exactly({
  'getImageTopic, response 200, nonceExpired': {
    result: false,
    message: 'nonce_str 已过期',
    code: 1001,
  },
})

export const example35: {
  'getImageTopic, response 200, notFound': Extract<
    operations['getImageTopic']['responses'][200]['content']['application/json'],
    { result: false }
  >
} = exactly({
  'getImageTopic, response 200, notFound': { result: false, message: '不存在', code: 1001 },
})

export const example36: {
  'listSimilarImages, response 200, similar': Extract<
    operations['listSimilarImages']['responses'][200]['content']['application/json'],
    { result: true }
  >
} = exactly({
  'listSimilarImages, response 200, similar': {
    result: true,
    data: [
      {
        id: '314834948',
        aspect: 1.5,
        description: 'Head and shoulders portrait of a young businesswoman smiling',
        preview_url:
          'http://thumb109.test-ss.cn/display_pic_with_logo/187633/314834948/stock-photo-head-and-shoulders-portrait-of-a-young-businesswoman-smiling-314834948.jpg',
        preview260_url: 'https://image.shutterstock.com/image-photo/-260nw-1111436675.jpg',
      },
      {
        id: '160580261',
        aspect: 1.5,
        description: 'Beautiful businesswoman outdoor in the city',
        preview_url:
          'http://thumb103.test-ss.cn/display_pic_with_logo/210376/160580261/stock-photo-beautiful-businesswoman-outdoor-in-the-city-160580261.jpg',
        preview260_url: 'https://image.shutterstock.com/image-photo/-260nw-1111436675.jpg',
      },
    ],
  },
})

export const example37: {
  'listSimilarImages, response 200, empty': Extract<
    operations['listSimilarImages']['responses'][200]['content']['application/json'],
    { result: true }
  >
} = exactly({ 'listSimilarImages, response 200, empty': { result: true, data: [] } })

export const example38: {
  'listSimilarImages, response 200, failure': Extract<
    operations['listSimilarImages']['responses'][200]['content']['application/json'],
    { result: false }
  >
} = exactly({
  'listSimilarImages, response 200, failure': { result: false, message: '失败原因', code: 1001 },
})

export const example39: {
  'listSimilarImages, response 200, signatureRefused': Extract<
    operations['listSimilarImages']['responses'][200]['content']['application/json'],
    { result: false }
  >
} = exactly({
  'listSimilarImages, response 200, signatureRefused': {
    result: false,
    message: '签名错误',
    code: 1001,
  },
})

export const example40: {
  'listSimilarImages, response 200, nonceExpired': Extract<
    operations['listSimilarImages']['responses'][200]['content']['application/json'],
    { result: false }
  >
} = exactly({
  'listSimilarImages, response 200, nonceExpired': {
    result: false,
    message: 'nonce_str 已过期',
    code: 1001,
  },
})

export const example41: {
  'listSimilarImages, response 200, notFound': Extract<
    operations['listSimilarImages']['responses'][200]['content']['application/json'],
    { result: false }
  >
} = exactly({
  'listSimilarImages, response 200, notFound': { result: false, message: '不存在', code: 1001 },
})

export const example42: {
  'listImagePurchases, parameter begin_at, example': NonNullable<
    NonNullable<operations['listImagePurchases']['parameters']['query']>['begin_at']
  >
} = exactly({ 'listImagePurchases, parameter begin_at, example': '2017-01-01 23:23:23' })

export const example43: {
  'listImagePurchases, parameter end_at, example': NonNullable<
    NonNullable<operations['listImagePurchases']['parameters']['query']>['end_at']
  >
} = exactly({ 'listImagePurchases, parameter end_at, example': '2017-01-01 23:23:23' })

export const example44: {
  'listImagePurchases, response 200, history': Extract<
    operations['listImagePurchases']['responses'][200]['content']['application/json'],
    { result: true }
  >
} = exactly({
  'listImagePurchases, response 200, history': {
    result: true,
    data: {
      per_page: 10,
      total: 1,
      list: [
        {
          id: 35,
          plus_user: { id: 14563341, name: 'xxx' },
          real_plus_user: { id: 14563341, name: 'xxxx' },
          third_user_id: '',
          plus_permission: { id: 42, name: '图片样片' },
          able_id: 2234622970,
          able_type: 'image',
          asset_type: 'medium_jpg',
          price: '100',
          warrant_name: '',
          download_at: '2017-02-25 00:32:18',
          created_at: '2017-02-25 00:32:18',
        },
      ],
    },
  },
})

export const example45: {
  'listImagePurchases, response 200, empty': Extract<
    operations['listImagePurchases']['responses'][200]['content']['application/json'],
    { result: true }
  >
} = exactly({
  'listImagePurchases, response 200, empty': {
    result: true,
    data: { per_page: 10, total: 0, list: [] },
  },
})

export const example46: {
  'listImagePurchases, response 200, failure': Extract<
    operations['listImagePurchases']['responses'][200]['content']['application/json'],
    { result: false }
  >
} = exactly({
  'listImagePurchases, response 200, failure': { result: false, message: '失败原因', code: 1001 },
})

export const example47: {
  'listImagePurchases, response 200, signatureRefused': Extract<
    operations['listImagePurchases']['responses'][200]['content']['application/json'],
    { result: false }
  >
} = exactly({
  'listImagePurchases, response 200, signatureRefused': {
    result: false,
    message: '签名错误',
    code: 1001,
  },
})

export const example48: {
  'listImagePurchases, response 200, nonceExpired': Extract<
    operations['listImagePurchases']['responses'][200]['content']['application/json'],
    { result: false }
  >
} = exactly({
  'listImagePurchases, response 200, nonceExpired': {
    result: false,
    message: 'nonce_str 已过期',
    code: 1001,
  },
})

export const example49: {
  'downloadImageWarrant, response 200, warrantPdf': operations['downloadImageWarrant']['responses'][200]['content']['application/pdf']
} = exactly({
  'downloadImageWarrant, response 200, warrantPdf':
    '%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 100] /Contents 4 0 R\n   /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>\nendobj\n4 0 obj\n<< /Length 50 >>\nstream\nBT /F1 14 Tf 20 45 Td (Licence certificate) Tj ET\nendstream\nendobj\nxref\n0 5\n0000000000 65535 f \n0000000009 00000 n \n0000000058 00000 n \n0000000115 00000 n \n0000000293 00000 n \ntrailer\n<< /Size 5 /Root 1 0 R >>\nstartxref\n392\n%%EOF\n',
})

export const example50: {
  'downloadImageWarrant, response 200, warrantFile': operations['downloadImageWarrant']['responses'][200]['content']['application/octet-stream']
} = exactly({ 'downloadImageWarrant, response 200, warrantFile': 'Licence certificate\n' })

export const example51: {
  'downloadImageWarrant, response 200, failure': operations['downloadImageWarrant']['responses'][200]['content']['application/json']
} = exactly({
  'downloadImageWarrant, response 200, failure': { result: false, message: '失败原因', code: 1001 },
})

export const example52: {
  'downloadImageWarrant, response 200, signatureRefused': operations['downloadImageWarrant']['responses'][200]['content']['application/json']
} = exactly({
  'downloadImageWarrant, response 200, signatureRefused': {
    result: false,
    message: '签名错误',
    code: 1001,
  },
})

export const example53: {
  'downloadImageWarrant, response 200, nonceExpired': operations['downloadImageWarrant']['responses'][200]['content']['application/json']
} = exactly({
  'downloadImageWarrant, response 200, nonceExpired': {
    result: false,
    message: 'nonce_str 已过期',
    code: 1001,
  },
})

export const example54: {
  'downloadImageWarrant, response 200, notFound': operations['downloadImageWarrant']['responses'][200]['content']['application/json']
} = exactly({
  'downloadImageWarrant, response 200, notFound': { result: false, message: '不存在', code: 1001 },
})

export const example55: {
  'redownloadImage, response 200, link': Extract<
    operations['redownloadImage']['responses'][200]['content']['application/json'],
    { result: true }
  >
} = exactly({
  'redownloadImage, response 200, link': {
    result: true,
    data: {
      url: 'http://download.hellorf.com/hellorf/71/3f/3d23d8a247ff9adfea92c99cb9e4/hellorf_2234622970.jpg',
    },
  },
})

export const example56: {
  'redownloadImage, response 200, failure': Extract<
    operations['redownloadImage']['responses'][200]['content']['application/json'],
    { result: false }
  >
} = exactly({
  'redownloadImage, response 200, failure': { result: false, message: '失败原因', code: 1001 },
})

export const example57: {
  'redownloadImage, response 200, signatureRefused': Extract<
    operations['redownloadImage']['responses'][200]['content']['application/json'],
    { result: false }
  >
} = exactly({
  'redownloadImage, response 200, signatureRefused': {
    result: false,
    message: '签名错误',
    code: 1001,
  },
})

export const example58: {
  'redownloadImage, response 200, nonceExpired': Extract<
    operations['redownloadImage']['responses'][200]['content']['application/json'],
    { result: false }
  >
} = exactly({
  'redownloadImage, response 200, nonceExpired': {
    result: false,
    message: 'nonce_str 已过期',
    code: 1001,
  },
})

export const example59: {
  'redownloadImage, response 200, notFound': Extract<
    operations['redownloadImage']['responses'][200]['content']['application/json'],
    { result: false }
  >
} = exactly({
  'redownloadImage, response 200, notFound': { result: false, message: '不存在', code: 1001 },
})

export const example60: {
  'getImagePurchase, response 200, purchase': Extract<
    operations['getImagePurchase']['responses'][200]['content']['application/json'],
    { result: true }
  >
} = exactly({
  'getImagePurchase, response 200, purchase': {
    result: true,
    data: {
      image: {
        id: '409749292',
        preview_url: 'https://hellorfimg.zcool.cn/preview/409749292.jpg',
        preview260_url: 'https://hellorfimg.zcool.cn/preview260/409749292.jpg',
        preview_large_url: 'https://image.shutterstock.com/z/stock-photo-409749292.jpg',
        aspect: 1.5,
        title: 'Two businesswoman having an informal meeting',
        keywords: ['explain', 'communicate', 'conference', 'occupation'],
        format: 'JPG',
        image_type: 'photo',
        has_model_release: true,
        has_property_release: true,
        category_ids: ['13', '4'],
        created_at: '2019-05-09 23:57:05',
      },
      purchase: {
        id: 1,
        permission_id: 27,
        permission_name: 'xxxxx',
        plus_user_id: 14627888,
        real_plus_user_id: 14627888,
        price: '812.50',
        asset_type: 'huge_jpg',
        warrant_name: '测试',
        fileSize: '11.5MB',
        created_at: '2016-06-24 09:24:33',
      },
    },
  },
})

export const example61: {
  'getImagePurchase, response 200, failure': Extract<
    operations['getImagePurchase']['responses'][200]['content']['application/json'],
    { result: false }
  >
} = exactly({
  'getImagePurchase, response 200, failure': { result: false, message: '失败原因', code: 1001 },
})

export const example62: {
  'getImagePurchase, response 200, signatureRefused': Extract<
    operations['getImagePurchase']['responses'][200]['content']['application/json'],
    { result: false }
  >
} = exactly({
  'getImagePurchase, response 200, signatureRefused': {
    result: false,
    message: '签名错误',
    code: 1001,
  },
})

export const example63: {
  'getImagePurchase, response 200, nonceExpired': Extract<
    operations['getImagePurchase']['responses'][200]['content']['application/json'],
    { result: false }
  >
} = exactly({
  'getImagePurchase, response 200, nonceExpired': {
    result: false,
    message: 'nonce_str 已过期',
    code: 1001,
  },
})

export const example64: {
  'getImagePurchase, response 200, notFound': Extract<
    operations['getImagePurchase']['responses'][200]['content']['application/json'],
    { result: false }
  >
} = exactly({
  'getImagePurchase, response 200, notFound': { result: false, message: '不存在', code: 1001 },
})

export const example65: {
  'searchImagesByImage, response 200, similar': Extract<
    operations['searchImagesByImage']['responses'][200]['content']['application/json'],
    { result: true }
  >
} = exactly({
  'searchImagesByImage, response 200, similar': {
    result: true,
    data: [
      {
        id: '123692176',
        aspect: 1.4286,
        description: 'Futuristic background - circle',
        preview_url:
          'http://thumb102.test-ss.cn/display_pic_with_logo/1088888/123692176/stock-photo-futuristic-background-circle-123692176.jpg',
        preview260_url: 'https://image.shutterstock.com/image-photo/-260nw-734067445.jpg',
      },
      {
        id: '200879663',
        aspect: 1,
        description: 'Vector Glossy Sphere. Abstract Background ',
        preview_url:
          'http://thumb106.test-ss.cn/display_pic_with_logo/922130/200879663/stock-vector-vector-glossy-sphere-abstract-background-200879663.jpg',
        preview260_url: 'https://image.shutterstock.com/image-photo/-260nw-200879663.jpg',
      },
    ],
  },
})

export const example66: {
  'searchImagesByImage, response 200, empty': Extract<
    operations['searchImagesByImage']['responses'][200]['content']['application/json'],
    { result: true }
  >
} = exactly({ 'searchImagesByImage, response 200, empty': { result: true, data: [] } })

export const example67: {
  'searchImagesByImage, response 200, failure': Extract<
    operations['searchImagesByImage']['responses'][200]['content']['application/json'],
    { result: false }
  >
} = exactly({
  'searchImagesByImage, response 200, failure': { result: false, message: '失败原因', code: 1001 },
})

export const example68: {
  'searchImagesByImage, response 200, signatureRefused': Extract<
    operations['searchImagesByImage']['responses'][200]['content']['application/json'],
    { result: false }
  >
} = exactly({
  'searchImagesByImage, response 200, signatureRefused': {
    result: false,
    message: '签名错误',
    code: 1001,
  },
})

export const example69: {
  'searchImagesByImage, response 200, nonceExpired': Extract<
    operations['searchImagesByImage']['responses'][200]['content']['application/json'],
    { result: false }
  >
} = exactly({
  'searchImagesByImage, response 200, nonceExpired': {
    result: false,
    message: 'nonce_str 已过期',
    code: 1001,
  },
})

export const example70: {
  'searchVideos, response 200, videos': Extract<
    operations['searchVideos']['responses'][200]['content']['application/json'],
    { result: true }
  >
} = exactly({
  'searchVideos, response 200, videos': {
    result: true,
    data: {
      per_page: 100,
      total: 10763,
      list: [
        {
          id: '3633761',
          aspect: 1.778,
          duration: 20,
          description:
            'Blueberries with water droplets falling down in front of blurry background. Slow motion CG animation.',
          preview_jpg_url: 'http://ak9.picdn.net/shutterstock/videos/3633761/thumb/1.jpg',
          preview_mp4_url:
            'http://47.88.150.139/ak9/shutterstock/videos/3633761/preview/stock-footage-blueberries-with-water-droplets-falling-down-in-front-of-blurry-background-slow-motion-cg.mp4',
          thumb_mp4_url:
            'http://47.88.150.139/ak3/shutterstock/videos/13949588/thumb/stock-footage-creative-business-team-meeting-in-modern-start-up-office-female-team-leader-pointing-at-screen.mp4',
        },
      ],
    },
  },
})

export const example71: {
  'searchVideos, response 200, videoMore': Extract<
    operations['searchVideos']['responses'][200]['content']['application/json'],
    { result: true }
  >
} = exactly({
  'searchVideos, response 200, videoMore': {
    result: true,
    data: {
      per_page: 100,
      total: 10763,
      list: [
        {
          id: '1500100001',
          aspect: 1.778,
          duration: 12,
          description: 'Clouds drifting over the terraces of Yuanyang, Yunnan',
          preview_jpg_url: 'http://ak9.picdn.net/shutterstock/videos/1500100001/thumb/1.jpg',
          preview_mp4_url:
            'http://47.88.150.139/ak9/shutterstock/videos/1500100001/preview/1500100001.mp4',
          thumb_mp4_url:
            'http://47.88.150.139/ak9/shutterstock/videos/1500100001/thumb/1500100001.mp4',
        },
        {
          id: 1500100002,
          aspect: '1.778',
          duration: 34,
          description: 'Old town of Dali in Yunnan at dusk',
          preview_jpg_url: 'http://ak9.picdn.net/shutterstock/videos/1500100002/thumb/1.jpg',
          preview_mp4_url:
            'http://47.88.150.139/ak9/shutterstock/videos/1500100002/preview/1500100002.mp4',
          thumb_mp4_url:
            'http://47.88.150.139/ak9/shutterstock/videos/1500100002/thumb/1500100002.mp4',
        },
        {
          id: '1500100003',
          aspect: 1.333,
          duration: 8,
          description: 'Sunrise over Erhai lake, aerial view of Yunnan',
          preview_jpg_url: 'http://ak9.picdn.net/shutterstock/videos/1500100003/thumb/1.jpg',
          preview_mp4_url:
            'http://47.88.150.139/ak9/shutterstock/videos/1500100003/preview/1500100003.mp4',
          thumb_mp4_url:
            'http://47.88.150.139/ak9/shutterstock/videos/1500100003/thumb/1500100003.mp4',
        },
        {
          id: 1500100004,
          aspect: 1.778,
          duration: 61,
          description: 'Rainforest of Xishuangbanna, Yunnan',
          preview_jpg_url: 'http://ak9.picdn.net/shutterstock/videos/1500100004/thumb/1.jpg',
          preview_mp4_url:
            'http://47.88.150.139/ak9/shutterstock/videos/1500100004/preview/1500100004.mp4',
          thumb_mp4_url:
            'http://47.88.150.139/ak9/shutterstock/videos/1500100004/thumb/1500100004.mp4',
        },
      ],
    },
  },
})

export const example72: {
  'searchVideos, response 200, empty': Extract<
    operations['searchVideos']['responses'][200]['content']['application/json'],
    { result: true }
  >
} = exactly({
  'searchVideos, response 200, empty': {
    result: true,
    data: { per_page: 100, total: 0, list: [] },
  },
})

export const example73: {
  'searchVideos, response 200, failure': Extract<
    operations['searchVideos']['responses'][200]['content']['application/json'],
    { result: false }
  >
} = exactly({
  'searchVideos, response 200, failure': { result: false, message: '失败原因', code: 1001 },
})

export const example74: {
  'searchVideos, response 200, signatureRefused': Extract<
    operations['searchVideos']['responses'][200]['content']['application/json'],
    { result: false }
  >
} = exactly({
  'searchVideos, response 200, signatureRefused': {
    result: false,
    message: '签名错误',
    code: 1001,
  },
})

export const example75: {
  'searchVideos, response 200, nonceExpired': Extract<
    operations['searchVideos']['responses'][200]['content']['application/json'],
    { result: false }
  >
} = exactly({
  'searchVideos, response 200, nonceExpired': {
    result: false,
    message: 'nonce_str 已过期',
    code: 1001,
  },
})

export const example76: {
  'getVideo, response 200, hug': Extract<
    operations['getVideo']['responses'][200]['content']['application/json'],
    { result: true }
  >
} = exactly({
  'getVideo, response 200, hug': {
    result: true,
    data: {
      video: {
        id: 16444624,
        title:
          "Daughter rushes into mother's arms at home and gives her a big hug. Shot on RED EPIC Cinema Camera in slow motion.",
        keywords: [
          '卡哇伊',
          '可愛',
          '可爱',
          '亲情',
          '喜愛',
          '喜爱',
          '恩情',
          '情义',
          '情意',
          '情爱',
          '慈愛',
          '慈爱',
          '爱',
        ],
        aspect: '1.778',
        duration: 51,
        aspect_ratio: '16:9',
        has_model_release: true,
        has_property_release: true,
        is_editorial: true,
        preview_mp4_url:
          'http://47.88.150.139/ak8/shutterstock/videos/16444624/preview/stock-footage-daughter-rushes-into-mother-s-arms-at-home-and-gives-her-a-big-hug-shot-on-red-epic-cinema-camera.mp4',
        shutter_video_category_ids: ['13', '18'],
        preview_jpg_url: 'http://il5.picdn.net/shutterstock/videos/16444624/thumb/12.jpg',
        thumb_mp4_url:
          'http://47.88.150.139/ak8/shutterstock/videos/252217/thumb/stock-footage-hot-air-balloon-takes-flight.mp4',
      },
      author: 'Meloyan Media House',
      permissions: [
        {
          id: 1016,
          name: 'HD',
          size: '508.3MB',
          price: '2000',
          text: '1920x1080@25fps',
          asset_type: 'hd',
          format: 'mov',
        },
      ],
    },
  },
})

export const example77: {
  'getVideo, response 200, failure': Extract<
    operations['getVideo']['responses'][200]['content']['application/json'],
    { result: false }
  >
} = exactly({
  'getVideo, response 200, failure': { result: false, message: '失败原因', code: 1001 },
})

export const example78: {
  'getVideo, response 200, signatureRefused': Extract<
    operations['getVideo']['responses'][200]['content']['application/json'],
    { result: false }
  >
} = exactly({
  'getVideo, response 200, signatureRefused': { result: false, message: '签名错误', code: 1001 },
})

export const example79: {
  'getVideo, response 200, nonceExpired': Extract<
    operations['getVideo']['responses'][200]['content']['application/json'],
    { result: false }
  >
} = exactly({
  'getVideo, response 200, nonceExpired': {
    result: false,
    message: 'nonce_str 已过期',
    code: 1001,
  },
})

export const example80: {
  'getVideo, response 200, notFound': Extract<
    operations['getVideo']['responses'][200]['content']['application/json'],
    { result: false }
  >
} = exactly({
  'getVideo, response 200, notFound': { result: false, message: '不存在', code: 1001 },
})

export const example81: {
  'purchaseVideo, response 200, purchased': Extract<
    operations['purchaseVideo']['responses'][200]['content']['application/json'],
    { result: true }
  >
} = exactly({
  'purchaseVideo, response 200, purchased': {
    result: true,
    data: {
      id: 52,
      url: 'http://download.hellorf.com/hellorf/6b/0f/be36d08b8498c9a619608c089115/hellorf_2234567973.mov',
    },
  },
})

export const example82: {
  'purchaseVideo, response 200, failure': Extract<
    operations['purchaseVideo']['responses'][200]['content']['application/json'],
    { result: false }
  >
} = exactly({
  'purchaseVideo, response 200, failure': { result: false, message: '失败原因', code: 1001 },
})

export const example83: {
  'purchaseVideo, response 200, signatureRefused': Extract<
    operations['purchaseVideo']['responses'][200]['content']['application/json'],
    { result: false }
  >
} = exactly({
  'purchaseVideo, response 200, signatureRefused': {
    result: false,
    message: '签名错误',
    code: 1001,
  },
})

export const example84: {
  'purchaseVideo, response 200, nonceExpired': Extract<
    operations['purchaseVideo']['responses'][200]['content']['application/json'],
    { result: false }
  >
} = exactly({
  'purchaseVideo, response 200, nonceExpired': {
    result: false,
    message: 'nonce_str 已过期',
    code: 1001,
  },
})

export const example85: {
  'purchaseVideo, response 200, notFound': Extract<
    operations['purchaseVideo']['responses'][200]['content']['application/json'],
    { result: false }
  >
} = exactly({
  'purchaseVideo, response 200, notFound': { result: false, message: '不存在', code: 1001 },
})

export const example86: {
  'listVideoTopicCategories, response 200, topicCategories': Extract<
    operations['listVideoTopicCategories']['responses'][200]['content']['application/json'],
    { result: true }
  >
} = exactly({
  'listVideoTopicCategories, response 200, topicCategories': {
    result: true,
    data: [
      { id: 1022, name: '生活' },
      { id: 1023, name: '设计素材' },
      { id: 1028, name: '人物' },
    ],
  },
})

export const example87: {
  'listVideoTopicCategories, response 200, failure': Extract<
    operations['listVideoTopicCategories']['responses'][200]['content']['application/json'],
    { result: false }
  >
} = exactly({
  'listVideoTopicCategories, response 200, failure': {
    result: false,
    message: '失败原因',
    code: 1001,
  },
})

export const example88: {
  'listVideoTopicCategories, response 200, signatureRefused': Extract<
    operations['listVideoTopicCategories']['responses'][200]['content']['application/json'],
    { result: false }
  >
} = exactly({
  'listVideoTopicCategories, response 200, signatureRefused': {
    result: false,
    message: '签名错误',
    code: 1001,
  },
})

export const example89: {
  'listVideoTopicCategories, response 200, nonceExpired': Extract<
    operations['listVideoTopicCategories']['responses'][200]['content']['application/json'],
    { result: false }
  >
} = exactly({
  'listVideoTopicCategories, response 200, nonceExpired': {
    result: false,
    message: 'nonce_str 已过期',
    code: 1001,
  },
})

export const example90: {
  'listVideoTopics, response 200, topics': Extract<
    operations['listVideoTopics']['responses'][200]['content']['application/json'],
    { result: true }
  >
} = exactly({
  'listVideoTopics, response 200, topics': {
    result: true,
    data: {
      per_page: '2',
      total: 1137,
      data: [
        {
          id: 16,
          title: '飞屋',
          cover_image: 'https://ali.image.hellorf.com/crm/3020161117214611049.jpg',
          video_cnt: 64,
        },
        {
          id: 23,
          title: '圣诞专辑',
          cover_image: 'https://ali.image.hellorf.com/crm/3020161117215061466.jpg',
          video_cnt: 84,
        },
      ],
    },
  },
})

export const example91: {
  'listVideoTopics, response 200, empty': Extract<
    operations['listVideoTopics']['responses'][200]['content']['application/json'],
    { result: true }
  >
} = exactly({
  'listVideoTopics, response 200, empty': {
    result: true,
    data: { per_page: '30', total: 0, data: [] },
  },
})

export const example92: {
  'listVideoTopics, response 200, failure': Extract<
    operations['listVideoTopics']['responses'][200]['content']['application/json'],
    { result: false }
  >
} = exactly({
  'listVideoTopics, response 200, failure': { result: false, message: '失败原因', code: 1001 },
})

export const example93: {
  'listVideoTopics, response 200, signatureRefused': Extract<
    operations['listVideoTopics']['responses'][200]['content']['application/json'],
    { result: false }
  >
} = exactly({
  'listVideoTopics, response 200, signatureRefused': {
    result: false,
    message: '签名错误',
    code: 1001,
  },
})

export const example94: {
  'listVideoTopics, response 200, nonceExpired': Extract<
    operations['listVideoTopics']['responses'][200]['content']['application/json'],
    { result: false }
  >
} = exactly({
  'listVideoTopics, response 200, nonceExpired': {
    result: false,
    message: 'nonce_str 已过期',
    code: 1001,
  },
})

export const example95: {
  'getVideoTopic, response 200, nightOffice': Extract<
    operations['getVideoTopic']['responses'][200]['content']['application/json'],
    { result: true }
  >
} = exactly({
  'getVideoTopic, response 200, nightOffice': {
    result: true,
    data: {
      id: 1,
      title: 'Night office',
      cover_video: 'https://ali.image.hellorf.com/images/f46c77c9fb0db855d5a8395f4489a5e6.mp4',
      list: [
        {
          id: 131096951,
          aspect: '1.5026',
          description:
            'LONDON - JAN 31: people work in an office building in London on January 31, 2013. Full-time employees in the UK work longer hours than the EU average, according to the Office for National Statistics.',
          preview_mp4_url:
            'http://thumb109.test-ss.cn/thumb_large/595720/131096951/stock-photo-london-jan-people-work-in-an-office-building-in-london-on-january-full-time-131096951.mp4',
          preview_jpg_url:
            'http://thumb109.test-ss.cn/display_pic_with_logo/595720/131096951/stock-photo-london-jan-people-work-in-an-office-building-in-london-on-january-full-time-131096951.jpg',
          duration: 100,
        },
        {
          id: 110352362,
          aspect: '1.5',
          description: 'office buildings',
          preview_mp4_url:
            'http://thumb106.test-ss.cn/thumb_large/496018/110352362/stock-photo-office-buildings-110352362.mp4',
          preview_jpg_url:
            'http://thumb106.test-ss.cn/display_pic_with_logo/496018/110352362/stock-photo-office-buildings-110352362.jpg',
          duration: 100,
        },
      ],
    },
  },
})

export const example96: {
  'getVideoTopic, response 200, failure': Extract<
    operations['getVideoTopic']['responses'][200]['content']['application/json'],
    { result: false }
  >
} = exactly({
  'getVideoTopic, response 200, failure': { result: false, message: '失败原因', code: 1001 },
})

export const example97: {
  'getVideoTopic, response 200, signatureRefused': Extract<
    operations['getVideoTopic']['responses'][200]['content']['application/json'],
    { result: false }
  >
} = exactly({
  'getVideoTopic, response 200, signatureRefused': {
    result: false,
    message: '签名错误',
    code: 1001,
  },
})

export const example98: {
  'getVideoTopic, response 200, nonceExpired': Extract<
    operations['getVideoTopic']['responses'][200]['content']['application/json'],
    { result: false }
  >
} = exactly({
  'getVideoTopic, response 200, nonceExpired': {
    result: false,
    message: 'nonce_str 已过期',
    code: 1001,
  },
})

export const example99: {
  'getVideoTopic, response 200, notFound': Extract<
    operations['getVideoTopic']['responses'][200]['content']['application/json'],
    { result: false }
  >
} = exactly({
  'getVideoTopic, response 200, notFound': { result: false, message: '不存在', code: 1001 },
})

export const example100: {
  'listSimilarVideos, response 200, similar': Extract<
    operations['listSimilarVideos']['responses'][200]['content']['application/json'],
    { result: true }
  >
} = exactly({
  'listSimilarVideos, response 200, similar': {
    result: true,
    data: [
      {
        id: '6538724',
        aspect: 1.778,
        description: 'Colorful Ink Splash in Underwater',
        duration: 31,
        preview_mp4_url:
          'http://47.88.150.139/ak4/shutterstock/videos/6538724/preview/stock-footage-colorful-ink-splash-in-underwater.mp4',
        preview_jpg_url: 'http://ak4.picdn.net/shutterstock/videos/6538724/thumb/11.jpg',
        thumb_mp4_url:
          'http://47.88.150.139/ak4/shutterstock/videos/6538724/thumb/stock-footage-colorful-ink-splash-in-underwater.mp4',
      },
    ],
  },
})

export const example101: {
  'listSimilarVideos, response 200, empty': Extract<
    operations['listSimilarVideos']['responses'][200]['content']['application/json'],
    { result: true }
  >
} = exactly({ 'listSimilarVideos, response 200, empty': { result: true, data: [] } })

export const example102: {
  'listSimilarVideos, response 200, failure': Extract<
    operations['listSimilarVideos']['responses'][200]['content']['application/json'],
    { result: false }
  >
} = exactly({
  'listSimilarVideos, response 200, failure': { result: false, message: '失败原因', code: 1001 },
})

export const example103: {
  'listSimilarVideos, response 200, signatureRefused': Extract<
    operations['listSimilarVideos']['responses'][200]['content']['application/json'],
    { result: false }
  >
} = exactly({
  'listSimilarVideos, response 200, signatureRefused': {
    result: false,
    message: '签名错误',
    code: 1001,
  },
})

export const example104: {
  'listSimilarVideos, response 200, nonceExpired': Extract<
    operations['listSimilarVideos']['responses'][200]['content']['application/json'],
    { result: false }
  >
} = exactly({
  'listSimilarVideos, response 200, nonceExpired': {
    result: false,
    message: 'nonce_str 已过期',
    code: 1001,
  },
})

export const example105: {
  'listSimilarVideos, response 200, notFound': Extract<
    operations['listSimilarVideos']['responses'][200]['content']['application/json'],
    { result: false }
  >
} = exactly({
  'listSimilarVideos, response 200, notFound': { result: false, message: '不存在', code: 1001 },
})

export const example106: {
  'listVideoCategories, response 200, categories': Extract<
    operations['listVideoCategories']['responses'][200]['content']['application/json'],
    { result: true }
  >
} = exactly({
  'listVideoCategories, response 200, categories': {
    result: true,
    data: [
      { id: 1, name: '动物/野生生物' },
      { id: 2, name: '建筑物/地标' },
    ],
  },
})

export const example107: {
  'listVideoCategories, response 200, failure': Extract<
    operations['listVideoCategories']['responses'][200]['content']['application/json'],
    { result: false }
  >
} = exactly({
  'listVideoCategories, response 200, failure': { result: false, message: '失败原因', code: 1001 },
})

export const example108: {
  'listVideoCategories, response 200, signatureRefused': Extract<
    operations['listVideoCategories']['responses'][200]['content']['application/json'],
    { result: false }
  >
} = exactly({
  'listVideoCategories, response 200, signatureRefused': {
    result: false,
    message: '签名错误',
    code: 1001,
  },
})

export const example109: {
  'listVideoCategories, response 200, nonceExpired': Extract<
    operations['listVideoCategories']['responses'][200]['content']['application/json'],
    { result: false }
  >
} = exactly({
  'listVideoCategories, response 200, nonceExpired': {
    result: false,
    message: 'nonce_str 已过期',
    code: 1001,
  },
})

export const example110: {
  'listVideoPurchases, parameter begin_at, example': NonNullable<
    NonNullable<operations['listVideoPurchases']['parameters']['query']>['begin_at']
  >
} = exactly({ 'listVideoPurchases, parameter begin_at, example': '2017-01-01 23:23:23' })

export const example111: {
  'listVideoPurchases, parameter end_at, example': NonNullable<
    NonNullable<operations['listVideoPurchases']['parameters']['query']>['end_at']
  >
} = exactly({ 'listVideoPurchases, parameter end_at, example': '2017-01-01 23:23:23' })

export const example112: {
  'listVideoPurchases, response 200, history': Extract<
    operations['listVideoPurchases']['responses'][200]['content']['application/json'],
    { result: true }
  >
} = exactly({
  'listVideoPurchases, response 200, history': {
    result: true,
    data: {
      per_page: '10',
      total: 1,
      list: [
        {
          id: 178,
          plus_user: { id: 14949528, name: 'didi' },
          real_plus_user: { id: 14949528, name: 'didi' },
          third_user_id: '',
          plus_permission: { id: 33, name: 'HD' },
          able_id: 8126014,
          able_type: 'video',
          asset_type: 'hd',
          warrant_name: '广州汽车集团股份有限公司',
          download_at: '2016-08-29 17:09:02',
          created_at: '2016-08-29 16:41:47',
        },
      ],
    },
  },
})

export const example113: {
  'listVideoPurchases, response 200, empty': Extract<
    operations['listVideoPurchases']['responses'][200]['content']['application/json'],
    { result: true }
  >
} = exactly({
  'listVideoPurchases, response 200, empty': {
    result: true,
    data: { per_page: '10', total: 0, list: [] },
  },
})

export const example114: {
  'listVideoPurchases, response 200, failure': Extract<
    operations['listVideoPurchases']['responses'][200]['content']['application/json'],
    { result: false }
  >
} = exactly({
  'listVideoPurchases, response 200, failure': { result: false, message: '失败原因', code: 1001 },
})

export const example115: {
  'listVideoPurchases, response 200, signatureRefused': Extract<
    operations['listVideoPurchases']['responses'][200]['content']['application/json'],
    { result: false }
  >
} = exactly({
  'listVideoPurchases, response 200, signatureRefused': {
    result: false,
    message: '签名错误',
    code: 1001,
  },
})

export const example116: {
  'listVideoPurchases, response 200, nonceExpired': Extract<
    operations['listVideoPurchases']['responses'][200]['content']['application/json'],
    { result: false }
  >
} = exactly({
  'listVideoPurchases, response 200, nonceExpired': {
    result: false,
    message: 'nonce_str 已过期',
    code: 1001,
  },
})

export const example117: {
  'downloadVideoWarrant, response 200, warrantPdf': operations['downloadVideoWarrant']['responses'][200]['content']['application/pdf']
} = exactly({
  'downloadVideoWarrant, response 200, warrantPdf':
    '%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 100] /Contents 4 0 R\n   /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>\nendobj\n4 0 obj\n<< /Length 50 >>\nstream\nBT /F1 14 Tf 20 45 Td (Licence certificate) Tj ET\nendstream\nendobj\nxref\n0 5\n0000000000 65535 f \n0000000009 00000 n \n0000000058 00000 n \n0000000115 00000 n \n0000000293 00000 n \ntrailer\n<< /Size 5 /Root 1 0 R >>\nstartxref\n392\n%%EOF\n',
})

export const example118: {
  'downloadVideoWarrant, response 200, warrantFile': operations['downloadVideoWarrant']['responses'][200]['content']['application/octet-stream']
} = exactly({ 'downloadVideoWarrant, response 200, warrantFile': 'Licence certificate\n' })

export const example119: {
  'downloadVideoWarrant, response 200, failure': operations['downloadVideoWarrant']['responses'][200]['content']['application/json']
} = exactly({
  'downloadVideoWarrant, response 200, failure': { result: false, message: '失败原因', code: 1001 },
})

export const example120: {
  'downloadVideoWarrant, response 200, signatureRefused': operations['downloadVideoWarrant']['responses'][200]['content']['application/json']
} = exactly({
  'downloadVideoWarrant, response 200, signatureRefused': {
    result: false,
    message: '签名错误',
    code: 1001,
  },
})

export const example121: {
  'downloadVideoWarrant, response 200, nonceExpired': operations['downloadVideoWarrant']['responses'][200]['content']['application/json']
} = exactly({
  'downloadVideoWarrant, response 200, nonceExpired': {
    result: false,
    message: 'nonce_str 已过期',
    code: 1001,
  },
})

export const example122: {
  'downloadVideoWarrant, response 200, notFound': operations['downloadVideoWarrant']['responses'][200]['content']['application/json']
} = exactly({
  'downloadVideoWarrant, response 200, notFound': { result: false, message: '不存在', code: 1001 },
})

export const example123: {
  'redownloadVideo, response 200, link': Extract<
    operations['redownloadVideo']['responses'][200]['content']['application/json'],
    { result: true }
  >
} = exactly({
  'redownloadVideo, response 200, link': {
    result: true,
    data: {
      url: 'http://www.hellorf.com/shutterstock/gatekeeper/W3siZSI6MTUwNDYxMDkwOCwiZGMiOiJpZGxfMTI3MTQ3NTA1IiwiayI6InBob3RvLzEyNzE0NzUwNS92ZWN0b3IuZXBzIiwibSI6IjEiLCJkIjoic2h1dHRlcnN0b2NrLW1lZGlhIn0sIkdoanAwTlFHdC8yY3F2Z1hua1Zxay9qTUZDTSJd/shutterstock_127147505.avi',
    },
  },
})

export const example124: {
  'redownloadVideo, response 200, failure': Extract<
    operations['redownloadVideo']['responses'][200]['content']['application/json'],
    { result: false }
  >
} = exactly({
  'redownloadVideo, response 200, failure': { result: false, message: '失败原因', code: 1001 },
})

export const example125: {
  'redownloadVideo, response 200, signatureRefused': Extract<
    operations['redownloadVideo']['responses'][200]['content']['application/json'],
    { result: false }
  >
} = exactly({
  'redownloadVideo, response 200, signatureRefused': {
    result: false,
    message: '签名错误',
    code: 1001,
  },
})

export const example126: {
  'redownloadVideo, response 200, nonceExpired': Extract<
    operations['redownloadVideo']['responses'][200]['content']['application/json'],
    { result: false }
  >
} = exactly({
  'redownloadVideo, response 200, nonceExpired': {
    result: false,
    message: 'nonce_str 已过期',
    code: 1001,
  },
})

export const example127: {
  'redownloadVideo, response 200, notFound': Extract<
    operations['redownloadVideo']['responses'][200]['content']['application/json'],
    { result: false }
  >
} = exactly({
  'redownloadVideo, response 200, notFound': { result: false, message: '不存在', code: 1001 },
})

export const example128: {
  'getVideoPurchase, response 200, purchase': Extract<
    operations['getVideoPurchase']['responses'][200]['content']['application/json'],
    { result: true }
  >
} = exactly({
  'getVideoPurchase, response 200, purchase': {
    result: true,
    data: {
      image: {
        id: '409749292',
        preview_mp4_url: 'https://hellorfimg.zcool.cn/preview/409749292.jpg',
        preview_jpg_url: 'https://image.shutterstock.com/z/stock-photo-409749292.jpg',
        aspect: 1.5,
        title: 'Two businesswoman having an informal meeting',
        keywords: ['explain', 'communicate', 'conference', 'occupation'],
        has_model_release: true,
        has_property_release: true,
        category_ids: ['13', '4'],
        created_at: '2019-05-09 23:57:05',
      },
      purchase: {
        id: 1,
        permission_id: 27,
        permission_name: 'xxxxx',
        plus_user_id: 14627888,
        real_plus_user_id: 14627888,
        price: '812.50',
        asset_type: 'huge_jpg',
        warrant_name: '测试',
        fileSize: '11.5MB',
        created_at: '2016-06-24 09:24:33',
      },
    },
  },
})

export const example129: {
  'getVideoPurchase, response 200, purchaseUnderVideo': Extract<
    operations['getVideoPurchase']['responses'][200]['content']['application/json'],
    { result: true }
  >
} = exactly({
  'getVideoPurchase, response 200, purchaseUnderVideo': {
    result: true,
    data: {
      video: {
        id: '409749292',
        preview_mp4_url: 'https://hellorfimg.zcool.cn/preview/409749292.jpg',
        preview_jpg_url: 'https://image.shutterstock.com/z/stock-photo-409749292.jpg',
        aspect: 1.5,
        title: 'Two businesswoman having an informal meeting',
        keywords: ['explain', 'communicate', 'conference', 'occupation'],
        has_model_release: true,
        has_property_release: true,
        category_ids: ['13', '4'],
        created_at: '2019-05-09 23:57:05',
      },
      purchase: {
        id: 1,
        permission_id: 27,
        permission_name: 'xxxxx',
        plus_user_id: 14627888,
        real_plus_user_id: 14627888,
        price: '812.50',
        asset_type: 'huge_jpg',
        warrant_name: '测试',
        fileSize: '11.5MB',
        created_at: '2016-06-24 09:24:33',
      },
    },
  },
})

export const example130: {
  'getVideoPurchase, response 200, failure': Extract<
    operations['getVideoPurchase']['responses'][200]['content']['application/json'],
    { result: false }
  >
} = exactly({
  'getVideoPurchase, response 200, failure': { result: false, message: '失败原因', code: 1001 },
})

export const example131: {
  'getVideoPurchase, response 200, signatureRefused': Extract<
    operations['getVideoPurchase']['responses'][200]['content']['application/json'],
    { result: false }
  >
} = exactly({
  'getVideoPurchase, response 200, signatureRefused': {
    result: false,
    message: '签名错误',
    code: 1001,
  },
})

export const example132: {
  'getVideoPurchase, response 200, nonceExpired': Extract<
    operations['getVideoPurchase']['responses'][200]['content']['application/json'],
    { result: false }
  >
} = exactly({
  'getVideoPurchase, response 200, nonceExpired': {
    result: false,
    message: 'nonce_str 已过期',
    code: 1001,
  },
})

export const example133: {
  'getVideoPurchase, response 200, notFound': Extract<
    operations['getVideoPurchase']['responses'][200]['content']['application/json'],
    { result: false }
  >
} = exactly({
  'getVideoPurchase, response 200, notFound': { result: false, message: '不存在', code: 1001 },
})
