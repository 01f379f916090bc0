// #region sample
import { createHellorf } from '@picturedesk/hellorf'
import type { AnyProvider } from '@picturedesk/provider'
import { createRegistry, InvalidProviderError } from '@picturedesk/registry'

const broken = {
  ...createHellorf(),
  search: undefined,
} as unknown as AnyProvider

try {
  createRegistry([broken])
} catch (error) {
  if (!InvalidProviderError.isInstance(error)) throw error
  console.log(error.message)
  console.log('problems:', error.problems.length)
}
// #endregion sample
