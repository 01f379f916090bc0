import { type Clock, elapsed } from '@picturedesk/provider'
import type { RowError } from '../row.ts'
import type { VendorSign } from './vendor-sign.ts'

/** The first pause in milliseconds. Each further one is twice as long. */
const FIRST = 1_000
/** The longest pause, where a try costs only time, and where it costs the inputs of a unit. */
const LONGEST = { away: 60_000, costly: 300_000 }
/** Turns that fail one after another before a pause begins, where a try costs only time. */
const PATIENT = 3

/**
 * Holds back the units of a job whose vendor is down: after a pause that grows, one unit is tried, and when it goes
 * well the others follow. Without it, each unit of the job would fail on its own.
 */
export class Brake {
  readonly #clock: Clock
  #failures = 0
  #pause = 0
  #until = Number.NEGATIVE_INFINITY
  #isTrying = false
  #reason: RowError | undefined

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** Why units are held back. */
  get reason(): RowError | undefined {
    return this.#pause > 0 ? this.#reason : undefined
  }

  /** How many of so many units may be taken now. */
  free(most: number): number {
    if (this.#pause === 0) return most
    return elapsed(this.#clock) >= this.#until ? Math.min(1, most) : 0
  }

  /** Notes that units were taken. */
  taken(): void {
    if (this.#pause === 0) return
    this.#isTrying = true
    this.#until = elapsed(this.#clock) + this.#pause
  }

  /** Notes what a turn tells of the vendor. */
  note(sign: VendorSign): void {
    if (sign.kind === 'well') {
      this.#failures = 0
      this.#pause = 0
      this.#until = Number.NEGATIVE_INFINITY
      this.#isTrying = false
      return
    }
    this.#reason = sign.error
    if (++this.#failures < PATIENT && sign.kind === 'away') return
    const now = elapsed(this.#clock)
    // Units that were under way together fail together: that is one failure.
    if (!this.#isTrying && now < this.#until) return
    this.#isTrying = false
    this.#pause = Math.min(LONGEST[sign.kind], Math.max(FIRST, this.#pause * 2))
    this.#until = now + this.#pause
  }
}
