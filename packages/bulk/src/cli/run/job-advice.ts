import { commandLine } from '../arguments/quote.ts'

/**
 * A command of `jobs` for the same database, so that it can be pasted into a shell.
 *
 * @param job The job that it is about; undefined: all jobs
 */
export function jobsCommand(
  command: string,
  job: string | undefined,
  {
    database,
    credentials,
  }: { readonly database?: string | undefined; readonly credentials?: string | undefined },
): string {
  const options = [
    ...(database === undefined ? [] : ['--database', database]),
    ...(credentials === undefined ? [] : ['--credentials', credentials]),
  ]
  if (job === undefined) return commandLine(['jobs', command, ...options])
  // What begins with "-" would be read as an option.
  const words = job.startsWith('-') ? [...options, '--', job] : [job, ...options]
  return commandLine(['jobs', command, ...words])
}
