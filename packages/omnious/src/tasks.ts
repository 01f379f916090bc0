import { createListing, type TaggingTaskRef } from '@picturedesk/provider'
import { itemWarnings, rawOf, receivedCount } from '@picturedesk/transport'
import type { OmniousConnection } from './connection.ts'
import type { OmniousTagging } from './omnious-tagging.ts'
import { toTask } from './to-task.ts'

/** The id of a task. The spec's rule for it is checked when it is sent. */
export function readTaskId(task: TaggingTaskRef): string {
  return typeof task === 'string' ? task : (task?.id ?? '')
}

/** Makes the calls that look at tasks. */
export function createTasks({
  transport,
}: OmniousConnection): Pick<OmniousTagging, 'list' | 'status'> {
  return {
    list: (options) =>
      createListing(
        async (_, call) => {
          const response = await transport.call('listTaggingTasks', {}, call)
          const { tasks } = response.payload.data
          return {
            items: tasks.map((wire) => toTask(wire, response)),
            total: receivedCount(tasks),
            warnings: itemWarnings(response),
            raw: rawOf(response.payload),
          }
        },
        options,
        transport.clock,
      ),

    status: async (task, options) => {
      const input = { path: { taskId: readTaskId(task) }, names: { taskId: 'task' } }
      const response = await transport.call('getTaggingTaskStatus', input, options)
      return toTask(response.payload.data, response)
    },
  }
}
