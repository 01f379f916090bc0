import { FAULTY, faulty, readerOf } from '../response/check-payload.ts'
import { ARRAY, type Found, OBJECT, type Shape, type ShapeReader } from '../response/shape.ts'

const ANYTHING = 31

/** A value that fits one of several shapes. The first that it fits whole counts, else the one that loses least. */
export function anyShape(...shapes: readonly Shape[]): ShapeReader {
  const all = shapes.map(readerOf)
  const mask = shapes.reduce<number>((sum, shape) => sum | maskOf(shape), 0)
  return (value, found) => {
    let nearest: { readonly read: unknown; readonly faults: Found[] } | undefined
    for (const reader of all) {
      const faults: Found[] = []
      const read = reader(value, faults)
      if (faults.length === 0) return read
      if (nearest === undefined || isNearer({ read, faults }, nearest)) nearest = { read, faults }
    }
    // A value of a wrong type is told with the types of all shapes.
    if (nearest === undefined || (nearest.read === FAULTY && nearest.faults.at(-1)?.path === ''))
      return faulty(mask, value, found)
    found.push(...nearest.faults)
    return nearest.read
  }
}

/**
 * An object whose member names the shape that it has.
 *
 * @param others what an object of another kind has: vendors add kinds
 */
export function shapeByKind(
  member: string,
  kinds: Readonly<Record<string, Shape>>,
  others: Shape,
): ShapeReader {
  const readers = new Map(Object.entries(kinds).map(([kind, shape]) => [kind, readerOf(shape)]))
  const other = readerOf(others)
  return (value, found) => {
    const isObject = typeof value === 'object' && value !== null && Object.hasOwn(value, member)
    const kind = isObject ? (value as Readonly<Record<string, unknown>>)[member] : undefined
    return (readers.get(String(kind)) ?? other)(value, found)
  }
}

interface Tried {
  readonly read: unknown
  readonly faults: readonly Found[]
}

/** Whether less is lost: not the whole value, a deeper part of it, fewer parts. */
function isNearer(one: Tried, other: Tried): boolean {
  const isLost = one.read === FAULTY
  if (isLost !== (other.read === FAULTY)) return !isLost
  if (!isLost) return one.faults.length < other.faults.length
  return depthOf(one) > depthOf(other)
}

function depthOf({ faults }: Tried): number {
  return faults.at(-1)?.path.split(/[.[]/).length ?? 0
}

function maskOf(shape: Shape): number {
  if (typeof shape === 'number') return shape
  if (typeof shape === 'function') return ANYTHING
  return Array.isArray(shape) ? ARRAY : OBJECT
}
