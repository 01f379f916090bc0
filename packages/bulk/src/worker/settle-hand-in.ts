import type { RowError } from '../row.ts'
import { toRowError } from '../units/row-error.ts'
import { type HandIn, markOf } from '../units/unit-store.ts'
import { findMark } from './find-mark.ts'
import type { Hand } from './hand.ts'
import { askedToWait, judgeFailure } from './judge-failure.ts'
import type { TaskMethods } from './task-methods.ts'
import type { UnitOutcome } from './unit-outcome.ts'

/** What is known now of a hand-in whose answer was lost. */
export type Settled =
  | { readonly kind: 'adopted'; readonly task: string }
  /** It had no effect, by proof, and the unit is ready again. */
  | { readonly kind: 'absent' }
  /** Nothing can prove what happened. */
  | { readonly kind: 'unprovable' }
  | UnitOutcome

/**
 * Settles a hand-in whose answer was lost, by asking the vendor for the task with its mark. Absence is a
 * proof only after the call must have ended, so the vendor is asked again then.
 * @param cause Why the answer is not known. Absent after a crash.
 */
export async function settleHandIn(
  hand: Hand,
  tagging: TaskMethods,
  handIn: Pick<HandIn, 'number' | 'mark' | 'age' | 'callTimeout'>,
  cause?: RowError,
): Promise<Settled> {
  const { store, turn, provider, callTimeout } = hand
  const { list } = tagging
  if (list === undefined || provider.manifest.describesTasks !== true) return { kind: 'unprovable' }
  let search: Awaited<ReturnType<typeof findMark>>
  try {
    search = await findMark(markOf(turn.job, turn.unit), { list: list.bind(tagging) }, hand)
  } catch (thrown) {
    hand.lost.throwIfAborted()
    const error = toRowError(thrown)
    const verdict = judgeFailure(error)
    if (verdict === 'pause') return { kind: 'pause', error }
    return {
      kind: 'later',
      error,
      milliseconds: askedToWait(error),
      isFailure: verdict !== 'later',
    }
  }
  const { found, isWhole } = search
  const known = await store.otherTasks(turn, handIn.number)
  const [first, ...more] = found.filter(({ id }) => id !== '' && !known.has(id))
  if (first !== undefined) {
    const own = { number: handIn.number, mark: handIn.mark }
    await store.accept(turn, own, { task: first.id, refused: [] })
    hand.tell({ state: 'adopted', task: first.id })
    for (const { id, description = '' } of more)
      if (await store.stray(turn, description, handIn.number, id))
        hand.tell({ state: 'duplicate', task: id })
    return { kind: 'adopted', task: first.id }
  }
  // The process that sent it may have waited longer for its answer than this one would.
  const grace = graceOf(handIn.callTimeout ?? callTimeout)
  if (handIn.age < grace)
    return { kind: 'later', error: cause, milliseconds: Math.max(1, grace - handIn.age) }
  if (!isWhole)
    return {
      kind: 'later',
      isFailure: true,
      error: {
        code: 'invalid-response',
        outcome: 'unknown',
        provider: provider.id,
        message:
          'The list of tasks is shorter than the vendor says, or has an entry that cannot be read and may be the one that is looked for.',
      },
    }
  await store.takeBack(turn, handIn.number, 'lost')
  return { kind: 'absent' }
}

/** Milliseconds after which a call that was sent has ended, wherever its request was under way. */
function graceOf(callTimeout: number): number {
  return callTimeout * 2
}
