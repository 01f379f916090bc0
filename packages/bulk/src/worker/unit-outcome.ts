import type { RowError } from '../row.ts'
import type { StoredRow } from '../units/stored-row.ts'
import type { Unit } from '../units/unit-store.ts'

/** What a worker does with a unit after its turn. */
export type UnitOutcome =
  /** Every input has its row. */
  | { readonly kind: 'done'; readonly rows: readonly StoredRow[] }
  /** It goes on in a later turn. */
  | {
      readonly kind: 'later'
      readonly error?: RowError | undefined
      /** Default: as the engine's back-off says. */
      readonly milliseconds?: number | undefined
      readonly isFailure?: boolean | undefined
      readonly known?: Unit['known']
      readonly isReady?: boolean | undefined
    }
  /** Its job was paused or cancelled before anything was sent. */
  | { readonly kind: 'stopped' }
  /** The failure concerns every input of the job, so that it pauses. */
  | {
      readonly kind: 'pause'
      readonly error: RowError
      readonly known?: Unit['known']
      readonly isReady?: boolean | undefined
    }
