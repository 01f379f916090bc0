// mock: hellorf fault {"name":"server-error","operation":"getImage"}
// #region sample
import { createHellorf } from '@picturedesk/hellorf'
import { createRegistry, UnavailableError } from '@picturedesk/registry'
import { circuitBreaker } from '@picturedesk/registry/resilience'

const hellorf = createHellorf({ maxAttempts: 1 })
const clock = { now: () => 0, elapsed: () => 0 }
const desk = createRegistry([hellorf]).use(
  circuitBreaker({ failures: 1, clock }),
)
await desk.assets.get('hellorf:image/363488282').catch(() => undefined) // fails

try {
  await desk.assets.get('hellorf:image/363488282')
} catch (error) {
  if (!UnavailableError.isInstance(error)) throw error
  console.log(error.message)
  console.log('outcome:', error.outcome)
}
// #endregion sample
