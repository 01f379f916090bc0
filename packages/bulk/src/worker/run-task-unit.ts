import { elapsed, type TaggingRequest } from '@picturedesk/provider'
import { patiently } from '../database/patiently.ts'
import type { RowError } from '../row.ts'
import { toRowError } from '../units/row-error.ts'
import type { HandIn } from '../units/unit-store.ts'
import { createOptions } from './call-options.ts'
import { DivideRefused } from './divide-refused.ts'
import type { Hand } from './hand.ts'
import { handInFailure } from './hand-in-failure.ts'
import { nameInSource } from './name-in-source.ts'
import { readTask } from './read-task.ts'
import { SentInputs } from './sent-inputs.ts'
import { settleHandIn } from './settle-hand-in.ts'
import type { TaskMethods } from './task-methods.ts'
import type { UnitOutcome } from './unit-outcome.ts'
import { unknownRows } from './unknown-rows.ts'

/**
 * A turn at a unit that is a task of the vendor: handed in if it was not, found again if it is not known
 * whether it was, and read.
 */
export async function runTaskUnit(hand: Hand, tagging: TaskMethods): Promise<UnitOutcome> {
  const { unit } = hand
  const sent = new SentInputs(unit.payload, unit.known)
  const outcome = await runTask(hand, tagging, sent)
  if (outcome.kind !== 'done' || !sent.waits) return outcome
  // A part of the unit has its rows. The rest is handed in by the next turn.
  return { kind: 'later', milliseconds: 0, known: sent.withoutWaiting(outcome.rows), isReady: true }
}

async function runTask(hand: Hand, tagging: TaskMethods, sent: SentInputs): Promise<UnitOutcome> {
  const { unit } = hand
  if (unit.state === 'ready') return handIn(hand, tagging, sent)
  if (unit.state === 'handing-in') return settle(hand, tagging, sent, unit.handIn as HandIn)
  return readTask(hand, tagging, unit.handIn as HandIn, sent)
}

async function handIn(hand: Hand, tagging: TaskMethods, sent: SentInputs): Promise<UnitOutcome> {
  const { store, turn, job, callTimeout, lost, checkLease, clock } = hand
  let places = sent.places()
  const divided = new DivideRefused()
  const isTaken = sent.answered.size > 0 || Boolean(hand.unit.handIn?.task)
  let begun: Awaited<ReturnType<typeof store.beginHandIn>>
  let begunAt = 0
  for (;;) {
    if (places.length === 0) {
      if (begun !== undefined) await store.takeBack(turn, begun.number, 'not-sent')
      return { kind: 'done', rows: sent.errors(NOTHING_SENT) }
    }
    if (begun === undefined) {
      begunAt = elapsed(clock)
      begun = await patiently(
        (isRepeat) => store.beginHandIn(turn, callTimeout, isRepeat),
        hand.waits,
      )
      if (begun === undefined) return { kind: 'stopped' }
      // Before the call, whose answer may be lost.
      if (sent.waits) await store.know(turn, sent.known())
    }
    let submission: Awaited<ReturnType<TaskMethods['create']>>
    try {
      // The lease may have ended while the database answered.
      checkLease()
      submission = await tagging.create(
        places.map((place) => ({
          ...(sent.inputs[place] as TaggingRequest),
          id: sent.ids[place] ?? '',
        })),
        {
          ...createOptions(job.options.call),
          description: begun.mark,
          timeout: callTimeout,
          signal: lost,
        },
      )
    } catch (thrown) {
      lost.throwIfAborted()
      const judged = handInFailure(thrown)
      const failure = { ...judged, error: nameInSource(judged.error, hand.unit.first, places) }
      if (failure.kind === 'unknown')
        return settle(hand, tagging, sent, { ...begun, age: 0 }, failure.error)
      const { outcome } = failure.error
      if (failure.kind === 'one' && places[failure.place] !== undefined) {
        sent.invalid.set(places[failure.place] as number, failure.error)
        // Before the next try, whose answer may be lost.
        await store.know(turn, sent.known())
        // Those that were checked go to the end, so that no further try checks them before one that was not.
        places = [...places.slice(failure.place + 1), ...places.slice(0, failure.place)]
        // What was written down holds for the next try as well, while it is young.
        if (elapsed(clock) - begunAt < YOUNG) continue
        await store.takeBack(turn, begun.number, 'not-sent')
        begun = undefined
        continue
      }
      await store.takeBack(turn, begun.number, outcome === 'rejected' ? 'refused' : 'not-sent')
      if (failure.kind === 'all') {
        const [only, ...others] = places
        if (only !== undefined && others.length === 0) sent.invalid.set(only, failure.error)
        if (!divided.next(sent, places, isTaken))
          return { kind: 'done', rows: sent.errors(failure.error) }
        places = sent.places()
        begun = undefined
        continue
      }
      // A place that was not in the call says nothing of an input.
      if (failure.kind === 'one') return { kind: 'later', error: failure.error, isFailure: true }
      return failure
    }
    const refused = submission.refused.map(({ id, error }) => ({
      ...(id !== undefined && { id }),
      error: nameInSource(toRowError(error), hand.unit.first, places),
    }))
    const accepted = begun
    const answer = { task: submission.taskId, refused }
    await patiently(() => store.accept(turn, accepted, answer), hand.waits)
    hand.tell({ state: 'handed-in', task: submission.taskId })
    return readTask(hand, tagging, { task: submission.taskId, refused }, sent)
  }
}

async function settle(
  hand: Hand,
  tagging: TaskMethods,
  sent: SentInputs,
  handedIn: Pick<HandIn, 'number' | 'mark' | 'age' | 'callTimeout'>,
  cause?: RowError,
): Promise<UnitOutcome> {
  const settled = await settleHandIn(hand, tagging, handedIn, cause)
  switch (settled.kind) {
    case 'adopted':
      return readTask(hand, tagging, { task: settled.task, refused: [] }, sent)
    case 'absent':
      return handIn(hand, tagging, sent)
    case 'unprovable':
      if (hand.job.options.onUnknown === 'report')
        return { kind: 'done', rows: sent.errors(unknownRows(hand, cause)) }
      await hand.store.takeBack(hand.turn, handedIn.number, 'lost')
      return handIn(hand, tagging, sent)
    default:
      return settled
  }
}

/** Milliseconds in which a unit that was written down is tried again without writing it down anew. */
const YOUNG = 1_000

/** Never seen: it stands for the error of inputs that are sent, where there are none. */
const NOTHING_SENT: RowError = { code: 'unexpected', message: '', outcome: 'not-sent' }
