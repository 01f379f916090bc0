// mock: hellorf fault {"name":"hang-before-headers","operation":"searchImages"}
// #region sample
import { createHellorf, TimeoutError } from '@picturedesk/hellorf'

const hellorf = createHellorf({ maxAttempts: 1 })

try {
  await hellorf.search.assets({ text: '云南' }, { timeout: 200 })
} catch (error) {
  if (!TimeoutError.isInstance(error)) throw error
  console.log(error.message)
  console.log('outcome:', error.outcome)
}
// #endregion sample
