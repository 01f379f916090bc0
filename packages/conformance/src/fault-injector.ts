import {
  answer,
  empty,
  type Fault,
  html,
  lostAnswer,
  redirectElsewhere,
  reset,
  resetInBody,
  silence,
  stalledBody,
  times as timesOf,
  truncated,
  wrongShape,
} from './faults.ts'
import type { Wire, WireCall } from './wire.ts'

/** Which fault is to strike what. */
export interface FaultStrike {
  /** One of the injector's names. */
  readonly name: string
  /** The vendor's operation that is struck, one of the manifest's. */
  readonly operation: string
  /** How many requests. */
  readonly times: number | 'always'
}

/** Lets things go wrong at the vendor, by name. The mocks of Picturedesk fit. */
export interface FaultInjector {
  readonly names: readonly string[]
  /** Those that make the vendor do its work more than once for a single request. */
  readonly duplicates?: readonly string[] | undefined
  /**
   * From now on, requests of the operation meet the fault.
   * @returns undefined when there is nothing in the operation that it could spoil, such as a field
   * of JSON in a file
   */
  strike(strike: FaultStrike): StruckFault | undefined
}

/** A fault that was let loose. */
export interface StruckFault {
  /** How many requests it has struck. */
  readonly struck: number
  /** Calls it off. */
  remove(): void
}

const FAULTS: ReadonlyMap<string, Fault> = new Map([
  ['reset', reset],
  ['reset-in-body', resetInBody],
  ['no-answer', silence],
  ['stalled-body', stalledBody],
  ['lost-answer', lostAnswer],
  ['truncated', truncated],
  ['html', html],
  ['empty', empty],
  ['wrong-shape', wrongShape],
  ['redirect', redirectElsewhere],
  ['status-429', answer(429, { 'retry-after': '0' })],
  ['status-500', answer(500)],
  ['status-503', answer(503)],
])

/**
 * What the suite does to the wire by itself.
 * @param isOf Whether a call is of an operation, as far as the suite can tell.
 */
export function wireFaults(
  wire: Wire,
  isOf: (operation: string, call: WireCall) => boolean,
): FaultInjector {
  return {
    names: [...FAULTS.keys()],
    strike: ({ name, operation, times }) => {
      const fault = FAULTS.get(name)
      if (fault === undefined) throw new TypeError(`there is no fault "${name}"`)
      let struck = 0
      const counted: Fault = {
        name: fault.name,
        meet: (...met) => {
          struck++
          return fault.meet(...met)
        },
      }
      wire.break(times === 'always' ? counted : timesOf(times, counted), (call) =>
        isOf(operation, call),
      )
      return {
        get struck() {
          return struck
        },
        remove: () => wire.heal(),
      }
    },
  }
}
