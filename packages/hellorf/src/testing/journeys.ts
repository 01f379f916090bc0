import type { Category } from '@picturedesk/provider'
import type { Journey, Journeys } from '@picturedesk/vendor-kit'
import { expect } from 'vitest'
import type { Wire } from '../generated/operations.ts'
import type { Hellorf } from '../index.ts'

/** Ten minutes on, when links end. */
const EXPIRES_AT = '2026-01-01T00:10:00.000Z'

const categories = (
  data: Wire['listImageCategories']['payload'],
  ...items: Category[]
): unknown => ({
  items,
  total: items.length,
  warnings: [],
  raw: data,
})

const nothing = (data: unknown): unknown => ({ items: [], total: 0, warnings: [], raw: data })

const businesswomen = {
  provider: 'hellorf',
  title: 'Two businesswoman having an informal meeting',
  keywords: ['explain', 'communicate', 'conference', 'occupation'],
  aspectRatio: 1.5,
  releases: { modelReleased: true, propertyReleased: true },
  categoryIds: ['13', '4'],
  createdAt: '2019-05-09T23:57:05+08:00',
} as const

const purchaseOfThem = {
  provider: 'hellorf',
  offer: { id: '27', name: 'xxxxx' },
  price: { amount: '812.50', currency: 'CNY' },
  licensee: '测试',
  account: { id: '14627888' },
  orderedBy: { id: '14627888' },
  size: 'huge_jpg',
  contentSize: '11.5MB',
  approximateBytes: 12058624,
  createdAt: '2016-06-24T09:24:33+08:00',
} as const

type VideoPurchase = Wire['getVideoPurchase']['payload']

const videoPurchase = (wire: VideoPurchase['video'], { purchase }: VideoPurchase): unknown => ({
  ...purchaseOfThem,
  id: 'hellorf:video/1',
  kind: 'video',
  assetId: 'hellorf:video/409749292',
  asset: {
    ...businesswomen,
    id: 'hellorf:video/409749292',
    kind: 'video',
    renditions: [
      {
        role: 'poster',
        url: 'https://image.shutterstock.com/z/stock-photo-409749292.jpg',
        mediaType: 'image/jpeg',
        expiresAt: EXPIRES_AT,
      },
      {
        role: 'preview',
        url: 'https://hellorfimg.zcool.cn/preview/409749292.jpg',
        mediaType: 'video/mp4',
        expiresAt: EXPIRES_AT,
      },
    ],
    raw: wire,
  },
  raw: purchase,
})

const warrants: Journey<Hellorf, Uint8Array>['examples'] = {
  warrantPdf: (bytes) => ({ bytes, mediaType: 'application/pdf' }),
  warrantFile: (bytes) => ({ bytes, mediaType: 'application/octet-stream' }),
}

/** Every operation with every example of success, as the model has it. */
export const journeys: Journeys<Hellorf, Wire> = {
  listImageCategories: {
    call: (hellorf) => hellorf.categories.list({ kind: 'image' }),
    examples: {
      categories: (data) =>
        categories(
          data,
          { id: '0', name: '交通运输', raw: data[0] },
          { id: '16', name: '科技', raw: data[1] },
        ),
    },
  },
  searchImages: {
    call: (hellorf) => hellorf.search.assets({ text: '云南' }),
    examples: {
      yunnan: (data) => ({
        items: [
          {
            id: 'hellorf:image/363488282',
            provider: 'hellorf',
            kind: 'image',
            title: '云南洱海',
            aspectRatio: 1.4984,
            renditions: [
              {
                role: 'thumbnail',
                url: 'https://image.shutterstock.com/z/stock-photo-363488282.jpg',
                maxHeight: 260,
                watermarked: false,
                expiresAt: EXPIRES_AT,
              },
              {
                role: 'preview',
                url: data.list[0]?.preview_url,
                maxWidth: 450,
                watermarked: true,
                expiresAt: EXPIRES_AT,
              },
              {
                role: 'comp',
                url: 'https://image.shutterstock.com/z/stock-photo-363488282.jpg',
                expiresAt: EXPIRES_AT,
              },
            ],
            raw: data.list[0],
          },
          {
            id: 'hellorf:image/2234602517',
            provider: 'hellorf',
            kind: 'image',
            title: '云南洱海',
            aspectRatio: 1.5,
            renditions: [
              {
                role: 'thumbnail',
                url: 'https://image.shutterstock.com/z/stock-photo-363488282.jpg',
                maxHeight: 260,
                watermarked: false,
                expiresAt: EXPIRES_AT,
              },
              {
                role: 'preview',
                url: 'http://ali.image.hellorf.com/hellorf/fd/7d/ae6ed152b5c0785e037fed7d7328/thumb_b_2234602517.jpg',
                maxWidth: 450,
                watermarked: true,
                expiresAt: EXPIRES_AT,
              },
              {
                role: 'comp',
                url: 'http://hellorfimg.zcool.cn/provider_image/large/2234602517.jpg',
                expiresAt: EXPIRES_AT,
              },
            ],
            raw: data.list[1],
          },
        ],
        total: 10763,
        nextCursor: '2',
        warnings: [],
        raw: data,
      }),
      yunnanMore: (data) => ({
        items: [
          ['hellorf:image/1500000001', 1.5],
          ['hellorf:image/1500000002', 1.4981],
          ['hellorf:image/1500000003', 1.78],
          ['hellorf:image/1500000004', 0.6667],
          ['hellorf:image/1500000005', 1.5],
        ].map(([id, aspectRatio]) => expect.objectContaining({ id, aspectRatio })),
        total: 10763,
        nextCursor: '2',
        warnings: [],
        raw: data,
      }),
      empty: nothing,
    },
  },
  getImage: {
    call: (hellorf) => hellorf.assets.get('hellorf:image/1111435439'),
    examples: {
      cosmos: (data) => ({
        id: 'hellorf:image/1111435439',
        provider: 'hellorf',
        kind: 'image',
        title: 'close up of cosmos flowers in the garden',
        keywords: [],
        creator: { name: 'Jantana Phattha' },
        aspectRatio: 1.498,
        width: 1000,
        height: 668,
        imageType: 'photo',
        editorial: false,
        releases: {},
        categoryIds: ['12'],
        renditions: [
          {
            role: 'thumbnail',
            url: 'https://image.shutterstock.com/image-photo/-260nw-1111435439.jpg',
            maxHeight: 260,
            watermarked: false,
            expiresAt: EXPIRES_AT,
          },
          {
            role: 'preview',
            url: data.image.preview_url,
            maxWidth: 450,
            watermarked: true,
            expiresAt: EXPIRES_AT,
          },
        ],
        offers: ['13470', '13493'].map((id, index) => ({
          id,
          name: '图片样片',
          price: { amount: '0.00', currency: 'CNY' },
          description: '1000 x 668 px (72dpi)',
          width: 1000,
          height: 668,
          dpi: 72,
          contentSize: '556.7KB',
          approximateBytes: 570061,
          requires: ['licensee'],
          raw: data.permissions?.[index],
        })),
        raw: data,
      }),
      yunnanDetail: (data) =>
        expect.objectContaining({
          id: 'hellorf:image/363488282',
          keywords: ['云南', '洱海', '湖泊', '雪山'],
          editorial: false,
          categoryIds: ['12', '0'],
          width: 5616,
          height: 3748,
          offers: [
            expect.objectContaining({ id: '42', price: { amount: '100', currency: 'CNY' } }),
            {
              id: '27',
              name: '图片大图',
              price: { amount: '812.50', currency: 'CNY' },
              description: '5616 x 3748 px (300dpi)',
              width: 5616,
              height: 3748,
              dpi: 300,
              contentSize: '11.5MB',
              approximateBytes: 12058624,
              requires: ['licensee'],
              raw: data.permissions?.[1],
            },
          ],
        }),
    },
  },
  purchaseImage: {
    call: (hellorf) =>
      hellorf.licensing.purchase({
        asset: 'hellorf:image/363488282',
        offer: '42',
        licensee: '测试',
        endUser: 'u-1',
      }),
    examples: {
      purchased: (data) => ({
        id: 'hellorf:image/52',
        provider: 'hellorf',
        kind: 'image',
        assetId: 'hellorf:image/363488282',
        offer: { id: '42', name: '图片样片' },
        price: { amount: '100', currency: 'CNY' },
        licensee: '测试',
        endUser: 'u-1',
        downloadUrl:
          'http://download.hellorf.com/hellorf/6b/0f/be36d08b8498c9a619608c089115/hellorf_2234567973.jpg',
        raw: data,
      }),
    },
  },
  listImageTopicCategories: {
    call: (hellorf) => hellorf.topics.categories(),
    examples: {
      topicCategories: (data) =>
        categories(
          data,
          { id: '1022', name: '生活', raw: data[0] },
          { id: '1023', name: '设计素材', raw: data[1] },
          { id: '1028', name: '人物', raw: data[2] },
        ),
    },
  },
  listHotImageTopics: {
    call: (hellorf) => hellorf.topics.list(),
    examples: {
      hotTopics: (data) => ({
        items: [
          {
            id: 'hellorf:image/1',
            title: 'Night office',
            covers: [],
            assetCount: 10,
            raw: data[0],
          },
          { id: 'hellorf:image/2', title: '双重曝光', covers: [], assetCount: 10, raw: data[1] },
          { id: 'hellorf:image/3', title: '首页大图', covers: [], assetCount: 10, raw: data[2] },
        ],
        total: 3,
        warnings: [],
        raw: data,
      }),
      empty: nothing,
    },
  },
  getImageTopic: {
    call: (hellorf) => hellorf.topics.get('hellorf:image/1'),
    examples: {
      nightOffice: (data) => ({
        topic: { id: 'hellorf:image/1', title: 'Night office', covers: [], raw: data },
        items: [
          {
            id: 'hellorf:image/131096951',
            provider: 'hellorf',
            kind: 'image',
            description: data.list[0]?.description,
            aspectRatio: 1.5026,
            renditions: [
              {
                role: 'preview',
                url: data.list[0]?.preview_url,
                maxWidth: 450,
                watermarked: true,
                expiresAt: EXPIRES_AT,
              },
            ],
            raw: data.list[0],
          },
          {
            id: 'hellorf:image/110352362',
            provider: 'hellorf',
            kind: 'image',
            description: 'office buildings',
            aspectRatio: 1.5,
            renditions: [
              {
                role: 'preview',
                url: 'http://thumb106.test-ss.cn/display_pic_with_logo/496018/110352362/stock-photo-office-buildings-110352362.jpg',
                maxWidth: 450,
                watermarked: true,
                expiresAt: EXPIRES_AT,
              },
            ],
            raw: data.list[1],
          },
        ],
        warnings: [],
        raw: data,
      }),
    },
  },
  listSimilarImages: {
    call: (hellorf) => hellorf.search.similar('hellorf:image/363488282'),
    examples: {
      similar: (data) => similarImages(data, '314834948', '160580261'),
      empty: nothing,
    },
  },
  listImagePurchases: {
    call: (hellorf) => hellorf.licensing.history(),
    examples: {
      history: (data) => ({
        items: [
          {
            id: 'hellorf:image/35',
            provider: 'hellorf',
            kind: 'image',
            assetId: 'hellorf:image/2234622970',
            offer: { id: '42', name: '图片样片' },
            price: { amount: '100', currency: 'CNY' },
            account: { id: '14563341', name: 'xxx' },
            orderedBy: { id: '14563341', name: 'xxxx' },
            size: 'medium_jpg',
            createdAt: '2017-02-25T00:32:18+08:00',
            downloadedAt: '2017-02-25T00:32:18+08:00',
            raw: data.list[0],
          },
        ],
        total: 1,
        warnings: [],
        raw: data,
      }),
      empty: nothing,
    },
  },
  downloadImageWarrant: {
    call: (hellorf) => hellorf.licensing.warrant('hellorf:image/35'),
    examples: warrants,
  },
  redownloadImage: {
    call: (hellorf) => hellorf.licensing.download('hellorf:image/35'),
    examples: {
      link: (data) => ({
        url: 'http://download.hellorf.com/hellorf/71/3f/3d23d8a247ff9adfea92c99cb9e4/hellorf_2234622970.jpg',
        raw: data,
      }),
    },
  },
  getImagePurchase: {
    call: (hellorf) => hellorf.licensing.get('hellorf:image/1'),
    examples: {
      purchase: ({ image, purchase }) => ({
        ...purchaseOfThem,
        id: 'hellorf:image/1',
        kind: 'image',
        assetId: 'hellorf:image/409749292',
        asset: {
          ...businesswomen,
          id: 'hellorf:image/409749292',
          kind: 'image',
          imageType: 'photo',
          renditions: [
            {
              role: 'thumbnail',
              url: 'https://hellorfimg.zcool.cn/preview260/409749292.jpg',
              maxHeight: 260,
              watermarked: false,
              expiresAt: EXPIRES_AT,
            },
            {
              role: 'preview',
              url: 'https://hellorfimg.zcool.cn/preview/409749292.jpg',
              maxWidth: 450,
              watermarked: true,
              expiresAt: EXPIRES_AT,
            },
            {
              role: 'comp',
              url: 'https://image.shutterstock.com/z/stock-photo-409749292.jpg',
              expiresAt: EXPIRES_AT,
            },
          ],
          raw: image,
        },
        raw: purchase,
      }),
    },
  },
  searchImagesByImage: {
    call: (hellorf) =>
      hellorf.search.byImage({ image: { url: 'https://example.org/picture.jpg' } }),
    examples: {
      similar: (data) => similarImages(data, '123692176', '200879663'),
      empty: nothing,
    },
  },
  searchVideos: {
    call: (hellorf) => hellorf.search.assets({ kind: 'video', text: 'Yunnan' }),
    examples: {
      videos: (data) => ({
        items: [video(data.list[0], '3633761', 20)],
        total: 10763,
        nextCursor: '2',
        warnings: [],
        raw: data,
      }),
      videoMore: () =>
        expect.objectContaining({
          items: [
            ['hellorf:video/1500100001', 1.778, 12],
            ['hellorf:video/1500100002', 1.778, 34],
            ['hellorf:video/1500100003', 1.333, 8],
            ['hellorf:video/1500100004', 1.778, 61],
          ].map(([id, aspectRatio, duration]) =>
            expect.objectContaining({ id, aspectRatio, duration }),
          ),
          total: 10763,
          nextCursor: '2',
        }),
      empty: nothing,
    },
  },
  getVideo: {
    call: (hellorf) => hellorf.assets.get('hellorf:video/16444624'),
    examples: {
      hug: (data) => ({
        id: 'hellorf:video/16444624',
        provider: 'hellorf',
        kind: 'video',
        title: data.video.title,
        keywords: data.video.keywords,
        creator: { name: 'Meloyan Media House' },
        aspectRatio: 1.778,
        duration: 51,
        editorial: true,
        releases: { modelReleased: true, propertyReleased: true },
        categoryIds: ['13', '18'],
        renditions: videoRenditions(data.video),
        offers: [
          {
            id: '1016',
            name: 'HD',
            price: { amount: '2000', currency: 'CNY' },
            description: '1920x1080@25fps',
            format: 'mov',
            contentSize: '508.3MB',
            approximateBytes: 532991181,
            requires: ['licensee'],
            raw: data.permissions?.[0],
          },
        ],
        raw: data,
      }),
    },
  },
  purchaseVideo: {
    call: (hellorf) =>
      hellorf.licensing.purchase({
        asset: 'hellorf:video/16444624',
        offer: '1016',
        licensee: '测试',
      }),
    examples: {
      purchased: (data) => ({
        id: 'hellorf:video/52',
        provider: 'hellorf',
        kind: 'video',
        assetId: 'hellorf:video/16444624',
        offer: { id: '1016', name: 'HD' },
        price: { amount: '2000', currency: 'CNY' },
        licensee: '测试',
        downloadUrl:
          'http://download.hellorf.com/hellorf/6b/0f/be36d08b8498c9a619608c089115/hellorf_2234567973.mov',
        raw: data,
      }),
    },
  },
  listVideoTopicCategories: {
    call: (hellorf) => hellorf.topics.categories({ kind: 'video' }),
    examples: {
      topicCategories: (data) =>
        categories(
          data,
          { id: '1022', name: '生活', raw: data[0] },
          { id: '1023', name: '设计素材', raw: data[1] },
          { id: '1028', name: '人物', raw: data[2] },
        ),
    },
  },
  listVideoTopics: {
    call: (hellorf) => hellorf.topics.list({ kind: 'video', categoryId: '1022' }),
    examples: {
      topics: (data) => ({
        items: [
          {
            id: 'hellorf:video/16',
            title: '飞屋',
            covers: [
              { role: 'poster', url: 'https://ali.image.hellorf.com/crm/3020161117214611049.jpg' },
            ],
            assetCount: 64,
            raw: data.data[0],
          },
          {
            id: 'hellorf:video/23',
            title: '圣诞专辑',
            covers: [
              { role: 'poster', url: 'https://ali.image.hellorf.com/crm/3020161117215061466.jpg' },
            ],
            assetCount: 84,
            raw: data.data[1],
          },
        ],
        total: 1137,
        nextCursor: '2',
        warnings: [],
        raw: data,
      }),
      empty: nothing,
    },
  },
  getVideoTopic: {
    call: (hellorf) => hellorf.topics.get('hellorf:video/1'),
    examples: {
      nightOffice: (data) => ({
        topic: {
          id: 'hellorf:video/1',
          title: 'Night office',
          covers: [
            {
              role: 'preview',
              url: 'https://ali.image.hellorf.com/images/f46c77c9fb0db855d5a8395f4489a5e6.mp4',
              mediaType: 'video/mp4',
            },
          ],
          raw: data,
        },
        items: [
          { ...video(data.list[0], '131096951', 100), aspectRatio: 1.5026 },
          { ...video(data.list[1], '110352362', 100), aspectRatio: 1.5 },
        ],
        warnings: [],
        raw: data,
      }),
    },
  },
  listSimilarVideos: {
    call: (hellorf) => hellorf.search.similar('hellorf:video/3633761'),
    examples: {
      similar: (data) => ({
        items: [video(data[0], '6538724', 31)],
        total: 1,
        warnings: [],
        raw: data,
      }),
      empty: nothing,
    },
  },
  listVideoCategories: {
    call: (hellorf) => hellorf.categories.list({ kind: 'video' }),
    examples: {
      categories: (data) =>
        categories(
          data,
          { id: '1', name: '动物/野生生物', raw: data[0] },
          { id: '2', name: '建筑物/地标', raw: data[1] },
        ),
    },
  },
  listVideoPurchases: {
    call: (hellorf) => hellorf.licensing.history({ kind: 'video' }),
    examples: {
      history: (data) => ({
        items: [
          {
            id: 'hellorf:video/178',
            provider: 'hellorf',
            kind: 'video',
            assetId: 'hellorf:video/8126014',
            offer: { id: '33', name: 'HD' },
            licensee: '广州汽车集团股份有限公司',
            account: { id: '14949528', name: 'didi' },
            orderedBy: { id: '14949528', name: 'didi' },
            size: 'hd',
            createdAt: '2016-08-29T16:41:47+08:00',
            downloadedAt: '2016-08-29T17:09:02+08:00',
            raw: data.list[0],
          },
        ],
        total: 1,
        warnings: [],
        raw: data,
      }),
      empty: nothing,
    },
  },
  downloadVideoWarrant: {
    call: (hellorf) => hellorf.licensing.warrant('hellorf:video/178'),
    examples: warrants,
  },
  redownloadVideo: {
    call: (hellorf) => hellorf.licensing.download('hellorf:video/178'),
    examples: {
      link: (data) => ({
        url: expect.stringMatching(/^http:\/\/www\.hellorf\.com\/.+shutterstock_127147505\.avi$/),
        raw: data,
      }),
    },
  },
  getVideoPurchase: {
    call: (hellorf) => hellorf.licensing.get('hellorf:video/1'),
    examples: {
      purchase: (data) => videoPurchase(data.image, data),
      purchaseUnderVideo: (data) => videoPurchase(data.video, data),
    },
  },
}

function similarImages(
  data: Wire['listSimilarImages']['payload'],
  ...ids: readonly string[]
): unknown {
  return {
    items: ids.map((id, index) => ({
      id: `hellorf:image/${id}`,
      provider: 'hellorf',
      kind: 'image',
      description: data[index]?.description,
      aspectRatio: data[index]?.aspect,
      renditions: [
        {
          role: 'thumbnail',
          url: data[index]?.preview260_url,
          maxHeight: 260,
          watermarked: false,
          expiresAt: EXPIRES_AT,
        },
        {
          role: 'preview',
          url: data[index]?.preview_url,
          maxWidth: 450,
          watermarked: true,
          expiresAt: EXPIRES_AT,
        },
      ],
      raw: data[index],
    })),
    total: ids.length,
    warnings: [],
    raw: data,
  }
}

type WireVideo = Partial<Wire['listSimilarVideos']['payload'][number]>

function video(wire: WireVideo = {}, id: string, duration: number): object {
  return {
    id: `hellorf:video/${id}`,
    provider: 'hellorf',
    kind: 'video',
    description: wire.description,
    aspectRatio: 1.778,
    duration,
    renditions: videoRenditions(wire),
    raw: wire,
  }
}

function videoRenditions(
  wire: Pick<WireVideo, 'preview_jpg_url' | 'thumb_mp4_url' | 'preview_mp4_url'>,
): object[] {
  return [
    { role: 'poster', url: wire.preview_jpg_url, mediaType: 'image/jpeg', expiresAt: EXPIRES_AT },
    { role: 'thumbnail', url: wire.thumb_mp4_url, mediaType: 'video/mp4', expiresAt: EXPIRES_AT },
    { role: 'preview', url: wire.preview_mp4_url, mediaType: 'video/mp4', expiresAt: EXPIRES_AT },
  ].filter(({ url }) => url !== undefined)
}
