/** A value that JSON cannot carry: where it is in the whole, and what it is. */
export class NotData extends Error {
  override readonly name: 'NotData' = 'NotData'
  /** Such as `.context.price`; empty for the whole. */
  readonly path: string
  /** What is there, to follow "Received". */
  readonly found: string

  constructor(path: string, found: string) {
    super(`${path}: ${found}`)
    this.path = path
    this.found = found
  }
}

/** The deepest nesting, which is more than any vendor reads and less than the stack holds. */
const DEEPEST = 500

/**
 * A copy of a value as it comes back from JSON. What JSON would drop or change without a word, such as NaN or a
 * function, is no data either. Members that are `undefined` are left out, as JSON does.
 * @throws NotData
 */
export function toData(value: unknown): unknown {
  return copy(value, '', [])
}

function copy(given: unknown, path: string, above: readonly object[]): unknown {
  const value = inJson(given, path)
  switch (typeof value) {
    case 'string':
    case 'boolean':
    case 'undefined':
      return value
    case 'number':
      if (Number.isFinite(value)) return value
      throw new NotData(path, String(value))
    case 'object':
      break
    case 'bigint':
      throw new NotData(path, `the BigInt ${value}n`)
    default:
      throw new NotData(path, `a ${typeof value}`)
  }
  if (value === null) return null
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) throw new NotData(path, 'bytes')
  if (value instanceof Map || value instanceof Set)
    throw new NotData(path, `a ${value instanceof Map ? 'Map' : 'Set'}`)
  if (above.includes(value)) throw new NotData(path, 'an object that contains itself')
  if (above.length === DEEPEST) throw new NotData(path, `more than ${DEEPEST} levels`)
  const below = [...above, value]
  if (Array.isArray(value))
    return Array.from(value, (_, place) => {
      const at = `${path}[${place}]`
      return copy(read(value, place, at), at, below) ?? null
    })
  const made: Record<string, unknown> = {}
  for (const name of names(value, path)) {
    const at = `${path}.${name}`
    const member = copy(read(value, name, at), at, below)
    if (member !== undefined)
      Object.defineProperty(made, name, {
        value: member,
        enumerable: true,
        writable: true,
        configurable: true,
      })
  }
  return made
}

/** What a value gives for itself by `toJSON`, such as a date its text. */
function inJson(value: unknown, path: string): unknown {
  if (typeof value !== 'object' || value === null) return value
  const toJson = read(value, 'toJSON', path)
  if (typeof toJson !== 'function') return value
  try {
    return toJson.call(value, '')
  } catch (error) {
    throw new NotData(path, `an object whose toJSON throws: ${wordsOf(error)}`)
  }
}

function names(value: object, path: string): string[] {
  try {
    return Object.keys(value)
  } catch (error) {
    throw new NotData(path, `an object that cannot be read: ${wordsOf(error)}`)
  }
}

function read(value: object, name: PropertyKey, path: string): unknown {
  try {
    return (value as Record<PropertyKey, unknown>)[name]
  } catch (error) {
    throw new NotData(path, `a member that throws when it is read: ${wordsOf(error)}`)
  }
}

function wordsOf(error: unknown): string {
  try {
    return error instanceof Error ? error.message : String(error)
  } catch {
    return 'no reason is given'
  }
}
