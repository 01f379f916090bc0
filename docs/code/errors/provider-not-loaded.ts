// #region sample
import { manifest } from '@picturedesk/hellorf/manifest'
import { createRegistry, ProviderNotLoadedError } from '@picturedesk/registry'

const load = async () => {
  throw new Error('The file is missing.')
}
const desk = createRegistry([{ manifest, load }])

try {
  await desk.assets.get('hellorf:image/363488282')
} catch (error) {
  if (!ProviderNotLoadedError.isInstance(error)) throw error
  console.log(error.message)
  console.log('cause:', String(error.cause))
}
// #endregion sample
