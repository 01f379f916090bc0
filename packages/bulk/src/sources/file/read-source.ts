import type { CsvOptions } from '../csv/csv-options.ts'
import { readCsv } from '../csv/read-csv.ts'
import { readJsonl } from '../jsonl/read-jsonl.ts'
import { SourceError } from '../source-error.ts'
import type { SourceItem } from '../source-item.ts'
import { openSource } from './open-source.ts'
import { readableBytes } from './readable-bytes.ts'
import { formatOf, isTabbed, type SourceFormat } from './source-format.ts'
import { untilAborted } from './until-aborted.ts'

/** How a source is read. */
export interface ReadSourceOptions extends CsvOptions {
  /** Default: by the ending of the name. */
  readonly format?: SourceFormat | undefined
  /** What `-` stands for. Default: the process's standard input. */
  readonly stdin?: AsyncIterable<Uint8Array> | undefined
  /** Ends the reading with its reason, also while a pipe waits for who writes to it. */
  readonly signal?: AbortSignal | undefined
}

/**
 * Reads a CSV or JSONL file, compressed with gzip or not, or the standard input as `-`.
 *
 * @throws SourceError if it cannot be opened or read; as soon as it is iterated
 * @example
 * await bulk.tag(pictures(readSource('pictures.csv.gz', { idColumn: 'sku' })), options)
 */
export function readSource(
  name: string,
  { format, stdin = process.stdin, signal, ...options }: ReadSourceOptions = {},
): AsyncGenerator<SourceItem, void, undefined> {
  if (name === '-' && format === undefined)
    throw new SourceError('The standard input has no name. Set `format` to "csv" or "jsonl".')
  const form = format ?? formatOf(name)
  const chunks = readableBytes(
    name === '-' ? untilAborted(stdin, signal) : openSource(name, signal),
  )
  if (form === 'jsonl') return readJsonl(chunks, options)
  const delimiter = options.delimiter ?? (isTabbed(name) ? 'tab' : ',')
  return readCsv(chunks, { ...options, delimiter })
}
