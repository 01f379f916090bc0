import type { ColumnOptions } from '../columns/column-options.ts'
import { ObjectReader } from '../jsonl/object-reader.ts'
import type { SourceItem } from '../source-item.ts'

/**
 * Makes inputs of the rows of a query, or of other objects. A row that is wrong becomes an item that says
 * why. The order must be the same each time that the query is made, so that a job can go on where it
 * stopped: sort by a key.
 *
 * @example
 * const rows = client.query(new QueryStream('select sku, photo from products order by sku'))
 * await bulk.tag(pictures(readRows(rows, { idColumn: 'sku', urlColumn: 'photo' })), options)
 */
export async function* readRows(
  rows: Iterable<unknown> | AsyncIterable<unknown>,
  options: ColumnOptions = {},
): AsyncGenerator<SourceItem, void, undefined> {
  const reader = new ObjectReader(options)
  let line = 0
  for await (const row of rows) yield reader.read(row, ++line)
}
