import { memoryJournal } from '@picturedesk/journal'
import { testConformance } from '@picturedesk/vendor-kit'
import { vendor } from './testing/vendor.ts'

testConformance(vendor, {
  // Each desk of the suite is the only buyer of its account.
  options: () => ({ journal: memoryJournal() }),
  wrong: { consumerSecret: 'wrong-secret-canary', token: 'wrong-token-canary' },
  samples: {
    text: 'lighthouse',
    nothing: { text: 'zzzzzz' },
    cursorBeyondLast: '99999',
    unknownAsset: 'shutterstock:image/1',
    isPurchase: ({ method, url }) =>
      method === 'POST' && new URL(url).pathname.endsWith('/licenses'),
    // The example of the spec's operation `getImage`, and what the example of `purchaseImage` licenses.
    golden: {
      asset: [
        {
          id: 'shutterstock:image/710001',
          provider: 'shutterstock',
          kind: 'image',
          description: 'Lighthouse on a rock in the evening',
          creator: { id: '20481' },
          width: 6000,
          height: 4000,
          aspectRatio: 1.5,
          imageType: 'photo',
          editorial: false,
          mature: false,
          releases: { modelReleased: false, propertyReleased: false },
          categoryIds: ['1'],
          publishedAt: '2021-03-04',
          keywords: ['lighthouse', 'rock', 'evening', 'sea'],
          renditions: [
            { role: 'thumbnail', name: 'small_thumb', width: 100, height: 67 },
            { role: 'thumbnail', name: 'large_thumb', width: 150, height: 100 },
            { role: 'thumbnail', name: 'huge_thumb', width: 260, height: 173 },
            { role: 'preview', name: 'preview', width: 450, height: 300 },
            { role: 'comp', name: 'preview_1000', width: 1000, height: 667 },
          ],
          offers: [
            {
              id: 's31415/small',
              name: 'Images, 350 a month: small',
              license: 'standard',
              charge: { amount: '1', unit: 'downloads', entitlementId: 's31415' },
              size: 'small',
              format: 'jpg',
              width: 1200,
              height: 800,
              dpi: 72,
              bytes: 480_000,
            },
          ],
        },
        {
          id: 'shutterstock:video/820001',
          provider: 'shutterstock',
          kind: 'video',
          description: 'Beam of a lighthouse turning',
          creator: { id: '40112' },
          aspectRatio: 1.778,
          width: 1920,
          height: 1080,
          duration: 14.5,
          editorial: false,
          mature: false,
          releases: { modelReleased: true, propertyReleased: false },
          categoryIds: ['4'],
          publishedAt: '2022-06-01',
          keywords: ['lighthouse', 'beam', 'night'],
          renditions: [
            { role: 'thumbnail', name: 'thumb_jpg', mediaType: 'image/jpeg' },
            { role: 'poster', name: 'preview_jpg', mediaType: 'image/jpeg' },
            { role: 'preview', name: 'thumb_mp4', mediaType: 'video/mp4' },
            { role: 'preview', name: 'thumb_webm', mediaType: 'video/webm' },
          ],
          offers: [
            {
              id: 's16180/sd',
              name: 'Clips, 20 a month: sd',
              license: 'footage_standard',
              charge: { amount: '1', unit: 'downloads', entitlementId: 's16180' },
              size: 'sd',
              format: 'mov',
              width: 852,
              height: 480,
              bytes: 9_000_000,
            },
          ],
        },
        {
          id: 'shutterstock:audio/930001',
          provider: 'shutterstock',
          kind: 'audio',
          title: 'Lighthouse by night',
          description: 'Lighthouse by night, calm piano',
          creator: { name: 'Two Capes' },
          keywords: ['lighthouse', 'piano', 'calm'],
          renditions: [
            { role: 'poster', name: 'album_art', bytes: 90_000 },
            { role: 'waveform', name: 'waveform', bytes: 20_000 },
            { role: 'preview', name: 'preview_mp3', mediaType: 'audio/mpeg', bytes: 1_800_000 },
          ],
          duration: 120,
          mature: false,
          // Shutterstock does not tell of audio.
          editorial: undefined,
          publishedAt: '2020-03-02T10:00:00.000Z',
          updatedAt: '2020-03-05T10:00:00.000Z',
          offers: [
            {
              id: 's14142/audio_platform',
              name: 'Music without a limit: audio_platform',
              license: 'audio_platform',
              format: 'wav',
            },
          ],
        },
      ],
      purchase: {
        provider: 'shutterstock',
        kind: 'image',
        assetId: 'shutterstock:image/710001',
        offer: { id: 's31415/small', name: 'Images, 350 a month: small' },
        price: undefined,
        charge: { amount: '1', unit: 'downloads', entitlementId: 's31415' },
        license: 'standard',
        size: 'small',
      },
      // The first of the examples of subscriptions and collections.
      listed: {
        'entitlements.list': {
          id: 's31415',
          name: 'Images, 350 a month',
          kinds: ['image'],
          license: 'standard',
          remaining: 320,
          limit: 350,
          unit: 'downloads',
        },
        ...Object.fromEntries(
          (
            [
              ['image', '91001'],
              ['video', '92001'],
              ['audio', '93001'],
            ] as const
          ).map(([kind, id]) => [
            `collections.list ${kind}`,
            {
              id: `shutterstock:${kind}/${id}`,
              name: 'Covers',
              assetCount: 2,
              createdAt: '2025-11-01T08:00:00.000Z',
              updatedAt: '2025-11-03T08:00:00.000Z',
            },
          ]),
        ),
      },
    },
    refusal: {
      status: 400,
      body: JSON.stringify({
        message: 'Validation failed',
        errors: [{ code: 'VALIDATION_INVALID_TYPE', message: 'Expected type integer' }],
      }),
      vendorCode: 'VALIDATION_INVALID_TYPE',
    },
  },
})
