import { patiently } from '../database/patiently.ts'
import type { RowError } from '../row.ts'
import { inputId } from '../units/input-id.ts'
import { toRowError } from '../units/row-error.ts'
import type { StoredRow } from '../units/stored-row.ts'
import type { BatchMethod } from './batch-method.ts'
import { cancelledError } from './cancelled-error.ts'
import { probesOf } from './divide-refused.ts'
import type { Hand } from './hand.ts'
import { askedToWait, judgeFailure, judgeRow } from './judge-failure.ts'
import { nameInSource } from './name-in-source.ts'
import { SentInputs } from './sent-inputs.ts'
import { toStoredRow } from './to-stored-row.ts'
import type { UnitOutcome } from './unit-outcome.ts'
import { unknownRows } from './unknown-rows.ts'

/** How often inputs are sent again whose failure is not the vendor's state. */
const REPEATS = 5

/** A turn at a unit that is one batch, or some, of a vendor that answers at once. */
export async function runBatchUnit(hand: Hand, method: BatchMethod): Promise<UnitOutcome> {
  const { unit, job, store, turn, lost, stopping } = hand
  const sent = new SentInputs(unit.payload)
  const mayRepeat = !method.isBillable || job.options.onUnknown === 'repeat'
  const rows = sent.inputs.map((input, place): StoredRow | null => {
    const invalid = sent.invalid.get(place)
    return invalid
      ? { id: inputId(input), ok: false, error: invalid }
      : (unit.known?.[place] ?? null)
  })
  const fill = (error: RowError): StoredRow[] =>
    rows.map((row, place) => row ?? { id: inputId(sent.inputs[place]), ok: false, error })
  const left = (): number[] => rows.flatMap((row, place) => (row === null ? [place] : []))

  if (unit.state === 'handing-in') {
    // The worker before this one ended while the call was under way.
    if (!mayRepeat) return { kind: 'done', rows: fill(unknownRows(hand)) }
    await store.takeBack(turn, unit.handIn?.number ?? 0, 'lost')
  }
  const places = left()
  if (places.length === 0) return { kind: 'done', rows: fill(unknownRows(hand)) }
  if (job.state === 'cancelled') return { kind: 'done', rows: fill(cancelledError(job.provider)) }
  if (method.isBillable) {
    const begin = (isRepeat: boolean) => store.beginHandIn(turn, hand.callTimeout, isRepeat)
    if ((await patiently(begin, hand.waits)) === undefined) return { kind: 'stopped' }
  }

  /** The worst that is told of the inputs that have no row yet. */
  let trouble: RowError | undefined
  const failed = (place: number, error: RowError): StoredRow => ({
    id: inputId(sent.inputs[place]),
    ok: false,
    error,
  })

  /** One call. Gives the places that were refused together, by one error. */
  const callOnce = async (asked: readonly number[]): Promise<readonly number[][]> => {
    const together = new Map<unknown, number[]>()
    let next = 0
    try {
      hand.checkLease()
      const signal = method.isBillable ? lost : AbortSignal.any([lost, stopping])
      const requests = asked.map((place) => request(sent, place))
      for await (const result of method.call(requests, { ...job.options.call, signal })) {
        const place = asked[next++]
        if (place === undefined) break
        const given = toStoredRow(result, inputId(sent.inputs[place]), job.options.raw)
        const row = given.ok
          ? given
          : { ...given, error: nameInSource(given.error, unit.first, asked) }
        if (row.ok) {
          rows[place] = row
          continue
        }
        const verdict = judgeRow(row.error)
        const isUnknown = row.error.outcome === 'unknown'
        if (isUnknown && !mayRepeat) rows[place] = { ...row, error: unknownRows(hand, row.error) }
        else if (verdict === 'refused' && !(isUnknown && unit.failures < REPEATS)) {
          rows[place] = row
          if (isUnknown) continue
          // Providers give the inputs of one request the same error when that fails as a whole.
          const { error } = result as { readonly error?: unknown }
          together.set(error, [...(together.get(error) ?? []), place])
        } else trouble = worse(trouble, row.error)
      }
    } catch (thrown) {
      lost.throwIfAborted()
      const error = nameInSource(toRowError(thrown), unit.first, asked)
      const isStop = stopping.aborted && !method.isBillable
      if (isStop || judgeFailure(error) !== 'refused' || error.outcome === 'unknown') throw thrown
      const open = asked.filter((place) => rows[place] === null)
      for (const place of open) rows[place] = failed(place, error)
      together.set(thrown, open)
    }
    return [...together.values()]
  }

  const callAll = async (asked: readonly number[]): Promise<void> => {
    for (const group of await callOnce(asked)) if (group.length > 1) await divide(group)
  }

  /** Tries the inputs of a refused request in smaller ones, so that one that is bad does not cost the others. */
  const divide = async (group: readonly number[]): Promise<void> => {
    const refusal = rows[group[0] as number] as StoredRow & { readonly ok: false }
    const isAnyTaken = (): boolean => rows.some((row) => row?.ok)
    for (const place of group) rows[place] = null
    for (const place of probesOf(group)) {
      if (trouble !== undefined || isAnyTaken()) break
      await callOnce([place])
    }
    const rest = group.filter((place) => rows[place] === null)
    if (trouble !== undefined) return
    if (!isAnyTaken()) {
      // It is no single input, such as where an option is wrong.
      for (const place of rest) rows[place] = failed(place, refusal.error)
      return
    }
    const half = Math.ceil(rest.length / 2)
    for (const part of [rest.slice(0, half), rest.slice(half)])
      if (part.length > 0 && trouble === undefined) await callAll(part)
  }

  try {
    lost.throwIfAborted()
    hand.tell({ state: 'handed-in' })
    await callAll(places)
  } catch (thrown) {
    lost.throwIfAborted()
    if (stopping.aborted && !method.isBillable)
      return { kind: 'later', milliseconds: 0, known: rows }
    const error = nameInSource(toRowError(thrown), unit.first, places)
    if (error.outcome === 'unknown' && !mayRepeat)
      return { kind: 'done', rows: fill(unknownRows(hand, error)) }
    if (judgeFailure(error) === 'refused') return { kind: 'done', rows: fill(error) }
    trouble = worse(trouble, error)
  }
  if (left().length === 0) return { kind: 'done', rows: fill(unknownRows(hand)) }
  trouble ??= {
    code: 'invalid-response',
    outcome: 'unknown',
    provider: job.provider,
    message: `${method.name} ended before it gave a result for each input.`,
  }
  if (trouble.outcome === 'unknown' && !mayRepeat)
    return { kind: 'done', rows: fill(unknownRows(hand, trouble)) }
  const verdict = judgeFailure(trouble)
  if (verdict === 'pause') return { kind: 'pause', error: trouble, known: rows, isReady: true }
  return {
    kind: 'later',
    error: trouble,
    milliseconds: askedToWait(trouble),
    isFailure: verdict !== 'later',
    known: rows,
    isReady: true,
  }
}

function request({ inputs, ids }: SentInputs, place: number): unknown {
  const input = inputs[place]
  return typeof input === 'string' ? input : { ...(input as object), id: ids[place] }
}

const ORDER = { pause: 3, later: 2, odd: 1, refused: 0 }

function worse(one: RowError | undefined, other: RowError): RowError {
  return one === undefined || ORDER[judgeFailure(other)] > ORDER[judgeFailure(one)] ? other : one
}
