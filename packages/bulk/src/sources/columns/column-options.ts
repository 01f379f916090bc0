/** Which columns of a CSV file, or members of the objects of a JSONL file, have what. */
export interface ColumnOptions {
  /** Default: `id`. */
  readonly idColumn?: string | undefined
  /** Default: `url`, where there is one. */
  readonly urlColumn?: string | undefined
  /** Several are separated by `|`. Default: `detections`, where there is one. */
  readonly detectionsColumn?: string | undefined
  /** Columns that are data about the product, beside those that are called `context.<name>`. */
  readonly contextColumns?: readonly string[] | undefined
  /** Is told the names of columns that nothing is made of, once for each. */
  readonly onUnusedColumn?: ((name: string) => void) | undefined
}

/** Columns by which `jobs failed` says why an input failed. They are no part of an input. */
export const FAILURE_COLUMNS = ['error.code', 'error.message', 'error.line', 'error.text'] as const

/** What a member of `context` is called as a column. */
export const CONTEXT_PREFIX = 'context.'
