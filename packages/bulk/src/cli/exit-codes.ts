/** How a command ends. */
export const exitCodes = {
  ok: 0,
  /** The work is done, and some inputs failed. */
  inputsFailed: 1,
  /** The command line, the source, the credentials or another setting is wrong, or Node is too old. */
  usage: 2,
  /** The job is paused or cancelled: it is not done, and does not go on by itself. */
  stopped: 3,
  /** Something else failed, such as the database or the disk. */
  failed: 4,
  /** 128 + 13, as if SIGPIPE had ended the process: who read the results has gone. */
  readerGone: 141,
} as const

const SIGNAL_NUMBERS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const

/** A signal that stops the work. */
export type StopSignal = keyof typeof SIGNAL_NUMBERS

/** Signals that stop the work. */
export const STOP_SIGNALS = Object.keys(SIGNAL_NUMBERS) as StopSignal[]

/** 128 + the number of the signal, as shells have it. */
export function exitCodeOf(signal: StopSignal): number {
  return 128 + SIGNAL_NUMBERS[signal]
}

/** What each exit code means, in their order. Help is made of it. */
export const exitCodeMeanings: ReadonlyMap<number, string> = new Map([
  [exitCodes.ok, 'done, no input failed'],
  [exitCodes.inputsFailed, 'done, some inputs failed: see picturedesk-bulk jobs failed'],
  [
    exitCodes.usage,
    'the command line, the source, the credentials or another setting is wrong, or Node is too old',
  ],
  [exitCodes.stopped, 'the job is paused or cancelled'],
  [exitCodes.failed, 'something else failed, such as the database or the disk'],
  [exitCodeOf('SIGHUP'), 'stopped by SIGHUP, such as when its terminal was closed'],
  [exitCodeOf('SIGINT'), 'stopped by Ctrl-C'],
  [exitCodes.readerGone, 'what read the results ended before them'],
  [exitCodeOf('SIGTERM'), 'stopped by SIGTERM'],
])

/** The end of every help text. */
export const exitCodesHelp = `Exit codes
${[...exitCodeMeanings].map(([code, meaning]) => `  ${String(code).padEnd(3)}  ${meaning}\n`).join('')}`
