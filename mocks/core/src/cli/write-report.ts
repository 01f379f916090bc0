import { access, constants, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { CliError, whyUnwritable } from '@picturedesk/command-line'
import { writeExact } from '@picturedesk/openapi'
import { writeWhole } from './write-whole.ts'

/**
 * Makes sure that a report can be written, before there is anything to lose. Leaves no file.
 *
 * @throws CliError with the file's name
 */
export async function prepareReport(file: string | undefined): Promise<void> {
  if (file === undefined) return
  try {
    const stats = await stat(file).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined
      throw error
    })
    if (stats?.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' })
    if (stats !== undefined) await access(file, constants.W_OK)
    // A file is put in place of the old one, for which its folder counts.
    if (stats === undefined || stats.isFile()) await access(dirname(file), constants.W_OK)
  } catch (error) {
    throw new CliError(`${file} cannot be written. ${whyUnwritable(error)}`, { cause: error })
  }
}

/** Writes a report as JSON, if a file is given. */
export async function writeReport(file: string | undefined, report: object): Promise<void> {
  if (file !== undefined) await writeWhole(file, `${writeExact(report, 2)}\n`)
}

/**
 * Writes reports after a command has ended. One that cannot be written is told, and changes
 * neither the others nor the exit code, which is the command's.
 */
export async function tellUnwritten(
  err: (text: string) => void,
  file: string | undefined,
  write: () => Promise<void>,
): Promise<void> {
  try {
    await write()
  } catch (error) {
    err(`picturedesk-mocks: ${file} could not be written. ${whyUnwritable(error)}\n`)
  }
}
