import { setTimeout as sleep } from 'node:timers/promises'

/** A vendor that takes everything and has tagged it at once, after so many milliseconds a call. */
export function durableVendor(latency: number): typeof fetch {
  const tasks = new Map<string, { readonly ids: readonly string[]; readonly description: string }>()
  return async (input, init) => {
    if (latency > 0) await sleep(latency)
    const url = String(input)
    if (init?.method === 'POST') {
      const { taggingRequest, description = '' } = JSON.parse(String(init.body))
      const taskId = `t${tasks.size}`
      const ids = taggingRequest.map(({ context }: { context: { id: string } }) => context.id)
      tasks.set(taskId, { ids, description })
      const validation = { accept: ids.length, failure: 0 }
      return Response.json({ taskId, validation, failureList: [] }, { status: 202 })
    }
    const [, taskId = '', offset] = /\/bulk\/([^/?]+)(?:\/status|\?.*offset=(\d+))?/.exec(url) ?? []
    const ids = tasks.get(taskId)?.ids ?? []
    if (offset === undefined) {
      const count = { total: ids.length, done: ids.length, processing: 0, failure: 0 }
      return Response.json({ data: { taskId, taskStatus: 'TASK_DONE', count }, error: null })
    }
    const from = Number(offset)
    const results = ids.slice(from, from + 100).map((id) => ({ id, taggingResult }))
    // What was read is forgotten, so that the vendor does not grow.
    if (from + 100 >= ids.length) tasks.set(taskId, { ids: [], description: '' })
    const taskInfo = { totalCount: ids.length, offset: from, size: results.length }
    return Response.json({ data: { taskInfo, results }, error: null })
  }
}

/** What the vendor's single API says of a simple picture. */
const taggingResult = {
  objects: [
    {
      type: 'TOP',
      tags: [
        {
          category: { id: 'TOP', name: 'top', confidence: 0.9987 },
          item: { id: 'TOPTS001', name: 't-shirt', confidence: 0.9821 },
          sleeveLength: { id: 'SLV001', name: 'short sleeve', confidence: 0.9712 },
          colors: [{ id: 'COL014', name: 'white', confidence: 0.9644 }],
        },
      ],
    },
  ],
}
