// #region sample
import { createHellorf, InvalidArgumentError } from '@picturedesk/hellorf'

const hellorf = createHellorf()

try {
  await hellorf.search.assets({ text: '云南', perPage: -1 })
} catch (error) {
  if (!InvalidArgumentError.isInstance(error)) throw error
  console.log(error.message)
  console.log('option:', error.field)
}
// #endregion sample
