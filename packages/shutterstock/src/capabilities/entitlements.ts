import {
  joinShutterstock,
  type PartialShutterstock,
  type ShutterstockPart,
} from '../compose-shutterstock.ts'
import type { Shutterstock } from '../create-shutterstock.ts'
import { createEntitlements } from '../entitlements.ts'
import { entitlementsOperations } from '../generated/operations.ts'
import type { ShutterstockOptions } from '../shutterstock-options.ts'

export {
  composeShutterstock,
  type PartialShutterstock,
  type ShutterstockPart,
} from '../compose-shutterstock.ts'

/** The capability `entitlements`, for `composeShutterstock`. */
export const entitlements: ShutterstockPart<Shutterstock['entitlements']> = {
  operations: entitlementsOperations,
  create: createEntitlements,
}

/** Makes a Shutterstock provider with `entitlements` alone. Options and errors are those of `createShutterstock`. */
export function createShutterstockEntitlements(
  options?: ShutterstockOptions,
): PartialShutterstock<'entitlements'> {
  return joinShutterstock({ entitlements }, options)
}
