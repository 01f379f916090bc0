// #region sample
import { createHellorf, UnauthorizedError } from '@picturedesk/hellorf'

try {
  const hellorf = createHellorf({ clientSecret: 'wrong' })
  await hellorf.search.assets({ text: '云南' })
} catch (error) {
  if (!UnauthorizedError.isInstance(error)) throw error
  console.log(error.message)
  console.log('outcome:', error.outcome)
}
// #endregion sample
