import { startDeadline, type TaggingProgress, TimeoutError } from '@picturedesk/provider'
import { checkInput } from '@picturedesk/transport'
import type { OmniousTransport } from './connection.ts'
import { operations } from './generated/operations.ts'
import { toVendorLanguage } from './language.ts'
import type { OmniousTagging } from './omnious-tagging.ts'
import { RequestSource } from './request-source.ts'
import { bodyNames, bodyOf, type Submission } from './submission.ts'
import { TaskFiller } from './task-filler.ts'
import { TaskReader } from './task-reader.ts'

const { taggingRequest: _, ...bodyRules } = operations.createTaggingTask.body.properties

/**
 * Tags any number of pictures. At any time one task is read and at most one other is filled, so that
 * what is in memory does not grow with what there is to tag.
 */
export function createTag(
  transport: OmniousTransport,
  calls: Submission & Pick<OmniousTagging, 'status' | 'results'>,
  random: () => number,
): OmniousTagging['tag'] {
  const { clock } = transport

  return async function* tag(requests, options = {}) {
    const { onProgress, language, timeout = Number.POSITIVE_INFINITY, signal, ...order } = options
    toVendorLanguage(language)
    const where = { provider: 'omnious', operation: 'createTaggingTask' }
    checkInput(bodyRules, bodyOf(order), bodyNames, where)
    const source = new RequestSource(requests, order.strict === true)
    const expired = (): TimeoutError =>
      new TimeoutError({ provider: 'omnious', timeout, outcome: 'unknown' })
    const deadline = startDeadline({ clock, timeout, signal, expired })

    const progress = { sent: 0, done: 0, failed: 0 }
    const filler = new TaskFiller({
      source,
      calls,
      options: order,
      deadline,
      clock,
      onSent: (count) => {
        progress.sent += count
        notify(onProgress, progress)
      },
    })
    const reader = new TaskReader({ calls, deadline, clock, random, language })

    try {
      let coming = filler.fill()
      for (;;) {
        const task = await coming
        if (task === undefined) return
        if (task.failure === undefined) coming = filler.fill()
        for await (const page of reader.read(task)) {
          for (const { ok } of page) progress[ok ? 'done' : 'failed']++
          notify(onProgress, progress)
          yield* page
        }
        if (task.failure !== undefined) throw task.failure.reason
      }
    } finally {
      deadline.stop(new DOMException('The tagging was stopped.', 'AbortError'))
      deadline.release()
      await source.close()
    }
  }
}

function notify(
  onProgress: ((progress: TaggingProgress) => void) | undefined,
  progress: TaggingProgress,
): void {
  try {
    onProgress?.({ ...progress })
  } catch {
    // an observer must not break a call
  }
}
