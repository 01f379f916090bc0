import { createAssets } from '../assets.ts'
import { type HellorfPart, joinHellorf, type PartialHellorf } from '../compose-hellorf.ts'
import type { Hellorf } from '../create-hellorf.ts'
import { assetsOperations } from '../generated/operations.ts'
import type { HellorfOptions } from '../hellorf-options.ts'

export { composeHellorf, type HellorfPart, type PartialHellorf } from '../compose-hellorf.ts'

/** The capability `assets`, for `composeHellorf`. */
export const assets: HellorfPart<Hellorf['assets']> = {
  operations: assetsOperations,
  create: createAssets,
}

/** Makes a Hellorf provider with `assets` alone. Options and errors are those of `createHellorf`. */
export function createHellorfAssets(options?: HellorfOptions): PartialHellorf<'assets'> {
  return joinHellorf({ assets }, options)
}
