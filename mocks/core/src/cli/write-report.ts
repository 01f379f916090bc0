import { open, writeFile } from 'node:fs/promises'
import { CliError } from './cli-error.ts'

/**
 * Makes sure that a report can be written, before there is anything to lose.
 *
 * @throws CliError with the file's name
 */
export async function prepareReport(file: string | undefined): Promise<void> {
  if (file === undefined) return
  try {
    await (await open(file, 'a')).close()
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    throw new CliError(`${file} cannot be written: ${message}.`, { cause: error })
  }
}

/** Writes a report as JSON, if a file is given. */
export async function writeReport(file: string | undefined, report: object): Promise<void> {
  if (file !== undefined) await writeFile(file, `${JSON.stringify(report, undefined, 2)}\n`)
}
