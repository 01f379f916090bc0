import { redirectElsewhere } from './astray.ts'
import type { Fault } from './fault.ts'
import type { FaultInjector } from './fault-injector.ts'
import {
  empty,
  fixed,
  html,
  lostResponse,
  reset,
  resetInBody,
  silence,
  stalledBody,
  times as timesOf,
  truncated,
  wrongShape,
} from './faults.ts'
import type { Wire } from './wire.ts'
import type { WireCall } from './wire-call.ts'

const FAULTS: ReadonlyMap<string, Fault> = new Map([
  ['reset', reset],
  ['reset-in-body', resetInBody],
  ['no-response', silence],
  ['stalled-body', stalledBody],
  ['lost-response', lostResponse],
  ['truncated', truncated],
  ['html', html],
  ['empty', empty],
  ['wrong-shape', wrongShape],
  ['redirect', redirectElsewhere],
  ['status-429', fixed(429, { 'retry-after': '0' })],
  ['status-500', fixed(500)],
  ['status-503', fixed(503)],
])

/**
 * What the suite does to the wire by itself, where the vendor behind it offers no faults.
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
      if (fault === undefined)
        throw new TypeError(`Unknown fault "${name}". Known: ${[...FAULTS.keys()].join(', ')}.`)
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
