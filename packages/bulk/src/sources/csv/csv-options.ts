import type { ColumnOptions } from '../columns/column-options.ts'
import type { LineLimits } from '../lines/read-lines.ts'

/** What may stand between the fields of a record. */
export const DELIMITERS = { ',': ',', ';': ';', tab: '\t', '|': '|' } as const

/** How a CSV file is read. */
export interface CsvOptions extends ColumnOptions, LineLimits {
  /** What stands between fields. It is not guessed. Default: `,`. */
  readonly delimiter?: keyof typeof DELIMITERS | undefined
  /** Names of the columns, for a file without a header. Default: the first line of the file. */
  readonly columns?: readonly string[] | undefined
}
