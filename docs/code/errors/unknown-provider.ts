// #region sample
import { createHellorf } from '@picturedesk/hellorf'
import { createOgq } from '@picturedesk/ogq'
import { createRegistry, UnknownProviderError } from '@picturedesk/registry'

const desk = createRegistry([createHellorf(), createOgq()])

try {
  await desk.assets.get('helorf:image/363488282')
} catch (error) {
  if (!UnknownProviderError.isInstance(error)) throw error
  console.log(error.message)
  console.log('meant:', error.suggestion)
}
// #endregion sample
