import { joinOgq, type OgqPart, type PartialOgq } from '../compose-ogq.ts'
import type { Ogq } from '../create-ogq.ts'
import { streamingOperations } from '../generated/operations.ts'
import type { OgqOptions } from '../ogq-options.ts'
import { createStreaming } from '../streaming.ts'

export { composeOgq, type OgqPart, type PartialOgq } from '../compose-ogq.ts'

/** The capability `streaming`, for `composeOgq`. */
export const streaming: OgqPart<Ogq['streaming']> = {
  operations: streamingOperations,
  create: createStreaming,
}

/** Makes an OGQ provider with `streaming` alone. Options and errors are those of `createOgq`. */
export function createOgqStreaming(options?: OgqOptions): PartialOgq<'streaming'> {
  return joinOgq({ streaming }, options)
}
