import type { Journeys } from '@picturedesk/vendor-kit'
import { expect } from 'vitest'
import type { Wire } from '../../generated/operations.ts'
import type { Hellorf } from '../../index.ts'
import { EXPIRES_AT, nothing, video } from './expected-parts.ts'

/** Searches, with every example of success, as the model has it. */
export const searchJourneys: Pick<
  Journeys<Hellorf, Wire>,
  | 'searchImages'
  | 'listSimilarImages'
  | 'searchImagesByImage'
  | 'searchVideos'
  | 'listSimilarVideos'
> = {
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
  listSimilarImages: {
    call: (hellorf) => hellorf.search.similar('hellorf:image/363488282'),
    examples: {
      similar: (data) => similarImages(data, '314834948', '160580261'),
      empty: nothing,
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
