import { SourceError } from '../source-error.ts'

/** Forms of a source. */
export const SOURCE_FORMATS = ['csv', 'jsonl'] as const

/** Form of a source. */
export type SourceFormat = (typeof SOURCE_FORMATS)[number]

const ENDINGS: ReadonlyMap<string, SourceFormat> = new Map([
  ['csv', 'csv'],
  ['tsv', 'csv'],
  ['jsonl', 'jsonl'],
  ['ndjson', 'jsonl'],
])

/**
 * The form of a file, by the ending of its name, with or without `.gz`.
 *
 * @throws SourceError if the name does not tell
 */
export function formatOf(name: string): SourceFormat {
  const format = ENDINGS.get(endingOf(name))
  if (format) return format
  throw new SourceError(
    `The name "${name}" does not tell whether the source is CSV or JSONL. Set \`format\` to "csv" or "jsonl".`,
  )
}

/** Whether fields of the file are separated by tabs, by the ending of its name. */
export function isTabbed(name: string): boolean {
  return endingOf(name) === 'tsv'
}

function endingOf(name: string): string {
  return /\.([a-z]+)(?:\.gz)?$/i.exec(name)?.[1]?.toLowerCase() ?? ''
}
