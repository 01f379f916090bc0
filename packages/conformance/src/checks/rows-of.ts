/**
 * Where the rows with these ids stand in a response: their places in the one list of objects that has
 * a row for each of them. `undefined` when no list has.
 */
export function rowsOf(json: unknown, ids: readonly string[]): number[] | undefined {
  for (const list of lists(json)) {
    const values = list.map((row) => new Set(shallow(row)))
    const places = ids.map((id) => values.findIndex((held) => held.has(id)))
    if (!places.includes(-1) && new Set(places).size === places.length) return places
  }
  return undefined
}

function* lists(value: unknown): Generator<readonly unknown[]> {
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value) && value.some((row) => typeof row === 'object')) yield value
  for (const part of Object.values(value)) yield* lists(part)
}

/** The texts and numbers of a row, and of objects in it. */
function* shallow(value: unknown, depth = 0): Generator<string> {
  if (typeof value !== 'object' || value === null) yield String(value)
  else if (depth < 3) for (const part of Object.values(value)) yield* shallow(part, depth + 1)
}
