import type { OmniousTransport } from './connection.ts'
import type { OmniousTagging } from './omnious-tagging.ts'
import { createResults } from './results.ts'
import { createSubmission } from './submission.ts'
import { createTag } from './tag.ts'
import { createTasks } from './tasks.ts'

/** Labels for pictures: the vendor's five calls, and the whole journey as one. */
export function createTagging(
  transport: OmniousTransport,
  random: () => number = Math.random,
): OmniousTagging {
  const calls = {
    ...createSubmission(transport),
    ...createTasks(transport),
    ...createResults(transport),
  }
  return { ...calls, tag: createTag(transport, calls, random) }
}
