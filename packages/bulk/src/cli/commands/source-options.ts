import { usageError } from '@picturedesk/command-line'
import { DELIMITERS } from '../../sources/csv/csv-options.ts'
import { readSource } from '../../sources/file/read-source.ts'
import { formatOf, type SourceFormat } from '../../sources/file/source-format.ts'
import { SourceError } from '../../sources/source-error.ts'
import type { SourceItem } from '../../sources/source-item.ts'
import { oneOf } from '../arguments/numbers.ts'
import { inOptionNames } from '../arguments/option-names.ts'
import { printable } from '../output/printable.ts'
import type { Screen } from '../progress/screen.ts'
import type { Shell } from '../shell.ts'

type Delimiter = keyof typeof DELIMITERS

/** The options by which a source is read. */
export const sourceOptions = {
  format: {
    type: 'string',
    value: 'csv|jsonl',
    about:
      'form of the source; default: by its name (.csv, .tsv, .jsonl, .ndjson, with or without .gz); needed for the standard input',
  },
  delimiter: {
    type: 'string',
    value: '<sign>',
    about: `what stands between the fields of a CSV file: ${Object.keys(DELIMITERS).join(' or ')}; default: , or tab for .tsv`,
  },
  columns: {
    type: 'string',
    value: '<a,b,...>',
    about: 'names of the columns of a CSV file without a header',
  },
  'id-column': {
    type: 'string',
    value: '<name>',
    about: 'column, or member of a JSONL object, with your id; default: id',
  },
  'url-column': {
    type: 'string',
    value: '<name>',
    about: 'with the URL of the picture; default: url',
  },
  'detections-column': {
    type: 'string',
    value: '<name>',
    about: "with what to look for, separated by '|'; default: detections",
  },
  'context-column': {
    type: 'string',
    value: '<name>',
    multiple: true,
    about:
      'with data about the product that the vendor reads; may be repeated, beside columns that are called context.<name>',
  },
} as const

/** What {@link sourceOptions} were given. */
export interface SourceValues {
  readonly format?: string | undefined
  readonly delimiter?: string | undefined
  readonly columns?: string | undefined
  readonly 'id-column'?: string | undefined
  readonly 'url-column'?: string | undefined
  readonly 'detections-column'?: string | undefined
  readonly 'context-column'?: readonly string[] | undefined
}

/**
 * The inputs of a source. The first is read at once, so that a source that cannot be read makes no job.
 *
 * @throws CliError that names the option which is wrong
 */
export async function openSource(
  name: string,
  values: SourceValues,
  shell: Shell,
  screen: Screen,
): Promise<AsyncGenerator<SourceItem, void, undefined>> {
  if (values.columns?.split(',').some((column) => column.trim() === ''))
    throw usageError('--columns must be names that are separated by commas. One is empty.')
  const format = oneOf<SourceFormat>('--format', values.format, ['csv', 'jsonl'])
  if ((format ?? formOf(name)) === 'jsonl')
    for (const option of ['delimiter', 'columns'] as const)
      if (values[option] !== undefined)
        throw usageError(`--${option} is for CSV, and the source is JSONL. Leave it out.`)
  const unused = new Set<string>()
  const items = withOptionNames(() =>
    readSource(name, {
      format,
      delimiter: oneOf('--delimiter', values.delimiter, Object.keys(DELIMITERS) as Delimiter[]),
      columns: values.columns?.split(','),
      idColumn: values['id-column'],
      urlColumn: values['url-column'],
      detectionsColumn: values['detections-column'],
      contextColumns: values['context-column'],
      onUnusedColumn: (column) => unused.add(column),
      stdin: shell.stdin,
      signal: shell.stop,
    }),
  )
  const first = await withOptionNames(() => items.next())
  if (first.done) await screen.say('The source has no inputs.')
  if (unused.size > 0)
    await screen.say(
      `Columns that are not used: ${[...unused].map(printable).join(', ')}. Where the vendor reads one, name it with --context-column.`,
    )
  const close = async (): Promise<IteratorResult<SourceItem, void>> => items.return()
  // A generator that has not begun ends without its `finally`, and would leave the file open.
  return Object.assign(whole(first, items), { return: close })
}

/** The form that the name tells; that it tells none is said when the source is read. */
function formOf(name: string): SourceFormat | undefined {
  try {
    return formatOf(name)
  } catch {
    return undefined
  }
}

async function* whole(
  first: IteratorResult<SourceItem, void>,
  items: AsyncGenerator<SourceItem, void, undefined>,
): AsyncGenerator<SourceItem, void, undefined> {
  try {
    if (first.done) return
    yield first.value
    yield* items
  } finally {
    await items.return()
  }
}

function withOptionNames<Result>(read: () => Result): Result {
  const translate = (error: unknown): never => {
    if (!(error instanceof SourceError)) throw error
    throw usageError(inOptionNames(error.message), { cause: error })
  }
  try {
    const result = read()
    return result instanceof Promise ? (result.catch(translate) as Result) : result
  } catch (error) {
    return translate(error)
  }
}
