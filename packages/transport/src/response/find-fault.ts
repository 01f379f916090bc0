/**
 * The members that a response must have for its mapping to work. A number is a mask of JSON types
 * (string 1, number 2, boolean 4, object 8, array 16). A list stands for an array of its item. An
 * object names members, with `?` after those that may be absent or null.
 */
export type Shape = number | readonly [Shape] | { readonly [member: string]: Shape }

/** A place where a value differs from its shape. */
export interface Fault {
  readonly path: string
  readonly problem: string
}

const TYPES = ['string', 'number', 'boolean', 'object', 'array']

/**
 * The first fault of a value, if it has one. Members that are not in the shape may have any value.
 */
export function findFault(shape: Shape, value: unknown, path: string): Fault | undefined {
  if (value === undefined || value === null) return { path, problem: 'missing' }
  const mask = typeof shape === 'number' ? shape : Array.isArray(shape) ? 16 : 8
  const found = maskOf(value)
  if (!(mask & found))
    return { path, problem: `expected ${inWords(mask)}. Received ${inWords(found)}` }
  if (typeof shape === 'number') return undefined
  if (Array.isArray(shape)) {
    const items = value as readonly unknown[]
    for (let index = 0; index < items.length; index++) {
      const fault = findFault(shape[0], items[index], '')
      if (fault) return { ...fault, path: `${path}[${index}]${fault.path}` }
    }
    return undefined
  }
  const members = shape as Readonly<Record<string, Shape>>
  for (const member in members) {
    const name = member.endsWith('?') ? member.slice(0, -1) : member
    const inner = (value as Readonly<Record<string, unknown>>)[name]
    if (name !== member && (inner === undefined || inner === null)) continue
    const fault = findFault(members[member] as Shape, inner, '')
    if (fault) return { ...fault, path: `${path}.${name}${fault.path}` }
  }
  return undefined
}

function maskOf(value: unknown): number {
  const type = typeof value
  if (type === 'string') return 1
  if (type === 'number') return 2
  if (type === 'boolean') return 4
  return Array.isArray(value) ? 16 : 8
}

function inWords(mask: number): string {
  return TYPES.filter((_, bit) => mask & (1 << bit)).join(' or ')
}
