/**
 * Reads a cell that holds a list: values separated by `|`, or a JSON array where a value has a `|` itself.
 *
 * @returns undefined if it looks like a JSON array of texts and is none
 */
export function readList(cell: string): readonly string[] | undefined {
  if (!cell.startsWith('[')) return cell.split('|').filter((value) => value !== '')
  try {
    const list: unknown = JSON.parse(cell)
    return isTextList(list) ? list : undefined
  } catch {
    return undefined
  }
}

/** Writes a list so that {@link readList} gives it again. */
export function writeList(list: readonly string[]): string {
  const isPlain = list.every((value) => value !== '' && !value.includes('|'))
  return isPlain && !list[0]?.startsWith('[') ? list.join('|') : JSON.stringify(list)
}

/** Whether a value is a list of texts. */
export function isTextList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string')
}
