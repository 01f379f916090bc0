import { keysOf } from './keys-of.ts'
import { rowsOf } from './rows-of.ts'

/** A list of a result, and the rows of the response that it is told from. */
export interface ToldList {
  /** Where the list stands in the result: names, and places in lists. */
  readonly path: readonly string[]
  readonly list: readonly unknown[]
  readonly rows: readonly unknown[]
}

/** Lists of a result that have as many rows in the response; of a list of lists, those of the first item. */
export function* toldLists(result: unknown, json: unknown): Generator<ToldList> {
  for (const [path, list] of listsIn(result)) {
    const keys = keysOf(list)
    const all = keys === undefined ? [] : [...rowsOf(json, keys)]
    const found = new Set(all.map(({ list }) => list).filter((rows) => rows.length === list.length))
    const [rows] = found
    // Where several lists fit, it is not known which is told.
    if (rows !== undefined && found.size === 1) yield { path, list, rows }
  }
}

/** A response in which other rows stand in the place of some. */
export function withRows(json: unknown, rows: unknown, others: readonly unknown[]): unknown {
  if (json === rows) return others
  if (typeof json !== 'object' || json === null) return json
  if (Array.isArray(json)) return json.map((part) => withRows(part, rows, others))
  return Object.fromEntries(
    Object.entries(json).map(([name, part]) => [name, withRows(part, rows, others)]),
  )
}

/** What stands at a path of a result. */
export function at(result: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Readonly<Record<string, unknown>> | undefined)?.[step],
    result,
  )
}

function* listsIn(
  value: unknown,
  path: readonly string[] = [],
): Generator<readonly [readonly string[], readonly unknown[]]> {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return
  if (Array.isArray(value)) {
    // Words within a thing may have a default, such as kinds.
    const isOfThing = path.length > 1 && typeof value[0] === 'string'
    if (value.length > 0 && !isOfThing) yield [path, value]
    yield* listsIn(value[0], [...path, '0'])
    return
  }
  for (const [name, part] of Object.entries(value))
    if (name !== 'raw' && name !== 'warnings') yield* listsIn(part, [...path, name])
}
