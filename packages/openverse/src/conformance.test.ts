import { testConformance } from '@picturedesk/vendor-kit'
import { vendor } from './testing/vendor.ts'

/** The token that the mock hands out first. */
const TOKEN = 'e4Tz7qWnLh0KcVbX2mRsYp9DjGuA5f'

testConformance(vendor, {
  // The suite makes more calls than Openverse grants at first.
  scenario: 'enhanced-limits',
  wrong: { clientSecret: 'wrong-secret-canary' },
  secrets: ({ clientId, clientSecret }) => [clientId, clientSecret, TOKEN],
  samples: {
    text: 'lighthouse',
    nothing: { text: 'zzzzzz' },
    cursorBeyondLast: '99',
    unknownAsset: 'openverse:image/ffffffff-ffff-4fff-8fff-ffffffffffff',
    golden: {
      asset: {
        id: 'openverse:image/00000001-5b1e-4c7d-9a42-7f3a2b10c4af',
        provider: 'openverse',
        kind: 'image',
        title: 'Lighthouse in the morning mist',
        creator: {
          name: 'Marit Solberg',
          profileUrl: 'https://photos.flickr.example/people/1',
        },
        pageUrl: 'https://photos.flickr.example/works/1001',
        keywords: ['lighthouse', 'mist', 'coast', 'sea'],
        creditText:
          '"Lighthouse in the morning mist" by Marit Solberg is licensed under CC BY 4.0. ' +
          'To view the terms, visit https://creativecommons.org/licenses/by/4.0/.',
        creditRequired: true,
        license: 'https://creativecommons.org/licenses/by/4.0/',
        usageTerms: 'CC BY 4.0',
        width: 6000,
        height: 4000,
        aspectRatio: 1.5,
        imageType: 'photo',
        mature: false,
        // Openverse does not tell.
        editorial: undefined,
        publishedAt: '2024-02-11T08:15:30Z',
        renditions: [
          { role: 'thumbnail', maxWidth: 600 },
          {
            role: 'original',
            mediaType: 'image/jpeg',
            width: 6000,
            height: 4000,
            watermarked: false,
          },
        ],
        offers: [],
      },
    },
    refusal: {
      status: 400,
      body: JSON.stringify({ detail: { license: ["License 'x' does not exist."] } }),
    },
  },
})
