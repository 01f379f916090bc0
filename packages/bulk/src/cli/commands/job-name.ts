import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { basename } from 'node:path'

/**
 * The name of a job that reads a file: the file's, and a hash of its content and of all that the job's
 * results depend on. So the same command goes on with its job, and a changed file is another job.
 */
export async function jobNameOf(file: string, settings: unknown): Promise<string> {
  const hash = createHash('sha256').update(`${JSON.stringify(settings)}\n`)
  for await (const chunk of createReadStream(file)) hash.update(chunk)
  return `${basename(file)}-${hash.digest('hex').slice(0, 8)}`
}
