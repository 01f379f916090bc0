import { createAssets } from '../assets.ts'
import { type HellorfPart, joinHellorf, type PartialHellorf } from '../compose-hellorf.ts'
import type { Hellorf } from '../create-hellorf.ts'
import { assetsOperations, licensingOperations } from '../generated/operations.ts'
import type { HellorfOptions } from '../hellorf-options.ts'
import { createLicensing } from '../licensing.ts'

export { composeHellorf, type HellorfPart, type PartialHellorf } from '../compose-hellorf.ts'

/** The capability `licensing`, for `composeHellorf`. An order looks its asset up first. */
export const licensing: HellorfPart<Hellorf['licensing']> = {
  operations: { ...assetsOperations, ...licensingOperations },
  create: (connection, options) => createLicensing(connection, createAssets(connection), options),
}

/** Makes a Hellorf provider with `licensing` alone. Options and errors are those of `createHellorf`. */
export function createHellorfLicensing(options?: HellorfOptions): PartialHellorf<'licensing'> {
  return joinHellorf({ licensing }, options)
}
