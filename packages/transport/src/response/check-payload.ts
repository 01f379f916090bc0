import { takeRaw } from './raw-of.ts'
import {
  ARRAY,
  type Found,
  fits,
  OBJECT,
  problemOf,
  type Shape,
  type ShapeReader,
} from './shape.ts'

/** A place where a value differs from its shape. */
export interface Fault {
  readonly path: string
  readonly problem: string
  /** What stands there. */
  readonly value?: unknown
}

/** An entry of a list that could not be used. */
export interface BadItem extends Fault {
  /** Path of the list. */
  readonly list: string
  /** The whole entry, as the vendor sent it. */
  readonly item: unknown
}

/** What a check found. The value is the given one, or a copy where something was left out. */
export interface Checked {
  readonly value: unknown
  /** Why the value as a whole cannot be used. */
  readonly fault?: Fault | undefined
  /** Optional members that were left out. */
  readonly dropped: readonly Fault[]
  /** Entries of lists that were left out. */
  readonly badItems: readonly BadItem[]
}

/** A value in which nothing is to be checked, or nothing was found. */
export function unchecked(value: unknown): Checked {
  return { value, dropped: [], badItems: [] }
}

/** Stands for a value that cannot be used. */
export const FAULTY = Symbol()

/** Shapes are made into functions once, not for every response. */
const readers = new WeakMap<object, ShapeReader>()

/**
 * Checks a value against its shape. An optional member that does not fit is left out, and so is an
 * entry of a list that does not fit, so that neither costs its neighbours. Members that are not in
 * the shape may have any value. The given value stays as it is.
 */
export function checkPayload(shape: Shape, value: unknown, path: string): Checked {
  const found: Found[] = []
  const checked = readerOf(shape)(value, found)
  if (found.length === 0) return unchecked(checked)
  lead(found, 0, path)
  const fault = checked === FAULTY ? found.pop() : undefined
  return {
    value: fault === undefined ? checked : value,
    fault,
    dropped: found.filter(({ list }) => list === undefined),
    badItems: found.filter(({ list }) => list !== undefined) as BadItem[],
  }
}

/** The function that reads by a shape. */
export function readerOf(shape: Shape): ShapeReader {
  if (typeof shape === 'function') return shape
  if (typeof shape === 'number')
    return (value, found) => (fits(shape, value) ? value : faulty(shape, value, found))
  let read = readers.get(shape)
  if (read === undefined) {
    read = Array.isArray(shape) ? readList(shape[0] as Shape) : readObject(shape as ObjectShape)
    readers.set(shape, read)
  }
  return read
}

function readList(shape: Shape): ShapeReader {
  const readItem = readerOf(shape)
  return (value, found) => {
    if (!Array.isArray(value)) return faulty(ARRAY, value, found)
    let copy: unknown[] | undefined
    for (let index = 0; index < value.length; index++) {
      const item: unknown = value[index]
      const before = found.length
      const read = readItem(item, found)
      if (read !== item) {
        copy ??= value.slice(0, index)
        lead(found, before, `[${index}]`)
      }
      if (read !== FAULTY) copy?.push(read)
      else Object.assign(found.at(-1) as Found, { list: '', item })
    }
    return copy === undefined ? value : takeRaw(copy, value)
  }
}

type ObjectShape = Readonly<Record<string, Shape>>

function readObject(shape: ObjectShape): ShapeReader {
  const members = Object.entries(shape).map(([marked, inner]) => {
    const name = marked.replace(/\?!?$/, '')
    return {
      name,
      /** Of a scalar, so that most members are checked without a call. */
      mask: typeof inner === 'number' ? inner : 0,
      read: readerOf(inner),
      isOptional: name !== marked,
      mayBeNull: marked.endsWith('?'),
      /** Whether every object inherits a member of this name, such as `toString`. */
      isInherited: name in Object.prototype,
    }
  })
  return (value, found) => {
    if (!fits(OBJECT, value)) return faulty(OBJECT, value, found)
    const given = value as Readonly<Record<string, unknown>>
    let copy: Record<string, unknown> | undefined
    for (const { name, mask, read, isOptional, mayBeNull, isInherited } of members) {
      const inner = isInherited && !Object.hasOwn(given, name) ? undefined : given[name]
      if (isOptional && (inner === undefined || (inner === null && mayBeNull))) continue
      if (fits(mask, inner)) continue
      const before = found.length
      const checked = read(inner, found)
      if (checked === inner) continue
      lead(found, before, `.${name}`)
      if (checked === FAULTY && !isOptional) return FAULTY
      copy ??= { ...given }
      if (checked === FAULTY) delete copy[name]
      else copy[name] = checked
    }
    return copy === undefined ? value : takeRaw(copy, given)
  }
}

/** Notes that a value has none of the types of a mask. */
export function faulty(mask: number, value: unknown, found: Found[]): typeof FAULTY {
  found.push({ path: '', problem: problemOf(mask, value), value })
  return FAULTY
}

/** Puts a part before the paths of the faults from `start` on. */
function lead(found: readonly Found[], start: number, part: string): void {
  const join = (path: string): string => (part === '' ? path.replace(/^\./, '') : part + path)
  for (const fault of found.slice(start)) {
    fault.path = join(fault.path)
    if (fault.list !== undefined) fault.list = join(fault.list)
  }
}
