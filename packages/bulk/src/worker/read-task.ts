import { sleep, type TaggingTask } from '@picturedesk/provider'
import type { RowError } from '../row.ts'
import { toRowError } from '../units/row-error.ts'
import type { HandIn } from '../units/unit-store.ts'
import type { Hand } from './hand.ts'
import { askedToWait, judgeFailure } from './judge-failure.ts'
import { pollPause } from './poll-pause.ts'
import { readResults } from './read-results.ts'
import type { SentInputs } from './sent-inputs.ts'
import type { TaskMethods } from './task-methods.ts'
import type { UnitOutcome } from './unit-outcome.ts'

/** Waits for a task of the vendor, and reads its results. */
export async function readTask(
  hand: Hand,
  tagging: TaskMethods,
  task: Pick<HandIn, 'task' | 'refused'>,
  sent: SentInputs,
): Promise<UnitOutcome> {
  const { stopping, lost } = hand
  const signal = AbortSignal.any([stopping, lost])
  try {
    const isRefused = task.refused.length >= sent.places().length
    const ended = isRefused ? undefined : await untilEnded(hand, tagging, task.task, signal)
    if (ended?.status === 'failed') return { kind: 'done', rows: sent.errors(failedTask(hand)) }
    return { kind: 'done', rows: await readResults(hand, tagging, task, ended, sent, signal) }
  } catch (thrown) {
    lost.throwIfAborted()
    if (stopping.aborted) return { kind: 'later', milliseconds: 0 }
    const error = toRowError(thrown)
    const verdict = judgeFailure(error)
    if (verdict === 'refused') return { kind: 'done', rows: sent.errors(error) }
    if (verdict === 'pause') return { kind: 'pause', error }
    return { kind: 'later', error, milliseconds: askedToWait(error), isFailure: verdict === 'odd' }
  }
}

async function untilEnded(
  { clock }: Hand,
  tagging: TaskMethods,
  task: string,
  signal: AbortSignal,
): Promise<TaggingTask> {
  for (let waits = 0; ; waits++) {
    const found = await tagging.status(task, { signal })
    if (found.status === 'done' || found.status === 'failed') return found
    await sleep(clock, pollPause(waits), signal)
  }
}

function failedTask({ provider }: Hand): RowError {
  return {
    code: 'vendor-error',
    outcome: 'rejected',
    provider: provider.id,
    message: `${provider.name} says that the task failed as a whole.`,
  }
}
