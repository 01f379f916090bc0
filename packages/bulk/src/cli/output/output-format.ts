import { extname } from 'node:path'
import { usageError } from '@picturedesk/command-line'

/** Form of results. */
export type OutputFormat = 'jsonl' | 'csv'

/** The options by which a form and a place are chosen. */
export const outputOptions = {
  jsonl: { type: 'boolean', about: 'results as JSONL; default: by the name of --out, else JSONL' },
  csv: { type: 'boolean', about: 'results as CSV' },
  out: {
    type: 'string',
    value: '<file>',
    about:
      'writes results to a file, which is gone on with when the command is repeated; default: the standard output',
  },
} as const

/** What {@link outputOptions} were given. */
export interface OutputValues {
  readonly jsonl?: boolean | undefined
  readonly csv?: boolean | undefined
  readonly out?: string | undefined
}

/**
 * The form that is asked for, or the one that the file's name tells.
 *
 * @throws CliError if two are asked for, or the name does not tell
 */
export function outputFormat({ jsonl, csv, out }: OutputValues, fallback: OutputFormat) {
  if (jsonl && csv) throw usageError('Give --jsonl or --csv. Received both.')
  if (out === '') throw usageError('--out must not be empty. Name a file.')
  const byOption = jsonl ? 'jsonl' : csv ? 'csv' : undefined
  const byName = formByName(out)
  if (byOption !== undefined && byName !== undefined && byName !== byOption)
    throw usageError(
      `--${byOption} and the name "${out}" contradict each other. Leave out --${byOption}, or name a file that ends with .${byOption}.`,
    )
  const format = byOption ?? byName
  if (format !== undefined) return format
  if (out === undefined || out === '-') return fallback
  throw usageError(`The name "${out}" does not tell a form. Add --jsonl or --csv.`)
}

function formByName(name = ''): OutputFormat | undefined {
  const ending = extname(name).toLowerCase()
  if (ending === '.csv') return 'csv'
  return ending === '.jsonl' || ending === '.ndjson' ? 'jsonl' : undefined
}
