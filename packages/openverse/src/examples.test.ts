import { testExamples } from '@picturedesk/vendor-kit'
import { journeys } from './testing/journeys.ts'
import { vendor } from './testing/vendor.ts'

/** Operations that need a token; the others are called without credentials. */
const authorized: ReadonlySet<string> = new Set(['createToken', 'getRateLimit'])

testExamples(vendor, journeys, {
  options: (operation) => (authorized.has(operation) ? {} : { clientId: '' }),
  refusals: {
    licenseUnknown: {
      code: 'vendor-error',
      vendorMessage: "license: License 'cc-by' does not exist.",
    },
    sourcesConflict: {
      code: 'vendor-error',
      vendorMessage:
        "excluded_source: Either 'source' or 'excluded_source' can be given, not both.",
    },
    tokenRefused: {
      code: 'unauthorized',
      vendorMessage: 'Authentication credentials were not provided.',
    },
    pageTooLarge: {
      code: 'unauthorized',
      vendorMessage: 'Ensure this value is less than or equal to 20.',
    },
    applicationRevoked: { code: 'forbidden', vendorMessage: 'Forbidden' },
    notFound: { code: 'not-found', vendorMessage: 'Not found.' },
    throttled: {
      code: 'rate-limited',
      vendorMessage: 'Request was throttled. Expected available in 30 seconds.',
    },
    failed: { code: 'vendor-error', vendorMessage: 'A server error occurred.' },
    credentialsMalformed: { code: 'unauthorized', vendorMessage: 'Invalid credentials' },
    credentialsRefused: {
      code: 'unauthorized',
      vendorCode: 'invalid_client',
      vendorMessage: 'invalid_client',
    },
  },
})
