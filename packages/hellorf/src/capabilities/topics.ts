import { type HellorfPart, joinHellorf, type PartialHellorf } from '../compose-hellorf.ts'
import type { Hellorf } from '../create-hellorf.ts'
import { topicsOperations } from '../generated/operations.ts'
import type { HellorfOptions } from '../hellorf-options.ts'
import { createTopics } from '../topics.ts'

export { composeHellorf, type HellorfPart, type PartialHellorf } from '../compose-hellorf.ts'

/** The capability `topics`, for `composeHellorf`. */
export const topics: HellorfPart<Hellorf['topics']> = {
  operations: topicsOperations,
  create: createTopics,
}

/** Makes a Hellorf provider with `topics` alone. Options and errors are those of `createHellorf`. */
export function createHellorfTopics(options?: HellorfOptions): PartialHellorf<'topics'> {
  return joinHellorf({ topics }, options)
}
