import type { Journeys } from '@picturedesk/vendor-kit'
import type { Wire } from '../../generated/operations.ts'
import type { Hellorf } from '../../index.ts'
import { categories, EXPIRES_AT, nothing, video } from './expected-parts.ts'

/** Topics, with every example of success, as the model has it. */
export const topicJourneys: Pick<
  Journeys<Hellorf, Wire>,
  | 'listImageTopicCategories'
  | 'listHotImageTopics'
  | 'getImageTopic'
  | 'listVideoTopicCategories'
  | 'listVideoTopics'
  | 'getVideoTopic'
> = {
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
}
