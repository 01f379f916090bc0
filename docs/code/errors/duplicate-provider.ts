// #region sample
import { createHellorf } from '@picturedesk/hellorf'
import { createRegistry, DuplicateProviderError } from '@picturedesk/registry'

try {
  createRegistry([createHellorf(), createHellorf()])
} catch (error) {
  if (!DuplicateProviderError.isInstance(error)) throw error
  console.log(error.message)
  console.log('id:', error.id)
}
// #endregion sample
