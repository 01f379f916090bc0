import {
  joinShutterstock,
  type PartialShutterstock,
  type ShutterstockPart,
} from '../compose-shutterstock.ts'
import type { Shutterstock } from '../create-shutterstock.ts'
import { createImageUpload, searchOperations } from '../generated/operations.ts'
import { createSearch } from '../search.ts'
import type { ShutterstockOptions } from '../shutterstock-options.ts'

export {
  composeShutterstock,
  type PartialShutterstock,
  type ShutterstockPart,
} from '../compose-shutterstock.ts'

/** The capability `search`, for `composeShutterstock`. */
export const search: ShutterstockPart<Shutterstock['search']> = {
  operations: { ...searchOperations, createImageUpload },
  create: createSearch,
}

/** Makes a Shutterstock provider with `search` alone. Options and errors are those of `createShutterstock`. */
export function createShutterstockSearch(
  options?: ShutterstockOptions,
): PartialShutterstock<'search'> {
  return joinShutterstock({ search }, options)
}
