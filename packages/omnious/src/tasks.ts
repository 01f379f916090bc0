import { createListing, type TaggingTaskRef } from '@picturedesk/provider'
import type { OmniousTransport } from './connection.ts'
import type { OmniousTagging } from './omnious-tagging.ts'
import { toTask } from './to-task.ts'

/** The id of a task; that it can be one is checked before sending. */
export function readTaskId(task: TaggingTaskRef): string {
  return typeof task === 'string' ? task : (task?.id ?? '')
}

/** Looking at tasks. */
export function createTasks(transport: OmniousTransport): Pick<OmniousTagging, 'list' | 'status'> {
  return {
    list: (options) =>
      createListing(
        async (_, call) => {
          const answer = await transport.call('listTaggingTasks', {}, call)
          const items = answer.payload.data.tasks.map((wire) => toTask(wire, answer))
          return { items, total: items.length, warnings: [], raw: answer.payload }
        },
        options,
        transport.clock.now,
      ),

    status: async (task, options) => {
      const input = { path: { taskId: readTaskId(task) }, names: { taskId: 'task' } }
      const answer = await transport.call('getTaggingTaskStatus', input, options)
      return toTask(answer.payload.data, answer)
    },
  }
}
