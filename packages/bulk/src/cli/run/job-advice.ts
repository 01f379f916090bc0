import { commandLine } from '../arguments/quote.ts'

/** A command of `jobs` for a job in the same database, so that it can be pasted into a shell. */
export function jobsCommand(
  command: string,
  job: string,
  {
    database,
    credentials,
  }: { readonly database?: string | undefined; readonly credentials?: string | undefined },
): string {
  const options = [
    ...(database === undefined ? [] : ['--database', database]),
    ...(credentials === undefined ? [] : ['--credentials', credentials]),
  ]
  // What begins with "-" would be read as an option.
  const words = job.startsWith('-') ? [...options, '--', job] : [job, ...options]
  return commandLine(['jobs', command, ...words])
}
