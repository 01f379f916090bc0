import { sleep, type TaggingResult, type TaggingTask } from '@picturedesk/provider'
import type { RowError } from '../row.ts'
import { sentence } from '../sentence.ts'
import { inputId } from '../units/input-id.ts'
import type { StoredRow } from '../units/stored-row.ts'
import type { HandIn } from '../units/unit-store.ts'
import { readOptions } from './call-options.ts'
import type { Hand } from './hand.ts'
import { pollPause } from './poll-pause.ts'
import type { SentInputs } from './sent-inputs.ts'
import type { TaskMethods } from './task-methods.ts'
import { toStoredRow } from './to-stored-row.ts'

/** How often results that lag behind the task are read again: over about five minutes. */
const LAG_PATIENCE = 27

/**
 * The rows of a task that has ended. An input without a result has the error with which it was refused,
 * or one that says that there is none.
 */
export async function readResults(
  hand: Hand,
  tagging: TaskMethods,
  { task, refused }: Pick<HandIn, 'task' | 'refused'>,
  ended: TaggingTask | undefined,
  sent: SentInputs,
  signal: AbortSignal,
): Promise<StoredRow[]> {
  const { raw } = hand.job.options
  const results = new Map<string, StoredRow>()
  for (let waits = 0; ended !== undefined; waits++) {
    let tagged = 0
    const options = { ...readOptions(hand.job.options.call), signal }
    for await (const page of tagging.results(task, options).pages()) {
      // A result that cannot be read has a place in the counts, too.
      tagged += page.warnings.filter(({ code }) => code === 'invalid-item').length
      for (const result of page.items) {
        if (result.ok) tagged++
        if (!results.has(result.id)) results.set(result.id, stored(result, raw))
      }
    }
    if (tagged >= expected(ended, sent, refused) || waits === LAG_PATIENCE) break
    results.clear()
    await sleep(hand.clock, pollPause(waits), signal)
  }
  const refusals = new Map(
    refused.flatMap(({ id, error }) => (id === undefined ? [] : [[id, error]])),
  )
  const nameless = refused.filter(({ id }) => id === undefined)
  return sent.inputs.map((input, place) => {
    const answered = sent.answered.get(place)
    if (answered) return answered
    const id = inputId(input)
    const sentAs = sent.ids[place] ?? ''
    const found = results.get(sentAs)
    const invalid = sent.invalid.get(place)
    if (invalid === undefined && found !== undefined) return { ...found, id }
    return { id, ok: false, error: invalid ?? refusals.get(sentAs) ?? missing(hand, nameless) }
  })
}

function stored(result: TaggingResult, raw: boolean): StoredRow {
  return toStoredRow(result, result.id, raw)
}

/** How many pictures the vendor must have labels for. */
function expected({ counts }: TaggingTask, sent: SentInputs, refused: HandIn['refused']): number {
  const accepted = sent.places().length - refused.length
  const passed = Math.min(counts.total ?? accepted, accepted) - (counts.failed ?? 0)
  return Math.min(counts.done ?? passed, passed)
}

function missing({ provider }: Hand, nameless: HandIn['refused']): RowError {
  const [first] = nameless
  if (first === undefined)
    return {
      code: 'vendor-error',
      outcome: 'rejected',
      provider: provider.id,
      message:
        `${provider.name} took the picture, and sent no result for it. ` +
        'Check that its URL can be fetched and that no other picture of the call has its id, then feed it in again: `job.failed()` gives it.',
    }
  const are = nameless.length === 1 ? 'one picture' : `${nameless.length} pictures`
  return {
    ...first.error,
    message:
      `${provider.name} sent no result for the picture. It refused ${are} of the unit without naming them. ` +
      `The first reason: ${sentence(first.error.message)} ` +
      'Mend the pictures that may be meant, then feed this one in again: `job.failed()` gives it.',
  }
}
