import type { Asset } from '@picturedesk/provider'
import type { Journeys } from '@picturedesk/vendor-kit'
import { expect } from 'vitest'
import type { Wire } from '../generated/operations.ts'
import type { components } from '../generated/schema.ts'
import type { Ogq } from '../index.ts'

type Image = components['schemas']['Image']

/** The image that all of the documents' lists have. */
const documented = (raw: Image | undefined): Asset => ({
  id: 'ogq:image/122283f2cff2',
  provider: 'ogq',
  kind: 'image',
  title: '이미지의 제목',
  description: '이미지의 설명',
  creator: { name: 'testCreator' },
  aspectRatio: 720 / 405,
  renditions: [
    {
      role: 'thumbnail',
      url: 'https://preview.files.api.ogq.me/thumbail/test/with/some_image.png?format=c240_240',
      width: 240,
      height: 135,
    },
    {
      role: 'preview',
      url: 'https://preview.files.api.ogq.me/web/test/with/some_image.png?format=c240_240',
      width: 720,
      height: 405,
    },
  ],
  offers: [
    {
      id: 'OGQ-IMAGE-SR',
      name: 'OGQ-IMAGE-SR',
      price: { amount: '165', currency: 'KRW' },
      raw: {
        policyCode: 'OGQ-IMAGE-SR',
        priceOfSupply: 120,
        recommendedPrice: 165,
        currency: 'KRW',
      },
    },
  ],
  raw,
})

const nothing = (data: unknown): unknown => ({ items: [], warnings: [], raw: data })
const reported = {
  provider: 'ogq',
  kind: 'image',
  assetId: 'ogq:image/122283f2cff2',
  reference: '20260101-0001',
  offer: { id: 'OGQ-IMAGE-SR' },
  price: { amount: '165', currency: 'KRW' },
  soldAt: '2026-01-01T00:00:00.000Z',
  raw: undefined,
}
const done = { done: (): unknown => undefined }

/** Every operation with every example of success, as the model has it. */
export const journeys: Journeys<Ogq, Wire> = {
  searchImages: {
    call: (ogq) => ogq.search.assets({ text: '제주' }),
    examples: {
      images: (data) => ({
        items: [documented(data.elements[0])],
        nextCursor: '1',
        warnings: [],
        raw: data,
      }),
      popular: (data) => ({
        items: [
          expect.objectContaining({
            id: 'ogq:image/17506d5fe220111',
            offers: [
              expect.objectContaining({ price: { amount: '165', currency: 'KRW' } }),
              expect.objectContaining({
                id: 'OGQ-IMAGE-UR',
                price: { amount: '3300', currency: 'KRW' },
              }),
            ],
          }),
          expect.objectContaining({ id: 'ogq:image/17506d5fe220112' }),
          expect.objectContaining({
            id: 'ogq:image/17506d5fe220113',
            creator: { name: 'Seoul & Co' },
            offers: [expect.objectContaining({ price: { amount: '178.5', currency: 'KRW' } })],
          }),
          expect.objectContaining({ id: 'ogq:image/bulk/2020/17506d5fe2201' }),
          expect.objectContaining({ id: 'ogq:image/17506d5fe220115' }),
        ],
        warnings: [],
        raw: data,
      }),
      none: nothing,
    },
  },
  listFavorites: {
    call: (ogq) => ogq.favorites.list(),
    examples: {
      favorites: (data) => ({
        items: [{ asset: documented(data.elements[0]?.image), ordering: 0, raw: data.elements[0] }],
        nextCursor: '1',
        warnings: [],
        raw: data,
      }),
      none: nothing,
    },
  },
  addFavorites: {
    call: (ogq) => ogq.favorites.add(['ogq:image/17506d5fe220111', 'ogq:image/17506d5fe220112']),
    examples: done,
  },
  reorderFavorites: {
    call: (ogq) => ogq.favorites.reorder([{ asset: 'ogq:image/17506d5fe220111', ordering: 3 }]),
    examples: done,
  },
  removeFavorite: {
    call: (ogq) => ogq.favorites.remove('ogq:image/17506d5fe220111'),
    examples: done,
  },
  listRecents: {
    call: (ogq) => ogq.recents.list(),
    examples: {
      recents: (data) => ({
        items: [{ id: '0', asset: documented(data.elements[0]?.image), raw: data.elements[0] }],
        warnings: [],
        raw: data,
      }),
      none: nothing,
    },
  },
  removeRecent: {
    call: (ogq) => ogq.recents.remove('0'),
    examples: done,
  },
  getStreamingUrl: {
    call: (ogq) => ogq.streaming.url('ogq:image/122283f2cff2', { offer: 'OGQ-IMAGE-SR' }),
    examples: {
      streamingUrl: (data) => ({
        url: 'https://preview.files.api.ogq.me/STOCK_IMAGE_BULK/3fb800f3/5a51e3f008bf3/OGQ_jrjeon_2020-05-08.jpg?format=w1280_cc',
        expiresAt: '2026-01-02T00:00:00.000Z',
        raw: data,
      }),
    },
  },
  reportSale: {
    call: (ogq) =>
      ogq.sales.report({
        asset: 'ogq:image/122283f2cff2',
        offer: 'OGQ-IMAGE-SR',
        price: { amount: '165', currency: 'KRW' },
        reference: '20260101-0001',
        soldAt: '2026-01-01T00:00:00Z',
        userName: '홍길동',
      }),
    examples: { done: () => reported },
    withoutBody: reported,
  },
  listPurchases: {
    call: (ogq) => ogq.sales.list(),
    examples: {
      purchases: (data) => ({
        items: [
          {
            provider: 'ogq',
            kind: 'image',
            assetId: 'ogq:image/122283f2cff2',
            asset: {
              id: 'ogq:image/122283f2cff2',
              provider: 'ogq',
              kind: 'image',
              title: '이미지의 제목',
              renditions: [
                {
                  role: 'thumbnail',
                  url: 'https://preview.files.api.ogq.me/thumbail/test/with/some_image.png?format=c240_240',
                },
              ],
              raw: data.elements[0],
            },
            reference: '20260101-0001',
            raw: data.elements[0],
          },
          expect.objectContaining({
            assetId: 'ogq:image/17506d5fe220111',
            reference: '20260101-0002',
          }),
        ],
        warnings: [
          {
            code: 'invalid-item',
            raw: data.elements[2],
            message: expect.stringContaining('may be a sticker'),
          },
        ],
        raw: data,
      }),
      none: nothing,
    },
  },
  reportUsage: {
    call: (ogq) =>
      ogq.usage.report(
        documented({
          contentId: '122283f2cff2',
          feedbacks: { onUsed: 'https://oapi.ogq.me/v1/feedbacks?feedback_query_params' },
        }),
      ),
    examples: { done: (): unknown => ({ raw: undefined }) },
    withoutBody: { raw: undefined },
  },
}
