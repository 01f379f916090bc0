import { joinOgq, type OgqPart, type PartialOgq } from '../compose-ogq.ts'
import type { Ogq } from '../create-ogq.ts'
import { createFavorites } from '../favorites.ts'
import { favoritesOperations } from '../generated/operations.ts'
import type { OgqOptions } from '../ogq-options.ts'

export { composeOgq, type OgqPart, type PartialOgq } from '../compose-ogq.ts'

/** The capability `favorites`, for `composeOgq`. */
export const favorites: OgqPart<Ogq['favorites']> = {
  operations: favoritesOperations,
  create: createFavorites,
}

/** Makes an OGQ provider with `favorites` alone. Options and errors are those of `createOgq`. */
export function createOgqFavorites(options?: OgqOptions): PartialOgq<'favorites'> {
  return joinOgq({ favorites }, options)
}
