import { CliError } from '@picturedesk/command-line'
import { exitCodes } from '../exit-codes.ts'

const REASONS: ReadonlyMap<string | undefined, string> = new Map([
  ['EACCES', 'You may not write to it or to its folder.'],
  ['EDQUOT', 'There is no space left for this user.'],
  ['EISDIR', 'It is a folder. Name a file.'],
  ['ENOENT', 'Its folder does not exist. Make it first.'],
  ['ENOSPC', 'There is no space left on the device.'],
  ['ENOTDIR', 'A part of its path is not a folder.'],
  ['EPERM', 'You may not write to it or to its folder.'],
  ['EROFS', 'Its file system can only be read.'],
])

/** What is wrong with the name of a file, and not with the disk. */
const OF_THE_NAME: ReadonlySet<string | undefined> = new Set(['EISDIR', 'ENOENT', 'ENOTDIR'])

/** A file that could not be written. */
export function unwritable(path: string, error: unknown): CliError {
  const { code } = error as NodeJS.ErrnoException
  const message = `Cannot write ${path}. ${whyUnwritable(error)}`
  const exitCode = OF_THE_NAME.has(code) ? exitCodes.usage : exitCodes.failed
  return new CliError(message, { cause: error, exitCode })
}

/** Why a file could not be written, as a sentence. */
export function whyUnwritable(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  return REASONS.get(code) ?? `${message}.`
}
