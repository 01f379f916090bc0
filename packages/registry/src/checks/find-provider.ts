import { UnknownProviderError } from '@picturedesk/provider'
import { closest } from './closest.ts'

/**
 * Finds what is kept under the id of a provider.
 * @param kept A Map, so that an id such as `constructor` finds nothing.
 * @throws UnknownProviderError
 */
export function findProvider<T>(kept: ReadonlyMap<string, T>, id: string): T {
  const found = kept.get(id)
  if (found !== undefined) return found
  const available = [...kept.keys()]
  throw new UnknownProviderError({ id, available, suggestion: closest(id, available) })
}
