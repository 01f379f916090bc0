import type { AnyProvider, Clock } from '@picturedesk/provider'
import type { UnitEvent } from '../bulk-events.ts'
import type { Patience } from '../database/patiently.ts'
import type { JobRecord } from '../jobs/job-record.ts'
import type { Turn } from '../queue/queue.ts'
import type { Unit, UnitStore } from '../units/unit-store.ts'

/** Drops the members from each form of a union. */
type Without<Value, Names extends PropertyKey> = Value extends unknown ? Omit<Value, Names> : never

/** What happened to a unit. */
export type Told = Without<UnitEvent, 'job' | 'name' | 'provider' | 'unit' | 'inputs'>

/** A unit in a worker's hands, and all that it works with. */
export interface Hand {
  readonly provider: AnyProvider
  readonly job: JobRecord
  readonly unit: Unit
  readonly turn: Turn
  readonly store: UnitStore
  readonly clock: Clock
  /** Milliseconds for a call that hands in. */
  readonly callTimeout: number
  /** How long a write of what the vendor answered waits for a database that is away. */
  readonly waits: Patience
  /** Aborted when the worker stops. What is being handed in is handed in first. */
  readonly stopping: AbortSignal
  /** Aborted when the unit is no longer this worker's. */
  readonly lost: AbortSignal
  /**
   * Stands directly before what is handed in.
   * @throws the reason of `lost`
   */
  readonly checkLease: () => void
  readonly tell: (event: Told) => void
}
