/** Microseconds of work after which a test that goes round and round is ended. */
const MOST = 10_000_000
/** Hits between two looks at the time. */
const OFTEN = 1_000

/**
 * Counts what a test meets, of all mutants. A mutant may have code go round elsewhere, without a pause in which a timer could
 * end it: that is ended from within, by what stands at the place of each mutant.
 */
export class HitWatch {
  /** Takes the counts of a test that runs again. */
  readonly counts: Record<string, number>
  #hits = 0
  #begun = process.cpuUsage()

  constructor() {
    this.counts = new Proxy(
      {},
      {
        get: () => 0,
        set: () => {
          this.#look()
          return true
        },
      },
    )
  }

  /** A test begins. */
  begin(): void {
    this.#hits = 0
    this.#begun = process.cpuUsage()
  }

  #look(): void {
    if (++this.#hits % OFTEN !== 0) return
    const { user, system } = process.cpuUsage(this.#begun)
    if (user + system > MOST) throw new Error('The test goes round and round.')
  }
}
