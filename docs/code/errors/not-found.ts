// #region sample
import { createHellorf } from '@picturedesk/hellorf'

const hellorf = createHellorf()

import { NotFoundError } from '@picturedesk/hellorf'

try {
  await hellorf.assets.get('hellorf:image/1')
} catch (error) {
  if (!NotFoundError.isInstance(error)) throw error
  console.log(error.message)
  console.log('outcome:', error.outcome)
}
// #endregion sample
