/**
 * Rows in which every two items stand together at least once with few of the others: all items, then
 * by each binary digit of their number those that have it and those that do not. 26 items take 11
 * rows in place of 325 pairs.
 */
export function coveringRows<T>(items: readonly T[]): T[][] {
  const rows = [[...items]]
  for (let digit = 1; digit < items.length; digit *= 2)
    for (const wanted of [0, digit]) rows.push(items.filter((_, at) => (at & digit) === wanted))
  return rows.filter((row) => row.length > 1)
}
