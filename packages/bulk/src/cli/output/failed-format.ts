import type { FailedInput } from '../../row.ts'
import { CONTEXT_PREFIX, FAILURE_COLUMNS } from '../../sources/columns/column-options.ts'
import { writeList } from '../../sources/columns/list-cell.ts'
import { csvLine } from './csv-line.ts'
import type { OutputFormat } from './output-format.ts'

type Members = Readonly<Record<string, unknown>>

/** An input that failed, in the parts that a source reads again. */
interface Again {
  readonly id: string
  readonly url?: string | undefined
  readonly detections?: readonly string[] | undefined
  readonly context?: Members | undefined
}

/** Names of the members of `context` of some inputs, those with lists as `name[]`. */
export type ContextColumns = ReadonlySet<string>

/** Columns of `context` that an input needs. */
export function contextColumnsOf({ input }: FailedInput): string[] {
  const { context = {} } = againOf('', input)
  return Object.entries(context).map(([name, value]) => columnOf(name, value))
}

/** How failed inputs are written, so that a source reads the same inputs again. */
export function failedFormat(format: OutputFormat, context: ContextColumns) {
  const columns = [...context]
  const prefixed = columns.map((name) => `${CONTEXT_PREFIX}${name}`)
  return format === 'jsonl'
    ? { header: '', line: jsonLine }
    : {
        header: csvLine(['id', 'url', 'detections', ...prefixed, ...FAILURE_COLUMNS]),
        line: (failed: FailedInput) => csvRecord(failed, columns),
      }
}

function jsonLine({ id, input, error }: FailedInput): string {
  const { code, message, line } = error
  return `${JSON.stringify({ ...againOf(id, input), error: { code, message, line, text: textOf(input) } })}\n`
}

function csvRecord({ id, input, error }: FailedInput, columns: readonly string[]): string {
  const { url = '', detections = [], context = {} } = againOf(id, input)
  const cells = new Map(
    Object.entries(context).map(([name, value]) => [columnOf(name, value), value]),
  )
  return csvLine([
    id,
    url,
    writeList(detections),
    ...columns.map((name) => cellOf(cells.get(name))),
    error.code,
    error.message,
    error['line'] === undefined ? '' : String(error['line']),
    textOf(input) ?? '',
  ])
}

/** The line of the source that could not be read. */
function textOf(input: unknown): string | undefined {
  const text = isObject(input) ? input['text'] : undefined
  return typeof text === 'string' ? text : undefined
}

/** What a job keeps of an input is a request of the interface, an id, or a line that was unusable. */
function againOf(id: string, input: unknown): Again {
  const { image, detections, context } = isObject(input) ? input : {}
  const url = isObject(image) && typeof image['url'] === 'string' ? image['url'] : undefined
  return {
    id,
    ...(url !== undefined && { url }),
    ...(Array.isArray(detections) && { detections }),
    ...(isObject(context) && { context }),
  }
}

function columnOf(name: string, value: unknown): string {
  return Array.isArray(value) ? `${name}[]` : name
}

function cellOf(value: unknown): string {
  if (value === undefined || value === null) return ''
  return Array.isArray(value) ? writeList(value) : String(value)
}

function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
