import type { OptionSection } from '@picturedesk/command-line'

/** Where a command writes. */
export interface Terminal {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
}

/** A command of the command line. */
export interface Command {
  /** What `--help` prints. */
  readonly help: string
  /** Its options, as help and README show them. */
  readonly sections: readonly OptionSection[]
  /**
   * @param args what follows the command's name
   * @returns the exit code
   * @throws CliError with an exit code of its own
   */
  readonly run: (args: readonly string[], terminal: Terminal) => Promise<number>
}
