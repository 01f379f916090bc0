import type { JobKind } from '../../progress.ts'
import type { Row } from '../../row.ts'
import { writeList } from '../../sources/columns/list-cell.ts'
import { csvLine } from './csv-line.ts'
import type { OutputFormat } from './output-format.ts'

/** How rows are written. */
export interface RowFormat {
  /** What stands before the first row; empty if nothing does. */
  readonly header: string
  readonly line: (row: Row) => string
}

/** Columns of each kind of job, between those that all have. Those with lists or objects are JSON. */
const COLUMNS: Readonly<Record<JobKind, readonly string[]>> = {
  tag: ['tags', 'objects'],
  check: ['findings', 'notJudged'],
  products: ['scope', 'analysis', 'tags'],
}

const ERROR_COLUMNS = ['code', 'message', 'outcome'] as const

/** The form of the rows of a job. */
export function rowFormat(format: OutputFormat, kind: JobKind): RowFormat {
  if (format === 'jsonl') return { header: '', line: (row) => `${JSON.stringify(row)}\n` }
  const own = COLUMNS[kind]
  const errors = ERROR_COLUMNS.map((name) => `error.${name}`)
  return {
    header: csvLine(['index', 'id', 'ok', 'names', ...own, ...errors]),
    line: (row) => {
      const members: Readonly<Record<string, unknown>> = { ...row }
      const error: Readonly<Record<string, unknown>> = isObject(members['error'])
        ? members['error']
        : {}
      return csvLine([
        String(row.index),
        row.id,
        String(row.ok),
        writeList(namesIn(members)),
        ...own.map((name) => cell(members[name])),
        ...ERROR_COLUMNS.map((name) => cell(error[name])),
      ])
    },
  }
}

/** Names of all labels or findings of a row, each once. */
function namesIn(members: Readonly<Record<string, unknown>>): string[] {
  const lists = [
    members['tags'],
    members['findings'],
    ...listOf(members['objects']).map((object) => object['tags']),
  ]
  const names = lists.flatMap(listOf).map(({ name, category }) => String(name || category || ''))
  return [...new Set(names)].filter((name) => name !== '')
}

function listOf(value: unknown): Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.filter(isObject) : []
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function cell(value: unknown): string {
  if (value === undefined || value === null) return ''
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
