import type { Journey, Journeys } from '@picturedesk/vendor-kit'
import { expect } from 'vitest'
import type { Wire } from '../../generated/operations.ts'
import type { Hellorf } from '../../index.ts'
import { businesswomen, EXPIRES_AT, nothing } from './expected-parts.ts'

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

/** Purchases, their files and warrants, with every example of success, as the model has it. */
export const licensingJourneys: Pick<
  Journeys<Hellorf, Wire>,
  | 'purchaseImage'
  | 'listImagePurchases'
  | 'downloadImageWarrant'
  | 'redownloadImage'
  | 'getImagePurchase'
  | 'purchaseVideo'
  | 'listVideoPurchases'
  | 'downloadVideoWarrant'
  | 'redownloadVideo'
  | 'getVideoPurchase'
> = {
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
