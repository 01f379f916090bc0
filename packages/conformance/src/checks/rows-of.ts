/** A list of a response whose rows are what a result tells, one row for each. */
export interface Rows {
  readonly list: readonly unknown[]
  /** Where each of what is told stands in the list. */
  readonly places: readonly number[]
}

/**
 * Lists of a response in which a word at one path of each row tells the rows apart, and has each of
 * these keys once.
 */
export function* rowsOf(json: unknown, keys: readonly string[]): Generator<Rows> {
  if (new Set(keys).size < keys.length) return
  for (const list of lists(json)) {
    if (list.length < keys.length) continue
    for (const path of wordPaths(list[0])) {
      const words = list.map((row) => String(wordAt(row, path)))
      const whole = keys.map((key) => words.indexOf(key))
      // An id may be the end of a path, such as `image/1`.
      const ends = words.map((word) => word.slice(word.search(/[^/:]*$/)))
      const places = whole.includes(-1) ? keys.map((key) => ends.indexOf(key)) : whole
      if (!places.includes(-1) && new Set(places).size === places.length) yield { list, places }
    }
  }
}

function* lists(value: unknown): Generator<readonly unknown[]> {
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value) && value.length > 0) yield value
  for (const part of Object.values(value)) yield* lists(part)
}

type Path = readonly string[]

/** Paths of texts and numbers in a row, and in objects in it. */
function* wordPaths(row: unknown, path: Path = []): Generator<Path> {
  if (typeof row !== 'object' || row === null) yield path
  else if (path.length < 4)
    for (const [name, part] of Object.entries(row)) yield* wordPaths(part, [...path, name])
}

function wordAt(row: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, step) => (at as Readonly<Record<string, unknown>> | undefined | null)?.[step],
    row,
  )
}
