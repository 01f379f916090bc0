import type { Journeys } from '@picturedesk/vendor-kit'
import { expect } from 'vitest'
import type { Wire } from '../../generated/operations.ts'
import type { Hellorf } from '../../index.ts'
import { EXPIRES_AT, videoRenditions } from './expected-parts.ts'

/** Single assets, with every example of success, as the model has it. */
export const assetJourneys: Pick<Journeys<Hellorf, Wire>, 'getImage' | 'getVideo'> = {
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
}
