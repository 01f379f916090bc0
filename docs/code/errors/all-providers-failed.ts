// #region sample
import { createHellorf } from '@picturedesk/hellorf'
import { createOgq } from '@picturedesk/ogq'
import { AllProvidersFailedError, createRegistry } from '@picturedesk/registry'

const desk = createRegistry([
  createHellorf({ maxAttempts: 1, clientSecret: 'wrong' }),
  createOgq({ maxAttempts: 1, apiKey: 'wrong' }),
])

try {
  await desk.search.assets({ text: '云南' })
} catch (error) {
  if (!AllProvidersFailedError.isInstance(error)) throw error
  console.log(error.message)
  for (const one of error.errors) console.log(one.provider, one.code)
}
// #endregion sample
