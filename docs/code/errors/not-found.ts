// #region sample
import { createHellorf, NotFoundError } from '@picturedesk/hellorf'

const hellorf = createHellorf()

try {
  await hellorf.assets.get('hellorf:image/1')
} catch (error) {
  if (!NotFoundError.isInstance(error)) throw error
  console.log(error.message)
  console.log('outcome:', error.outcome)
}
// #endregion sample
