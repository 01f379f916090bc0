/** Where text goes to. */
export interface Output {
  /** Fulfilled when it is written. */
  write(text: string): Promise<void>
  readonly isTTY: boolean
  /** Whether it was closed when the process began, so that what is written is lost. Default: false. */
  readonly isClosed?: boolean
  /** Width of the terminal. */
  readonly columns: number
}

/** What surrounds a command. */
export interface Shell {
  /** How the command was called, for advice on how to go on. */
  readonly args: readonly string[]
  /** Also written to: vendors find their credentials here. */
  readonly env: Record<string, string | undefined>
  readonly cwd: string
  readonly stdin: AsyncIterable<Uint8Array>
  readonly out: Output
  readonly err: Output
  /** Aborted with a `Stop` when the work is to be stopped. */
  readonly stop: AbortSignal
  /** The directory of the package, whose neighbours are looked at for vendors, too. */
  readonly home: string
}
