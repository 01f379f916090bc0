// mock: openverse scenario throttled
// #region sample
import { createOpenverse, RateLimitedError } from '@picturedesk/openverse'

const openverse = createOpenverse({ maxAttempts: 1 })

try {
  await openverse.search.assets({ text: 'boat' })
} catch (error) {
  if (!RateLimitedError.isInstance(error)) throw error
  console.log(error.message)
  console.log('wait:', error.retryAfter, 'ms')
}
// #endregion sample
