// #region sample
import { createHellorf, NotSupportedError } from '@picturedesk/hellorf'

const hellorf = createHellorf()

try {
  await hellorf.search.assets({ text: '云南', kind: 'audio' })
} catch (error) {
  if (!NotSupportedError.isInstance(error)) throw error
  console.log(error.message)
  console.log('outcome:', error.outcome)
}
// #endregion sample
