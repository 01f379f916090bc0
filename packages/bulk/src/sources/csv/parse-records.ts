import { CsvError, parse } from 'csv-parse/sync'
import type { CsvRecord } from './csv-record.ts'

/** A record of a CSV file with its fields, or why it has none. */
export interface ParsedRecord {
  readonly record: CsvRecord
  readonly fields?: readonly string[] | undefined
  readonly problem?: string | undefined
}

/** Reads the fields of records: all at once, and one by one if there is a wrong one among them. */
export function parseRecords(records: readonly CsvRecord[], delimiter: string): ParsedRecord[] {
  const usable = records.filter(({ problem }) => problem === undefined)
  const fields = parseTogether(usable, delimiter)
  if (!fields) return records.map((record) => parseAlone(record, delimiter))
  let at = 0
  return records.map((record) =>
    record.problem === undefined
      ? { record, fields: fields[at++] }
      : { record, problem: record.problem },
  )
}

function parseTogether(records: readonly CsvRecord[], delimiter: string): string[][] | undefined {
  try {
    const fields = fieldsOf(records.map(({ text }) => text).join('\n'), delimiter)
    return fields.length === records.length ? fields : undefined
  } catch {
    return undefined
  }
}

function parseAlone(record: CsvRecord, delimiter: string): ParsedRecord {
  const problem = record.problem ?? problemOf(record.text, delimiter)
  if (problem !== undefined) return { record, problem }
  return { record, fields: fieldsOf(record.text, delimiter)[0] ?? [] }
}

/** @throws CsvError */
export function fieldsOf(text: string, delimiter: string): string[][] {
  return parse(text, { delimiter, record_delimiter: '\n', relax_column_count: true })
}

const PROBLEMS: ReadonlyMap<string, string> = new Map([
  [
    'INVALID_OPENING_QUOTE',
    'A `"` stands inside a field that is not quoted. Quote the field and write `""` for each `"` in it.',
  ],
  [
    'CSV_INVALID_CLOSING_QUOTE',
    'More text follows a quoted field. Write `""` for each `"` in the field.',
  ],
  ['CSV_QUOTE_NOT_CLOSED', 'A quoted field is never closed. Close it with `"`.'],
])

const SPACE_BEFORE_QUOTE = /[,;|\t] +"/

/** Why a text is not one record; undefined if it is one. */
export function problemOf(text: string, delimiter: string): string | undefined {
  try {
    return fieldsOf(text, delimiter).length > 1 ? 'This is more than one record.' : undefined
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    if (SPACE_BEFORE_QUOTE.test(text))
      return 'Spaces stand before a quoted field. Remove spaces after the delimiter.'
    return PROBLEMS.get(error.code) ?? `${error.message}.`
  }
}
