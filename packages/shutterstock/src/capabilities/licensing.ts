import {
  joinShutterstock,
  type PartialShutterstock,
  type ShutterstockPart,
} from '../compose-shutterstock.ts'
import type { Shutterstock } from '../create-shutterstock.ts'
import {
  assetsOperations,
  entitlementsOperations,
  licensingOperations,
} from '../generated/operations.ts'
import { createLicensing } from '../licensing.ts'
import type { ShutterstockOptions } from '../shutterstock-options.ts'

export {
  composeShutterstock,
  type PartialShutterstock,
  type ShutterstockPart,
} from '../compose-shutterstock.ts'

/** The capability `licensing`, for `composeShutterstock`. An order looks its asset and the subscriptions up first. */
export const licensing: ShutterstockPart<Shutterstock['licensing']> = {
  operations: { ...assetsOperations, ...entitlementsOperations, ...licensingOperations },
  create: createLicensing,
}

/** Makes a Shutterstock provider with `licensing` alone. Options and errors are those of `createShutterstock`. */
export function createShutterstockLicensing(
  options?: ShutterstockOptions,
): PartialShutterstock<'licensing'> {
  return joinShutterstock({ licensing }, options)
}
