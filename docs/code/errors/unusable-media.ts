// #region sample
import {
  createGoogleVision,
  UnusableMediaError,
} from '@picturedesk/google-vision'

const vision = createGoogleVision()

try {
  await vision.tagging.tagOne({ bytes: new TextEncoder().encode('no picture') })
} catch (error) {
  if (!UnusableMediaError.isInstance(error)) throw error
  console.log(error.message)
  console.log('reason:', error.reason)
}
// #endregion sample
