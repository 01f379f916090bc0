import type { TaggingTask } from '@picturedesk/provider'
import { type MapContext, toNumber, toText } from '@picturedesk/transport'
import type { components } from './generated/schema.ts'
import { windowEnd } from './to-submission.ts'
import { fromVendorTime } from './vendor-time.ts'
import { isRecord } from './wire-value.ts'

/** A task and how far it is. */
export function toTask(
  wire: components['schemas']['TaggingTask'],
  context: MapContext,
): TaggingTask {
  const count = isRecord(wire.count) ? wire.count : {}
  return {
    id: wire.taskId,
    status: toStatus(wire.taskStatus, context),
    counts: {
      total: toNumber(count['total'], 'count.total', context),
      done: toNumber(count['done'], 'count.done', context),
      processing: toNumber(count['processing'], 'count.processing', context),
      failed: toNumber(count['failure'], 'count.failure', context),
    },
    description: toText(wire.description),
    createdAt: fromVendorTime(wire.createDate, 'createDate', context),
    appendableUntil: windowEnd(wire, context),
    resultsUntil: fromVendorTime(wire.resultExpiredAt, 'resultExpiredAt', context),
    raw: wire,
  }
}

/** Two are documented; that one which speaks of failure means it is assumed. */
function toStatus(status: unknown, context: MapContext): TaggingTask['status'] {
  if (status === 'TASK_DONE') return 'done'
  if (status === 'TASK_PROCESSING') return 'processing'
  context.drift('taskStatus', status)
  return /FAIL|ERROR|CANCEL/i.test(String(status)) ? 'failed' : 'other'
}
