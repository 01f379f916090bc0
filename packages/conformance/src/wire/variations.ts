import { inAnotherZone } from '../checks/moments.ts'
import { otherThan } from './other-word.ts'

/** JSON in which one thing is another. */
export interface Variation {
  /** Which thing, such as `/data/list/0/id`. */
  readonly path: string
  readonly value: unknown
  /** What stood there. */
  readonly from: unknown
  /** What stands there instead; `undefined` where nothing does. */
  readonly to: unknown
}

/** Each text and number, one at a time, as what nobody has foreseen. Of a list, the first item. */
export function* withUnforeseen(json: unknown): Generator<Variation> {
  for (const [path, value] of leaves(json)) {
    if (typeof value === 'string') yield varied(json, path, () => 'unforeseen')
    if (typeof value === 'number') yield varied(json, path, () => String(value))
  }
}

/** Each word, one at a time, as another of its kind: an earlier date, the same in another zone, another number, the opposite. */
export function* withOthers(json: unknown): Generator<Variation> {
  for (const [path, value] of leaves(json)) {
    const other = otherThan(value)
    if (other !== undefined) yield varied(json, path, () => other)
    const elsewhere = inAnotherZone(value)
    if (elsewhere !== undefined) yield varied(json, path, () => elsewhere)
  }
}

/** Each property, one at a time, gone, and null. Of a list, the first item. */
export function* withGaps(json: unknown): Generator<Variation> {
  for (const path of properties(json)) {
    yield varied(json, path, () => undefined)
    yield varied(json, path, () => null)
  }
}

/** Each word that is a member of an object, one at a time, gone. Of a list, the first item. */
export function* withoutEach(json: unknown): Generator<Variation> {
  for (const [path] of leaves(json))
    if (typeof path.at(-1) === 'string') yield varied(json, path, () => undefined)
}

/** A response without the words at these paths. */
export function withoutThese(json: unknown, paths: readonly string[]): unknown {
  return paths.reduce((value, path) => varied(value, stepsOf(path), () => undefined).value, json)
}

/**
 * A response with words replaced by others, texts and numbers alike.
 * @param within Further words of single rows, by the row as it stands in the response.
 */
export function withWords(
  json: unknown,
  words: ReadonlyMap<string, string>,
  within: ReadonlyMap<unknown, ReadonlyMap<string, string>> = new Map(),
): unknown {
  if (typeof json !== 'object' || json === null) {
    const other = words.get(String(json))
    if (other === undefined) return json
    return typeof json === 'number' && /^\d{1,15}$/.test(other) ? Number(other) : other
  }
  const own = within.get(json) ?? words
  if (Array.isArray(json)) return json.map((item) => withWords(item, own, within))
  return Object.fromEntries(
    Object.entries(json).map(([name, part]) => [name, withWords(part, own, within)]),
  )
}

/** A path that was written as text. An index of a list is a name like any other. */
function stepsOf(path: string): Path {
  return path.split('/').slice(1)
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

/** A value in which one thing is another. What is not on the way to it is shared, and not copied. */
function varied(json: unknown, path: Path, change: () => unknown): Variation {
  const to = change()
  const from = path.reduce(partOf, json)
  return {
    path: path.map((step) => `/${step}`).join(''),
    value: replaced(json, path, to),
    from,
    to,
  }
}

function replaced(value: unknown, [step, ...rest]: Path, to: unknown): unknown {
  if (step === undefined) return to
  const part = rest.length > 0 ? replaced(partOf(value, step), rest, to) : to
  if (Array.isArray(value))
    return part === undefined ? value.toSpliced(Number(step), 1) : value.with(Number(step), part)
  const { [step]: _, ...others } = value as Readonly<Record<string, unknown>>
  return part === undefined ? others : { ...(value as object), [step]: part }
}

function partOf(value: unknown, step: string | number): unknown {
  return (value as Readonly<Record<string, unknown>>)[step]
}
