// mock: hellorf fault {"name":"server-error","operation":"searchImages"}
// #region sample
import { createHellorf, VendorError } from '@picturedesk/hellorf'

const hellorf = createHellorf({ maxAttempts: 1 })

try {
  await hellorf.search.assets({ text: '云南' })
} catch (error) {
  if (!VendorError.isInstance(error)) throw error
  console.log(error.message)
  console.log('status:', error.status)
}
// #endregion sample
