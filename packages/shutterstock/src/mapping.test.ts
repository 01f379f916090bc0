import { testMappings } from '@picturedesk/vendor-kit'
import { journeys } from './testing/journeys.ts'
import { vendor } from './testing/vendor.ts'

const aboutAnother = 'a result counts only if it is about the asset that was ordered'

const anyLink = 'in the spec a link is any text, and one that is no URL is refused'

testMappings(vendor, journeys, {
  except: {
    purchaseImage: aboutAnother,
    purchaseVideo: aboutAnother,
    purchaseAudio: aboutAnother,
    downloadImage: anyLink,
    downloadVideo: anyLink,
    downloadAudio: anyLink,
  },
  // In the spec URLs, times and currencies are any text.
  mayDrift: /url$|_time$|_date$|price/,
})
