import { testMappings } from '@picturedesk/vendor-kit'
import { openEnvelope } from './open-envelope.ts'
import { journeys } from './testing/journeys.ts'
import { vendor } from './testing/vendor.ts'

const ABOUT_ANOTHER = 'a result counts only if it is about the asset that was ordered'

const ANY_LINK = 'in the spec a link is any text, and one that is no URL is refused'

testMappings(vendor, journeys, {
  except: {
    purchaseImage: ABOUT_ANOTHER,
    purchaseVideo: ABOUT_ANOTHER,
    purchaseAudio: ABOUT_ANOTHER,
    downloadImage: ANY_LINK,
    downloadVideo: ANY_LINK,
    downloadAudio: ANY_LINK,
  },
  // What has a message and nothing else is a failure, although a list may have a message, too.
  isFailure: (body) => openEnvelope(body).failure !== undefined,
  // In the spec URLs, times and currencies are any text.
  mayDrift: /url$|_time$|_date$|price/,
})
