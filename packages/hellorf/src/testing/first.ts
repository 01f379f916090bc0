/** The first of some items, of which there must be one. */
export function first<T>(items: readonly T[]): T {
  const [item] = items
  if (item === undefined) throw new Error('There is nothing.')
  return item
}
