import { testMappings } from '@picturedesk/vendor-kit'
import { journeys } from './testing/journeys.ts'
import { vendor } from './testing/vendor.ts'

testMappings(vendor, journeys, {
  // What carries no data may come without a code.
  envelope: ['code'],
  // A price needs a currency that is one.
  mayDrift: /^salesPolicies\.recommendedPrice$/,
  errorOf: (failure) => ({ vendorCode: (failure as { readonly code: unknown }).code }),
})
