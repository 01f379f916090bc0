// mock: hellorf fault {"name":"html-as-json","operation":"getImage"}
// #region sample
import { createHellorf, InvalidResponseError } from '@picturedesk/hellorf'

const hellorf = createHellorf({ maxAttempts: 1 })

try {
  await hellorf.assets.get('hellorf:image/363488282')
} catch (error) {
  if (!InvalidResponseError.isInstance(error)) throw error
  console.log(error.message)
  console.log('reason:', error.reason)
}
// #endregion sample
