import type { UnitEvent, UnitRef } from './bulk-events.ts'

/** A turn of this worker at a unit. */
export interface UnitTurn extends UnitRef {
  /** The origin of the job: what `origin` of an observer gave where the job was made. */
  readonly jobOrigin?: string | undefined
  /** The origin of the latest hand-in: what `origin` gave where the unit was handed in, by whichever worker. */
  readonly handInOrigin?: string | undefined
}

/** Observes one turn at a unit. */
export interface TurnObserver {
  /**
   * Calls `work` once, before it returns. All that the turn does then goes on in the asynchronous context of that call, such as
   * that of an `AsyncLocalStorage`.
   */
  run(work: () => void): void
  /** Each event of the turn. The last one is `done`, `delayed`, `released` or `lost`. */
  tell(event: UnitEvent): void
}

/** Observes the work of this process from within: see {@link Bulk.observe}. */
export interface BulkObserver {
  /** Called when this worker has taken a unit, before its first event. */
  turn(turn: UnitTurn): TurnObserver | undefined
  /**
   * Says in which context a job is made or a unit handed in, for those who work on it later: up to 200 printable
   * characters of ASCII, which the database keeps. Other texts are left out.
   */
  origin?(): string | undefined
}
