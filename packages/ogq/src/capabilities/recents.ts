import { joinOgq, type OgqPart, type PartialOgq } from '../compose-ogq.ts'
import type { Ogq } from '../create-ogq.ts'
import { recentsOperations } from '../generated/operations.ts'
import type { OgqOptions } from '../ogq-options.ts'
import { createRecents } from '../recents.ts'

export { composeOgq, type OgqPart, type PartialOgq } from '../compose-ogq.ts'

/** The capability `recents`, for `composeOgq`. */
export const recents: OgqPart<Ogq['recents']> = {
  operations: recentsOperations,
  create: createRecents,
}

/** Makes an OGQ provider with `recents` alone. Options and errors are those of `createOgq`. */
export function createOgqRecents(options?: OgqOptions): PartialOgq<'recents'> {
  return joinOgq({ recents }, options)
}
