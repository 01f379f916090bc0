import { type Fault, type FaultHandle, faultNames } from './fault.ts'

interface PlannedFault {
  readonly fault: Fault
  left: number
  struck: number
}

/** The faults that are to strike, in the order in which they were added. */
export class FaultPlan {
  readonly #knows: (operation: string) => boolean
  readonly #planned = new Set<PlannedFault>()

  /** @param knows whether the spec has an operation, so that a misspelt one is refused */
  constructor(knows: (operation: string) => boolean) {
    this.#knows = knows
  }

  /**
   * Plans a fault.
   *
   * @throws TypeError when its name or operation does not exist
   * @throws RangeError when `times` is not a whole number from 1 up
   */
  add(fault: Fault): FaultHandle {
    const { name, operation, times = 1 } = fault
    if (!faultNames.includes(name)) {
      throw new TypeError(`No fault is named '${name}'. There are: ${faultNames.join(', ')}.`)
    }
    if (operation !== undefined && !this.#knows(operation)) {
      throw new TypeError(`The spec has no operation '${operation}' for the fault '${name}'.`)
    }
    if (times !== 'always' && !(Number.isSafeInteger(times) && times >= 1)) {
      throw new RangeError(`times of the fault '${name}' is ${times}; give 1 or more, or 'always'.`)
    }
    const planned: PlannedFault = {
      fault,
      left: times === 'always' ? Number.POSITIVE_INFINITY : times,
      struck: 0,
    }
    this.#planned.add(planned)
    return {
      get struck() {
        return planned.struck
      },
      remove: () => {
        this.#planned.delete(planned)
      },
    }
  }

  /** The fault that strikes this request, counted as struck; undefined when none does. */
  take(operation: string): Fault | undefined {
    for (const planned of this.#planned) {
      if (planned.fault.operation !== undefined && planned.fault.operation !== operation) continue
      planned.struck++
      planned.left--
      if (planned.left <= 0) this.#planned.delete(planned)
      return planned.fault
    }
    return undefined
  }

  /** Calls all faults off. */
  clear(): void {
    this.#planned.clear()
  }
}
