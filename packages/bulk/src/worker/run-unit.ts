import { type AnyProvider, type Clock, elapsed } from '@picturedesk/provider'
import type { UnitRef } from '../bulk-events.ts'
import { BulkDatabaseError } from '../database/database-error.ts'
import { type Patience, patiently } from '../database/patiently.ts'
import type { Events } from '../events.ts'
import type { JobRecord } from '../jobs/job-record.ts'
import type { JobStore } from '../jobs/job-store.ts'
import type { Observers } from '../observers.ts'
import type { Turn } from '../queue/queue.ts'
import type { RowError } from '../row.ts'
import { LeaseLostError } from '../units/lease-lost-error.ts'
import { toRowError } from '../units/row-error.ts'
import { countCodes } from '../units/stored-row.ts'
import type { Unit, UnitStore } from '../units/unit-store.ts'
import { batchMethod } from './batch-method.ts'
import { endIfCancelled } from './end-if-cancelled.ts'
import type { Hand } from './hand.ts'
import type { Lease } from './lease-keeper.ts'
import { pauseReason } from './pause-reason.ts'
import { rowsWith } from './rows-with.ts'
import { runBatchUnit } from './run-batch-unit.ts'
import { runTaskUnit } from './run-task-unit.ts'
import { taskMethods } from './task-methods.ts'
import type { UnitOutcome } from './unit-outcome.ts'
import { type VendorSign, vendorSign } from './vendor-sign.ts'

/** How often a unit is tried whose failure nothing explains, before its inputs get the error. */
const TRIES = 8

const UNEXPLAINED: RowError = {
  code: 'unexpected',
  outcome: 'unknown',
  message: 'The unit failed.',
}

/** Milliseconds before a unit comes again whose job is paused: never none, so that nothing goes round at full speed. */
const SHORT = 1_000

/** What a turn needs besides the unit. */
export interface TurnContext {
  readonly job: JobRecord
  readonly turn: Turn
  readonly load: (id: string) => Promise<AnyProvider>
  readonly units: UnitStore
  readonly jobs: JobStore
  readonly events: Events
  readonly observers: Observers
  readonly clock: Clock
  readonly callTimeout: number
  /** Milliseconds for which a database that is away is waited for, with what the vendor has answered. */
  readonly patience: number
  readonly stopping: AbortSignal
  readonly lease: Lease
  /** Called when the job is not open any more, so that no further unit of it is taken. */
  readonly onStopped: () => void
  /** Called with what the turn tells of the vendor. */
  readonly onSign: (sign: VendorSign) => void
}

/**
 * Works on a unit for one turn, and stores what came of it.
 * @throws what the database throws
 */
export async function runUnit(context: TurnContext): Promise<void> {
  const { job, turn, units, events, observers } = context
  const unit = await units.claim(turn)
  if (unit === undefined) return units.drop(turn)
  const ref: UnitRef = {
    job: job.id,
    name: job.name,
    provider: job.provider,
    unit: unit.number,
    inputs: unit.count,
  }
  const origins = { jobOrigin: job.origin, handInOrigin: unit.handIn?.origin }
  const observed = observers.turn({ ...ref, ...origins })
  return observed.run(() =>
    takeTurn(context, unit, (event) => {
      observed.tell({ ...ref, ...event })
      events.tell('unit', { ...ref, ...event })
    }),
  )
}

async function takeTurn(context: TurnContext, unit: Unit, tell: Hand['tell']): Promise<void> {
  const { job, turn, load, units, jobs, clock, callTimeout, patience, stopping, lease } = context
  const { lost } = lease
  const waits: Patience = { clock, patience, signal: stopping }
  const start = elapsed(clock)
  tell({ state: 'taken' })
  try {
    let outcome: UnitOutcome
    try {
      const provider = await load(job.provider)
      outcome = await runWith({
        provider,
        job,
        unit,
        turn,
        store: units,
        clock,
        callTimeout,
        waits,
        stopping,
        lost,
        checkLease: () => lease.check(),
        tell,
      })
    } catch (thrown) {
      if (lost.aborted) throw new LeaseLostError({ cause: thrown })
      // What the database refuses is no failure of the unit. It comes again when its lease is over.
      if (thrown instanceof LeaseLostError || BulkDatabaseError.isInstance(thrown)) throw thrown
      outcome = { kind: 'later', error: toRowError(thrown), isFailure: true }
    }
    const sign = vendorSign(outcome)
    if (sign) context.onSign(sign)
    if (outcome.kind !== 'done') {
      const standing = await patiently(() => units.standing(turn), waits)
      if (standing.unit === 'done') {
        await units.drop(turn)
        return tell({ state: 'released' })
      }
      if (standing.job === 'cancelled') outcome = endIfCancelled(outcome, standing.unit, job, unit)
    }
    if (outcome.kind === 'later' && outcome.isFailure && unit.failures + 1 >= TRIES)
      outcome = { kind: 'done', rows: rowsWith(unit, outcome.error ?? UNEXPLAINED, outcome.known) }
    if (outcome.kind === 'done') {
      const { rows } = outcome
      const counts = await patiently((isRepeat) => units.finish(turn, rows, isRepeat), waits)
      const failures = countCodes(rows) ?? {}
      tell({ state: 'done', ...counts, failures, milliseconds: elapsed(clock) - start })
      return
    }
    if (outcome.kind === 'stopped') {
      await units.giveBack(turn, { milliseconds: SHORT })
      tell({ state: 'released' })
      return context.onStopped()
    }
    if (outcome.kind === 'pause') {
      const { error, known, isReady } = outcome
      const details = { error, milliseconds: SHORT, known, isReady }
      await patiently(() => units.giveBack(turn, details), waits)
      await jobs.pause(job.id, pauseReason(error))
      tell({ state: 'delayed', error })
      context.onStopped()
      return
    }
    const later = outcome
    await patiently(() => units.giveBack(turn, later), waits)
    if (outcome.error) {
      const { error, milliseconds } = outcome
      tell({ state: 'delayed', error, ...(milliseconds !== undefined && { milliseconds }) })
    } else tell({ state: 'released' })
  } catch (error) {
    const isLost = error instanceof LeaseLostError
    tell({ state: isLost ? 'lost' : 'released' })
    if (!isLost) throw error
  }
}

async function runWith(hand: Hand): Promise<UnitOutcome> {
  const { provider, job } = hand
  const tasks = job.kind === 'tag' ? taskMethods(provider) : undefined
  if (tasks) return runTaskUnit(hand, tasks)
  const method = batchMethod(provider, job.kind)
  if (method) return runBatchUnit(hand, method)
  return {
    kind: 'pause',
    error: {
      code: 'not-supported',
      outcome: 'not-sent',
      provider: provider.id,
      message: `${provider.name} has no method for a job of kind "${job.kind}" any more. Use the version of its package that made the job.`,
    },
  }
}
