import { isWebUrl } from '@picturedesk/transport'
import { testMappings } from '@picturedesk/vendor-kit'
import { journeys } from './testing/journeys.ts'
import { vendor } from './testing/vendor.ts'

testMappings(vendor, journeys, {
  envelope: ['result'],
  // The spec gives the form of a link, which URLs that cannot be parsed have too.
  isMeant: (response) => {
    const { url } = ((response as { readonly data?: object }).data ?? {}) as {
      readonly url?: unknown
    }
    return url === undefined || isWebUrl(url)
  },
  // The spec gives the form of a time, which days that do not exist have too. Its URLs are any text.
  mayDrift: /\b(created|download)_at$|_url$|cover/,
})
