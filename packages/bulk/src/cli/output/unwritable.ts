import { CliError, whyUnwritable } from '@picturedesk/command-line'
import { exitCodes } from '../exit-codes.ts'

/** What is wrong with the name of a file, and not with the disk. */
const OF_THE_NAME: ReadonlySet<string | undefined> = new Set([
  'EISDIR',
  'ELOOP',
  'ENAMETOOLONG',
  'ENOENT',
  'ENOTDIR',
  'ENXIO',
])

/** A file that could not be written. */
export function unwritable(path: string, error: unknown): CliError {
  const { code } = error as NodeJS.ErrnoException
  const message = `Cannot write ${path}. ${whyUnwritable(error)}`
  const exitCode = OF_THE_NAME.has(code) ? exitCodes.usage : exitCodes.failed
  return new CliError(message, { cause: error, exitCode })
}
