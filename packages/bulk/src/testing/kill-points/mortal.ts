import { setImmediate } from 'node:timers/promises'
import type { Clock } from '@picturedesk/provider'
import type { TestClock } from 'pg-boss'
import type { Database, Executor } from '../../database/database.ts'
import { failure } from '../../database/failure.ts'

/** A process that stops at one of its awaits: before one statement, or one call of the vendor. */
export class Mortal {
  #left = Number.POSITIVE_INFINITY
  #countsAnswers = false
  #frozenAt = 0
  #slept = 0
  #now = (): number => 0
  #stoppedAt = ''
  #frozen: PromiseWithResolvers<void> | undefined
  #late: (() => void)[] = []
  readonly #stopped = Promise.withResolvers<void>()

  /**
   * Has it stop at the nth step from now on, before it.
   * @param countsAnswers Whether the answer of a step is one, too. For what dies it is the same as the next step.
   */
  stopAt(step: number, countsAnswers = false): void {
    this.#left = step
    this.#countsAnswers = countsAnswers
  }

  /** What it was doing when it stopped: the name of a call, `statement` or `transaction`, and `answer` of these. */
  get stoppedAt(): string {
    return this.#stoppedAt
  }

  /** Fulfilled when it has stopped. */
  get stopped(): Promise<void> {
    return this.#stopped.promise
  }

  /** Does something at the vendor or in the database. A process that has stopped does nothing, and hears no answer. */
  async does<Result>(act: () => Promise<Result>, what: string): Promise<Result> {
    this.#step(what)
    await this.#frozen?.promise
    try {
      return await act()
    } finally {
      if (this.#countsAnswers) this.#step(`answer of ${what}`)
      await this.#frozen?.promise
    }
  }

  #step(what: string): void {
    if (--this.#left !== 0) return
    this.#stoppedAt = what
    this.#frozenAt = this.#now()
    this.#frozen = Promise.withResolvers()
    // Nobody may wait for it.
    this.#frozen.promise.catch(() => {})
    this.#stopped.resolve()
  }

  /** It goes on, as if no time had passed: it hears the answers first, then its timers fire. */
  async wake(): Promise<void> {
    const frozen = this.#frozen
    this.#frozen = undefined
    this.#slept += this.#now() - this.#frozenAt
    frozen?.resolve()
    for (let turns = 0; turns < 20; turns++) await setImmediate()
    for (const run of this.#late.splice(0)) run()
  }

  /** It does nothing any more. What waits in it ends, so that a test leaves nothing behind. */
  bury(): void {
    this.#frozen ??= Promise.withResolvers()
    this.#frozen.promise.catch(() => {})
    this.#frozen.reject(new Error('The process is dead.'))
  }

  /** A database as this process has it. */
  database(real: Database): Database {
    return {
      kind: real.kind,
      query: (sql, values) => this.does(() => real.query(sql, values), 'statement'),
      transaction: (run) =>
        this.does(
          () =>
            real.transaction(async (transaction) => {
              const result = await run(this.#inside(transaction))
              this.#checkConnection('commit')
              return result
            }),
          'transaction',
        ).catch((error) => {
          throw error instanceof ConnectionLost ? failure('away', error.message, error) : error
        }),
      close: async () => {},
    }
  }

  /** Time as this process has it. While its machine sleeps, no timer fires, and no duration is counted. */
  clock(real: TestClock): Clock {
    this.#now = () => real.now()
    const timed = (run: () => void) => (): void => {
      if (this.#frozen) this.#late.push(run)
      else run()
    }
    const clock = {
      now: () => real.now(),
      elapsed: () => (this.#frozen ? this.#frozenAt : real.now()) - this.#slept,
      setTimeout: (run: () => void, milliseconds: number) =>
        real.setTimeout(timed(run), milliseconds),
      setInterval: (run: () => void, milliseconds: number) =>
        real.setInterval(timed(run), milliseconds),
      clearTimeout: (handle: unknown) => real.clearTimeout(handle as never),
      clearInterval: (handle: unknown) => real.clearInterval(handle as never),
    }
    return clock
  }

  #inside(transaction: Executor): Executor {
    return {
      query: async (sql, values) => {
        this.#checkConnection('statement of a transaction')
        return transaction.query(sql, values)
      },
    }
  }

  /** A server rolls back the transaction of a process that has stopped. */
  #checkConnection(before: string): void {
    this.#step(before)
    if (this.#frozen) throw new ConnectionLost()
  }
}

class ConnectionLost extends Error {
  constructor() {
    super('The connection to the database has ended.')
  }
}
