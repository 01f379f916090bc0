import type { OmniousConnection } from './connection.ts'
import type { OmniousTagging } from './omnious-tagging.ts'
import { createResults } from './results.ts'
import { createSubmission } from './submission.ts'
import { createTag } from './tag.ts'
import { createTasks } from './tasks.ts'

/** Makes the capability `tagging`: the vendor's five calls, and `tag`, which makes them all. */
export function createTagging(connection: OmniousConnection): OmniousTagging {
  const calls = {
    ...createSubmission(connection),
    ...createTasks(connection),
    ...createResults(connection),
  }
  return { ...calls, tag: createTag(connection, calls) }
}
