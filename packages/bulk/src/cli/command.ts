import type { OptionSection } from '@picturedesk/command-line'
import type { Shell } from './shell.ts'

/** A command of the command line. */
export interface Command {
  /** One line, for the list of commands. */
  readonly summary: string
  /** What `--help` prints. */
  readonly help: string
  /** Its options, as help and README show them. Absent: its own commands have them. */
  readonly sections?: readonly OptionSection[]
  /**
   * @param args what follows the command's name
   * @returns the exit code
   * @throws CliError with an exit code of its own
   */
  readonly run: (args: readonly string[], shell: Shell) => Promise<number>
}
