import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { UnknownOperationError } from '../vendor/unknown-operation-error.ts'
import { checkFault } from './check-fault.ts'
import type { Fault, FaultHandle } from './fault.ts'

interface PlannedFault {
  readonly fault: Fault
  /** Whether the fault wants the next request that it could strike. */
  readonly draw: () => boolean
  left: number
  struck: number
}

/** The faults that are to strike, in the order in which they were added. */
export class FaultPlan {
  readonly #vendor: string
  readonly #known: readonly string[]
  readonly #planned = new Set<PlannedFault>()

  /**
   * @param vendor the vendor's id, for messages
   * @param known the ids of the spec's operations, so that a misspelt one is refused
   */
  constructor(vendor: string, known: readonly string[]) {
    this.#vendor = vendor
    this.#known = known
  }

  /**
   * Plans a fault.
   *
   * @throws TypeError when its name or an option does not exist
   * @throws UnknownOperationError when the spec does not have its operation
   * @throws RangeError when an option has a value that it cannot have
   */
  add(fault: Fault): FaultHandle {
    checkFault(fault)
    const { name, operation, probability } = fault
    const { times = probability === undefined ? 1 : 'always' } = fault
    if (operation !== undefined && !this.#known.includes(operation)) {
      const place = `fault "${name}"`
      throw new UnknownOperationError({
        vendor: this.#vendor,
        operation,
        place,
        known: this.#known,
      })
    }
    const planned: PlannedFault = {
      fault,
      draw: drawOf(fault),
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
    let taken: PlannedFault | undefined
    for (const planned of this.#planned) {
      if (planned.fault.operation !== undefined && planned.fault.operation !== operation) continue
      // Each draws for every request, so that one fault does not shift the strikes of another.
      if (planned.draw()) taken ??= planned
    }
    if (!taken) return undefined
    taken.struck++
    taken.left--
    if (taken.left <= 0) this.#planned.delete(taken)
    return taken.fault
  }

  /** Calls all faults off. */
  clear(): void {
    this.#planned.clear()
  }
}

function drawOf({ probability = 1, seed = 1 }: Fault): () => boolean {
  if (probability === 1) return () => true
  const random = xoroshiro128plus(seed)
  return () => uniformFloat64(random) < probability
}
