import { parseArgs } from 'node:util'
import { COLUMNS, type ColumnName } from '../columns/column.ts'

/** What the command line asks for. */
export interface CorpusOptions {
  readonly only: readonly string[]
  readonly columns: ReadonlySet<ColumnName>
  /** Those whose goals decide the exit code. */
  readonly hold: ReadonlySet<ColumnName>
  /** Most operations of a document, and without a number all. */
  readonly operations: number
  /** A random choice of so many documents; without a number all. */
  readonly sample: number
  readonly seed: number
  readonly json: boolean
  readonly jobs: number
}

/**
 * Reads the command line.
 * @throws TypeError for an unknown option, an unknown column or a value that is no number
 */
export function readOptions(args: readonly string[]): CorpusOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string', multiple: true, default: [] },
      columns: { type: 'string', multiple: true, default: [] },
      hold: { type: 'string', multiple: true, default: [] },
      operations: { type: 'string' },
      sample: { type: 'string' },
      seed: { type: 'string' },
      jobs: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  })
  return {
    only: values.only.flatMap((names) => names.split(',')),
    columns: columnsOf(values.columns),
    hold: columnsOf(values.hold),
    operations: numberOf('operations', values.operations) ?? Number.POSITIVE_INFINITY,
    sample: numberOf('sample', values.sample) ?? Number.POSITIVE_INFINITY,
    seed: numberOf('seed', values.seed) ?? 11,
    json: values.json,
    jobs: numberOf('jobs', values.jobs) ?? 2,
  }
}

/** All when none is named. */
function columnsOf(texts: readonly string[]): ReadonlySet<ColumnName> {
  const names = texts.flatMap((text) => text.split(','))
  return new Set(names.length > 0 ? names.map(columnOf) : COLUMNS)
}

function columnOf(text: string): ColumnName {
  const found = COLUMNS.find((column) => column === text)
  if (found) return found
  throw new TypeError(`Unknown column "${text}". Known: ${COLUMNS.join(', ')}.`)
}

function numberOf(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  if (/^[1-9]\d*$/.test(text)) return Number(text)
  throw new TypeError(`--${name} must be a whole number from 1 up. Received "${text}".`)
}
