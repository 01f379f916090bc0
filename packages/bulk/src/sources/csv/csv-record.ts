/** The text of one record of a CSV file, or why there is none. */
export interface CsvRecord {
  /** Where it begins, counted from 1. */
  readonly line: number
  readonly text: string
  readonly problem?: string | undefined
  /** What can be shown of a line that cannot be read. */
  readonly kept?: string | undefined
}
