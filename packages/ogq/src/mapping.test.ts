import { isWebUrl } from '@picturedesk/transport'
import { testMappings } from '@picturedesk/vendor-kit'
import { journeys } from './testing/journeys.ts'
import { vendor } from './testing/vendor.ts'

testMappings(vendor, journeys, {
  // What carries no data may come without a code.
  envelope: ['code'],
  // The spec gives the form of a link, which URLs that cannot be parsed have too.
  isMeant: (response) => {
    const { data = {} } = response as { readonly data?: object }
    return !('imageUrl' in data) || isWebUrl(data.imageUrl)
  },
  // A price needs a currency that is one, and in the spec a URL is any text.
  mayDrift: /^salesPolicies\.recommendedPrice$|url$/i,
  errorOf: (failure) => ({ vendorCode: (failure as { readonly code: unknown }).code }),
})
