import type { TaggingTask } from '@picturedesk/provider'
import { isRecord, type MapContext, rawOf, toCount, toText } from '@picturedesk/transport'
import type { components } from './generated/schema.ts'
import { windowEnd } from './to-submission.ts'
import { fromVendorTime } from './vendor-time.ts'

/** Maps a task and its progress. */
export function toTask(
  wire: components['schemas']['TaggingTask'],
  context: MapContext,
): TaggingTask {
  const count = isRecord(wire.count) ? wire.count : {}
  return {
    id: wire.taskId,
    status: toStatus(wire.taskStatus, context),
    counts: {
      total: toCount(count['total'], 'count.total', context),
      done: toCount(count['done'], 'count.done', context),
      processing: toCount(count['processing'], 'count.processing', context),
      failed: toCount(count['failure'], 'count.failure', context),
    },
    description: toText(wire.description),
    createdAt: fromVendorTime(wire.createDate, 'createDate', context),
    appendableUntil: windowEnd(wire, context),
    resultsUntil: fromVendorTime(wire.resultExpiredAt, 'resultExpiredAt', context),
    raw: rawOf(wire),
  }
}

/** Only two states are documented. We assume that a state with FAIL, ERROR or CANCEL in it means failed. */
function toStatus(status: unknown, context: MapContext): TaggingTask['status'] {
  if (status === 'TASK_DONE') return 'done'
  if (status === 'TASK_PROCESSING') return 'processing'
  context.drift('taskStatus', status)
  return typeof status === 'string' && /FAIL|ERROR|CANCEL/i.test(status) ? 'failed' : 'other'
}
