import type { ColumnOptions } from '../columns/column-options.ts'
import type { LineLimits } from '../lines/read-lines.ts'

/** How a JSONL file is read. Columns are members of its objects. */
export interface JsonlOptions extends ColumnOptions, LineLimits {}
