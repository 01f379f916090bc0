import { usageError } from '@picturedesk/command-line'

/** @throws CliError unless there is exactly one source */
export function oneSource(positionals: readonly string[]): string {
  const [source, ...more] = positionals
  if (source === undefined)
    throw usageError(
      'A source is missing. Name a CSV or JSONL file, or "-" for the standard input.',
    )
  if (more.length > 0)
    throw usageError(
      `Expected one source. Received ${positionals.length}: ${positionals.join(', ')}.`,
    )
  return source
}
