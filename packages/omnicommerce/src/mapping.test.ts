import { testMappings } from '@picturedesk/vendor-kit'
import { journeys } from './testing/journeys.ts'
import { vendor } from './testing/vendor.ts'

testMappings(vendor, journeys, {
  // The products of any response are hardly ever those that were asked for. URLs and states are any text.
  mayDrift: /[uU]rl$|^(status|productInfo\.id|complete\.products|failed\.errors)$/,
  // A member `errors` that the spec does not know would make a failure of the response.
  isMeant: (response) => typeof (response as { readonly errors?: unknown }).errors !== 'string',
})
