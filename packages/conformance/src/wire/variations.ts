/** JSON in which one thing is another. */
export interface Variation {
  /** Which thing, such as `/data/list/0/id`. */
  readonly path: string
  readonly value: unknown
}

/** Each text and number, one at a time, as what nobody has foreseen. Of a list, the first item. */
export function* withUnforeseen(json: unknown): Generator<Variation> {
  for (const [path, value] of leaves(json)) {
    if (typeof value === 'string') yield varied(json, path, () => 'unforeseen')
    if (typeof value === 'number') yield varied(json, path, () => String(value))
  }
}

/** What a yes turns into, and a no. */
const OPPOSITES = new Map<unknown, unknown>([
  [true, false],
  [false, true],
  [1, 0],
  [0, 1],
  ['1', '0'],
  ['0', '1'],
  ['Y', 'N'],
  ['N', 'Y'],
  ['yes', 'no'],
  ['no', 'yes'],
  ['true', 'false'],
  ['false', 'true'],
])

/** Each yes and no, one at a time, as its opposite. Of a list, the first item. */
export function* withOpposites(json: unknown): Generator<Variation> {
  for (const [path, value] of leaves(json))
    if (OPPOSITES.has(value)) yield varied(json, path, () => OPPOSITES.get(value))
}

/** Each property, one at a time, gone, and null. Of a list, the first item. */
export function* withGaps(json: unknown): Generator<Variation> {
  for (const path of properties(json)) {
    yield varied(json, path, () => undefined)
    yield varied(json, path, () => null)
  }
}

/** Every object with members that nobody has foreseen. */
export function withExtras(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(withExtras)
  if (typeof json !== 'object' || json === null) return json
  const members = Object.entries(json).map(([name, value]) => [name, withExtras(value)])
  return { ...Object.fromEntries(members), unforeseen: { nested: [1, null] }, unforeseenToo: 'x' }
}

type Path = readonly (string | number)[]

function* leaves(value: unknown, path: Path = []): Generator<[Path, unknown]> {
  if (typeof value !== 'object' || value === null) yield [path, value]
  else for (const [name, part] of members(value)) yield* leaves(part, [...path, name])
}

function* properties(value: unknown, path: Path = []): Generator<Path> {
  if (typeof value !== 'object' || value === null) return
  for (const [name, part] of members(value)) {
    yield [...path, name]
    yield* properties(part, [...path, name])
  }
}

/** The members of an object, or the first of a list: the others are like it. */
function members(value: object): [string | number, unknown][] {
  if (Array.isArray(value)) return value.length > 0 ? [[0, value[0]]] : []
  return Object.entries(value)
}

function varied(json: unknown, path: Path, change: () => unknown): Variation {
  const value = structuredClone(json)
  let parent = value as Record<string | number, unknown>
  for (const step of path.slice(0, -1)) parent = parent[step] as Record<string | number, unknown>
  const last = path.at(-1)
  const changed = change()
  if (last === undefined) return { path: '', value: changed }
  if (changed !== undefined) parent[last] = changed
  else if (Array.isArray(parent)) parent.splice(Number(last), 1)
  else delete parent[last]
  return { path: `/${path.join('/')}`, value }
}
