import { memoryJournal } from '@picturedesk/journal'
import { testConformance } from '@picturedesk/vendor-kit'
import { vendor } from './testing/vendor.ts'

testConformance(vendor, {
  // Each desk of the suite is the only buyer of its account.
  options: () => ({ journal: memoryJournal() }),
  wrong: { clientSecret: 'wrong-secret-canary' },
  samples: {
    text: { video: 'Yunnan' },
    unknownAsset: 'hellorf:image/1',
    nothing: { text: 'zzzzzz' },
    cursorBeyondLast: '9999',
    // The example of the spec's operation `getImage`, and what the example of `purchaseImage` buys.
    golden: {
      asset: [
        {
          id: 'hellorf:image/363488282',
          provider: 'hellorf',
          kind: 'image',
          title: '云南洱海',
          creator: { name: 'Jantana Phattha' },
          width: 5616,
          height: 3748,
          aspectRatio: 1.4984,
          imageType: 'photo',
          editorial: false,
          releases: {},
          keywords: ['云南', '洱海', '湖泊', '雪山'],
          renditions: [
            { role: 'thumbnail', maxHeight: 260, watermarked: false },
            { role: 'preview', maxWidth: 450, watermarked: true },
          ],
          categoryIds: ['12', '0'],
          offers: [
            {
              id: '42',
              name: '图片样片',
              description: '1000 x 668 px (72dpi)',
              price: { amount: '100', currency: 'CNY' },
              width: 1000,
              height: 668,
              dpi: 72,
              contentSize: '556.7KB',
              approximateBytes: 570061,
              requires: ['licensee'],
            },
            {
              id: '27',
              name: '图片大图',
              description: '5616 x 3748 px (300dpi)',
              price: { amount: '812.50', currency: 'CNY' },
              width: 5616,
              height: 3748,
              dpi: 300,
              contentSize: '11.5MB',
              approximateBytes: 12058624,
              requires: ['licensee'],
            },
          ],
        },
        // The example `videoDetailHug` of the spec's operation `getVideo`.
        {
          id: 'hellorf:video/16444624',
          provider: 'hellorf',
          kind: 'video',
          title:
            "Daughter rushes into mother's arms at home and gives her a big hug. " +
            'Shot on RED EPIC Cinema Camera in slow motion.',
          creator: { name: 'Meloyan Media House' },
          keywords: ['卡哇伊', '可愛', '可爱', '亲情'],
          renditions: [
            { role: 'poster', mediaType: 'image/jpeg' },
            { role: 'thumbnail', mediaType: 'video/mp4' },
            { role: 'preview', mediaType: 'video/mp4' },
          ],
          aspectRatio: 1.778,
          duration: 51,
          editorial: true,
          releases: { modelReleased: true, propertyReleased: true },
          categoryIds: ['13', '18'],
          offers: [
            {
              id: '1016',
              name: 'HD',
              description: '1920x1080@25fps',
              price: { amount: '2000', currency: 'CNY' },
              format: 'mov',
              contentSize: '508.3MB',
              approximateBytes: 532991181,
              requires: ['licensee'],
            },
          ],
        },
      ],
      purchase: {
        provider: 'hellorf',
        kind: 'image',
        assetId: 'hellorf:image/363488282',
        offer: { id: '42', name: '图片样片' },
        price: { amount: '100', currency: 'CNY' },
        licensee: '测试',
      },
      // The first of the examples of the categories and the topics.
      listed: {
        'categories.list image': { id: '0', name: '交通运输' },
        'categories.list video': { id: '1', name: '动物/野生生物' },
        'topics.categories image': { id: '1022', name: '生活' },
        'topics.categories video': { id: '1022', name: '生活' },
        'topics.list image': {
          id: 'hellorf:image/1',
          title: 'Night office',
          covers: [],
          assetCount: 10,
        },
        'topics.list video': {
          id: 'hellorf:video/16',
          title: '飞屋',
          covers: [{ role: 'poster' }],
          assetCount: 64,
        },
      },
    },
    refusal: {
      body: JSON.stringify({ result: false, message: '失败', code: 1001 }),
      vendorCode: 1001,
    },
  },
})
