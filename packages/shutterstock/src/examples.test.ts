import { testExamples } from '@picturedesk/vendor-kit'
import { journeys } from './testing/journeys.ts'
import { vendor } from './testing/vendor.ts'

/** Refusals inside status 200. */
const refusedOrders = Object.fromEntries(
  ['Image', 'Video', 'Audio'].flatMap((kind) => [
    [
      `refused${kind}`,
      {
        code: 'vendor-error' as const,
        vendorMessage: 'The subscription does not include this size',
      },
    ],
    [
      `quotaGone${kind}`,
      {
        code: 'quota-exceeded' as const,
        vendorMessage: 'No downloads left in this subscription',
      },
    ],
  ]),
)

testExamples(vendor, journeys, {
  refusals: {
    ...refusedOrders,
    invalid: {
      code: 'vendor-error',
      vendorCode: 'VALIDATION_INVALID_TYPE',
      vendorMessage: 'Validation failed page: Expected type integer but found type string',
    },
    unauthorized: { code: 'unauthorized', vendorMessage: 'Unauthorized' },
    forbidden: {
      code: 'forbidden',
      vendorMessage: 'The plan of this application does not include this',
    },
    notFound: { code: 'not-found', vendorMessage: 'Not Found' },
    pictureTooLarge: { code: 'unusable-media', vendorMessage: 'The picture is too large' },
    pictureFormat: {
      code: 'unusable-media',
      vendorMessage: 'The picture is neither JPEG nor PNG',
    },
    throttled: { code: 'rate-limited', vendorMessage: 'Too Many Requests' },
    failed: { code: 'vendor-error', vendorMessage: 'Internal Server Error' },
  },
})
