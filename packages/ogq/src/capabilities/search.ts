import { joinOgq, type OgqPart, type PartialOgq } from '../compose-ogq.ts'
import type { Ogq } from '../create-ogq.ts'
import { searchOperations } from '../generated/operations.ts'
import type { OgqOptions } from '../ogq-options.ts'
import { createSearch } from '../search.ts'

export { composeOgq, type OgqPart, type PartialOgq } from '../compose-ogq.ts'

/** The capability `search`, for `composeOgq`. */
export const search: OgqPart<Ogq['search']> = {
  operations: searchOperations,
  create: createSearch,
}

/** Makes an OGQ provider with `search` alone. Options and errors are those of `createOgq`. */
export function createOgqSearch(options?: OgqOptions): PartialOgq<'search'> {
  return joinOgq({ search }, options)
}
