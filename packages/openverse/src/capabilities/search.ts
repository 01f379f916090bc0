import { joinOpenverse, type OpenversePart, type PartialOpenverse } from '../compose-openverse.ts'
import type { Openverse } from '../create-openverse.ts'
import { searchOperations } from '../generated/operations.ts'
import type { OpenverseOptions } from '../openverse-options.ts'
import { createSearch } from '../search.ts'

export {
  composeOpenverse,
  type OpenversePart,
  type PartialOpenverse,
} from '../compose-openverse.ts'

/** The capability `search`, for `composeOpenverse`. */
export const search: OpenversePart<Openverse['search']> = {
  operations: searchOperations,
  create: createSearch,
}

/** Makes an Openverse provider with `search` alone. Options and errors are those of `createOpenverse`. */
export function createOpenverseSearch(options?: OpenverseOptions): PartialOpenverse<'search'> {
  return joinOpenverse({ search }, options)
}
