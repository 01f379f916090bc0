import { extname } from 'node:path'
import { usageError } from '../cli-error.ts'

/** Form of results. */
export type OutputFormat = 'jsonl' | 'csv'

/** The options by which a form and a place are chosen. */
export const outputOptions = {
  jsonl: { type: 'boolean' },
  csv: { type: 'boolean' },
  out: { type: 'string' },
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
  if (jsonl || csv) return jsonl ? 'jsonl' : 'csv'
  if (out === undefined) return fallback
  const ending = extname(out).toLowerCase()
  if (ending === '.csv') return 'csv'
  if (ending === '.jsonl' || ending === '.ndjson') return 'jsonl'
  throw usageError(`The name "${out}" does not tell a form. Add --jsonl or --csv.`)
}
