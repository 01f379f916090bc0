import { createAssets } from '../assets.ts'
import {
  joinShutterstock,
  type PartialShutterstock,
  type ShutterstockPart,
} from '../compose-shutterstock.ts'
import type { Shutterstock } from '../create-shutterstock.ts'
import { assetsOperations } from '../generated/operations.ts'
import type { ShutterstockOptions } from '../shutterstock-options.ts'

export {
  composeShutterstock,
  type PartialShutterstock,
  type ShutterstockPart,
} from '../compose-shutterstock.ts'

/** The capability `assets`, for `composeShutterstock`. */
export const assets: ShutterstockPart<Shutterstock['assets']> = {
  operations: assetsOperations,
  create: createAssets,
}

/** Makes a Shutterstock provider with `assets` alone. Options and errors are those of `createShutterstock`. */
export function createShutterstockAssets(
  options?: ShutterstockOptions,
): PartialShutterstock<'assets'> {
  return joinShutterstock({ assets }, options)
}
