import { type HellorfPart, joinHellorf, type PartialHellorf } from '../compose-hellorf.ts'
import type { Hellorf } from '../create-hellorf.ts'
import { searchOperations } from '../generated/operations.ts'
import type { HellorfOptions } from '../hellorf-options.ts'
import { createSearch } from '../search.ts'

export { composeHellorf, type HellorfPart, type PartialHellorf } from '../compose-hellorf.ts'

/** The capability `search`, for `composeHellorf`. */
export const search: HellorfPart<Hellorf['search']> = {
  operations: searchOperations,
  create: createSearch,
}

/** Makes a Hellorf provider with `search` alone. Options and errors are those of `createHellorf`. */
export function createHellorfSearch(options?: HellorfOptions): PartialHellorf<'search'> {
  return joinHellorf({ search }, options)
}
