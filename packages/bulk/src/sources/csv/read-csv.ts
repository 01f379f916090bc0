import { type ColumnPlan, planColumns } from '../columns/column-plan.ts'
import { recordToItem } from '../columns/record-to-item.ts'
import { keptText } from '../kept-text.ts'
import { LONE_RETURN, readLines } from '../lines/read-lines.ts'
import { shown, shownNames } from '../shown.ts'
import { SourceError } from '../source-error.ts'
import { isUnusable, type SourceItem } from '../source-item.ts'
import { type CsvOptions, DELIMITERS } from './csv-options.ts'
import type { CsvRecord } from './csv-record.ts'
import { RecordFramer } from './frame-records.ts'
import { otherDelimiter } from './other-delimiter.ts'
import { type ParsedRecord, parseRecords } from './parse-records.ts'

/**
 * Reads inputs from CSV in the form of RFC 4180, in bounded memory. A line that is wrong becomes an item
 * that says why, and reading goes on with the next line.
 *
 * @throws SourceError if the header is missing, or lacks a column that is needed
 * @example
 * for await (const item of readCsv(createReadStream('pictures.csv'), { idColumn: 'sku' })) { … }
 */
export async function* readCsv(
  chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  options: CsvOptions = {},
): AsyncGenerator<SourceItem, void, undefined> {
  const delimiter = DELIMITERS[options.delimiter ?? ',']
  const framer = new RecordFramer(delimiter)
  let plan = options.columns && planColumns(options.columns, options, 'columns')
  for await (const records of recordsOf(chunks, framer, options)) {
    let parsed = parseRecords(records, delimiter)
    if (!plan && parsed[0]) {
      plan = planHeader(parsed[0], options)
      parsed = parsed.slice(1)
    }
    for (const one of parsed) if (plan) yield toItem(one, plan)
  }
  if (!plan)
    throw new SourceError('The source is empty. Expected a header with the names of columns.')
}

async function* recordsOf(
  chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  framer: RecordFramer,
  options: CsvOptions,
): AsyncGenerator<readonly CsvRecord[], void, undefined> {
  for await (const lines of readLines(chunks, options)) yield framer.push(lines)
  yield framer.end()
}

function planHeader({ record, fields, problem }: ParsedRecord, options: CsvOptions): ColumnPlan {
  const start = `The header in line ${record.line} cannot be read.`
  const { idColumn = 'id', delimiter = ',' } = options
  if (fields?.some((name) => name.includes('\r'))) throw new SourceError(`${start} ${LONE_RETURN}`)
  const names = fields?.map((name) => name.trim())
  const hint = names?.includes(idColumn)
    ? undefined
    : (otherDelimiter(record.text, DELIMITERS[delimiter], idColumn) ?? otherForm(record.text))
  if (names && hint !== undefined)
    throw new SourceError(
      `The header has no column "${shown(idColumn)}". Its columns: ${shownNames(names)}. ${hint}`,
    )
  if (fields) return planColumns(fields, options)
  throw new SourceError(`${start} ${hint ?? problem}`)
}

function otherForm(text: string): string | undefined {
  return /^\s*[[{]/.test(text) ? 'It looks like JSON. Set `format` to "jsonl".' : undefined
}

function toItem({ record, fields, problem }: ParsedRecord, plan: ColumnPlan): SourceItem {
  const item = readFields({ record, fields, problem }, plan)
  return isUnusable(item) ? { ...item, text: keptText(record.kept ?? record.text) } : item
}

function readFields({ record, fields, problem }: ParsedRecord, plan: ColumnPlan): SourceItem {
  const { line, text } = record
  if (!fields) return { line, problem: problem ?? '' }
  // What stands in quotes may have one. A line of many records would pass for one with many fields.
  if (fields.length !== plan.width && text.includes('\r')) return { line, problem: LONE_RETURN }
  return recordToItem(fields, plan, line)
}
