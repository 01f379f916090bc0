import { createCategories } from '../categories.ts'
import { type HellorfPart, joinHellorf, type PartialHellorf } from '../compose-hellorf.ts'
import type { Hellorf } from '../create-hellorf.ts'
import { categoriesOperations } from '../generated/operations.ts'
import type { HellorfOptions } from '../hellorf-options.ts'

export { composeHellorf, type HellorfPart, type PartialHellorf } from '../compose-hellorf.ts'

/** The capability `categories`, for `composeHellorf`. */
export const categories: HellorfPart<Hellorf['categories']> = {
  operations: categoriesOperations,
  create: createCategories,
}

/** Makes a Hellorf provider with `categories` alone. Options and errors are those of `createHellorf`. */
export function createHellorfCategories(options?: HellorfOptions): PartialHellorf<'categories'> {
  return joinHellorf({ categories }, options)
}
