import type { Stats } from 'node:fs'
import { stat } from 'node:fs/promises'
import { usageError } from '@picturedesk/command-line'

/**
 * Checks what a source and a file of results are, before anything is read or written.
 *
 * @throws CliError if the source can be none, needs the name of a job, or would be written over
 */
export async function demandSource(
  source: string,
  { name, out }: { readonly name?: string | undefined; readonly out?: string | undefined },
): Promise<void> {
  if (name?.trim() === '') throw usageError('--name must not be empty.')
  if (source === '') throw usageError('The name of the source is empty. Name a CSV or JSONL file.')
  if (/^https?:\/\//i.test(source))
    throw usageError(`${source} is a URL. Download it first, and name the file.`)
  const stats = source === '-' ? undefined : await statOf(source)
  if (stats?.isDirectory()) throw usageError(`${source} is a folder. Name a CSV or JSONL file.`)
  const written = out === undefined || out === '-' ? undefined : await statOf(out)
  if (written?.isDirectory()) throw usageError(`--out ${out} is a folder. Name a file in it.`)
  if (stats && written && stats.isFile() && stats.ino === written.ino && stats.dev === written.dev)
    throw usageError(`--out ${out} is the source itself. Name another file for the results.`)
  demandName(source, stats, name)
}

/** A pipe can be read once only, so that its content cannot name the job. */
function demandName(source: string, stats: Stats | undefined, name: string | undefined): void {
  const isFile = source !== '-' && (stats?.isFile() ?? true)
  if (isFile || name !== undefined) return
  const what = source === '-' ? 'The standard input' : `${source} is no plain file, so that it`
  throw usageError(`${what} needs --name <name>, by which the same command goes on with its job.`)
}

async function statOf(file: string): Promise<Stats | undefined> {
  return stat(file).catch(() => undefined)
}
