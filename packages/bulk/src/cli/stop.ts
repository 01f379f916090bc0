import { exitCodeOf, exitCodes, type StopSignal } from './exit-codes.ts'

/** Why the work is stopped before its end: the reason of the shell's `stop`. */
export class Stop extends Error {
  override readonly name = 'Stop'
  readonly exitCode: number
  /** Whether nothing is said of it. */
  readonly isQuiet: boolean

  private constructor(message: string, exitCode: number, isQuiet: boolean) {
    super(message)
    this.exitCode = exitCode
    this.isQuiet = isQuiet
  }

  static bySignal(signal: StopSignal): Stop {
    return new Stop(`Stopped by ${signal}.`, exitCodeOf(signal), false)
  }

  /** What read the results has closed them, such as `head`. */
  static readerGone(): Stop {
    return new Stop('What read the results has ended.', exitCodes.readerGone, true)
  }
}
