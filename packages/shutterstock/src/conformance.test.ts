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
      asset: {
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
