// mock: hellorf fault {"name":"reset-before-headers","operation":"searchImages"}
// #region sample
import { createHellorf, NetworkError } from '@picturedesk/hellorf'

const hellorf = createHellorf({ maxAttempts: 1 })

try {
  await hellorf.search.assets({ text: '云南' })
} catch (error) {
  if (!NetworkError.isInstance(error)) throw error
  console.log('attempts:', error.attempts, 'outcome:', error.outcome)
}
// #endregion sample
