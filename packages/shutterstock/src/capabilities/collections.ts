import { createCollections } from '../collections.ts'
import {
  joinShutterstock,
  type PartialShutterstock,
  type ShutterstockPart,
} from '../compose-shutterstock.ts'
import type { Shutterstock } from '../create-shutterstock.ts'
import { collectionsOperations } from '../generated/operations.ts'
import type { ShutterstockOptions } from '../shutterstock-options.ts'

export {
  composeShutterstock,
  type PartialShutterstock,
  type ShutterstockPart,
} from '../compose-shutterstock.ts'

/** The capability `collections`, for `composeShutterstock`. */
export const collections: ShutterstockPart<Shutterstock['collections']> = {
  operations: collectionsOperations,
  create: createCollections,
}

/** Makes a Shutterstock provider with `collections` alone. Options and errors are those of `createShutterstock`. */
export function createShutterstockCollections(
  options?: ShutterstockOptions,
): PartialShutterstock<'collections'> {
  return joinShutterstock({ collections }, options)
}
