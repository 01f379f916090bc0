import { createAssets } from '../assets.ts'
import { joinOpenverse, type OpenversePart, type PartialOpenverse } from '../compose-openverse.ts'
import type { Openverse } from '../create-openverse.ts'
import { assetsOperations } from '../generated/operations.ts'
import type { OpenverseOptions } from '../openverse-options.ts'

export {
  composeOpenverse,
  type OpenversePart,
  type PartialOpenverse,
} from '../compose-openverse.ts'

/** The capability `assets`, for `composeOpenverse`. */
export const assets: OpenversePart<Openverse['assets']> = {
  operations: assetsOperations,
  create: createAssets,
}

/** Makes an Openverse provider with `assets` alone. Options and errors are those of `createOpenverse`. */
export function createOpenverseAssets(options?: OpenverseOptions): PartialOpenverse<'assets'> {
  return joinOpenverse({ assets }, options)
}
