import { startDeadline, type TaggingProgress, TimeoutError } from '@picturedesk/provider'
import { checkInput, labelLimits } from '@picturedesk/transport'
import type { OmniousConnection } from './connection.ts'
import { createTaggingTask } from './generated/operations.ts'
import { manifest } from './manifest.ts'
import type { OmniousTagging } from './omnious-tagging.ts'
import { RequestSource } from './request-source.ts'
import { bodyNames, bodyOf, type Submission } from './submission.ts'
import { TaskFiller } from './task-filler.ts'
import { TaskReader } from './task-reader.ts'
import { toLanguage } from './to-language.ts'

const RULES = { concurrency: { type: 'integer', minimum: 1 } } as const
const { taggingRequest: _, ...bodyRules } = createTaggingTask.body.properties

/**
 * Makes the call that tags any number of pictures. At any time it reads one task and fills at most one
 * other, so that its memory does not grow with the number of pictures.
 */
export function createTag(
  { transport, random }: OmniousConnection,
  calls: Submission & Pick<OmniousTagging, 'status' | 'results'>,
): OmniousTagging['tag'] {
  const { clock } = transport

  return async function* tag(requests, options = {}) {
    const { onProgress, timeout = Number.POSITIVE_INFINITY, signal, ...more } = options
    // Pictures are handed in by one call at a time, whatever the maximum is.
    const { concurrency, language, maxTags, minConfidence, ...order } = more
    const { beforeRequest } = more
    const labels = { language, maxTags, minConfidence }
    checkInput(RULES, { concurrency }, {}, { provider: manifest.id })
    toLanguage(language)
    labelLimits(labels, manifest.id)
    const where = { provider: manifest.id, operation: 'createTaggingTask' }
    checkInput(bodyRules, bodyOf(order), bodyNames, where)
    /** How often calls that hand in requests were sent. */
    let handedIn = 0
    const source = new RequestSource(requests, order.strict === true)
    const expired = (): TimeoutError =>
      new TimeoutError({
        provider: manifest.id,
        timeout,
        attempts: handedIn,
        outcome: handedIn === 0 ? 'not-sent' : 'unknown',
      })
    const deadline = startDeadline({ clock, timeout, signal, expired })

    const progress = { sent: 0, done: 0, failed: 0 }
    const filler = new TaskFiller({
      source,
      calls,
      options: order,
      deadline,
      clock,
      random,
      onRequest: () => {
        handedIn++
      },
      onSent: (count) => {
        progress.sent += count
        notify(onProgress, progress)
      },
    })
    const reader = new TaskReader({
      calls,
      deadline,
      clock,
      random,
      labels,
      expired,
      beforeRequest,
    })

    try {
      let next = filler.fill()
      for (;;) {
        const task = await next
        if (task === undefined) return
        if (task.failure === undefined) next = filler.fill()
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
    // An observer that throws must not break the call.
  }
}
