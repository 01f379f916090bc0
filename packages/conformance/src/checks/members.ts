/**
 * What a result tells: the value of each of its members, by path. What the vendor sent, as `raw`, is left out.
 * @param most So many items of each list. Default: all.
 */
export function membersOf(result: unknown, most?: number): Map<string, unknown> {
  return new Map(leaves(result, '', most))
}

/** The last part of a path: the name of the member. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

function* leaves(
  value: unknown,
  path: string,
  most: number | undefined,
): Generator<[string, unknown]> {
  if (value === undefined || typeof value === 'function') return
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value))
    return void (yield [path, value])
  const parts = Array.isArray(value) ? value.slice(0, most) : value
  for (const [name, part] of Object.entries(parts) as [string, unknown][])
    if (name !== 'raw' && name !== 'warnings' && !(part instanceof Error))
      yield* leaves(part, `${path}/${name}`, most)
}
