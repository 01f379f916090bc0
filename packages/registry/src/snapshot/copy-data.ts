import { readFrom, UnreadableError } from './unreadable-error.ts'

/** Deeper and larger than any manifest or conformance report. */
const MAX_DEPTH = 32
const MAX_VALUES = 500_000

/**
 * Copies data as JSON would hold it. Every member is read once, so that what was checked is what is
 * used. The copy is frozen through and through.
 * @param path Names the data in messages.
 * @throws UnreadableError for a getter that throws, and for what is not plain data
 */
export function copyData(path: string, value: unknown): unknown {
  const above = new Set<object>()
  let values = 0

  const copy = (place: string, original: unknown): unknown => {
    if (++values > MAX_VALUES)
      throw new UnreadableError(`\`${path}\` has more than ${MAX_VALUES} values`)
    if (original === null || typeof original !== 'object') {
      if (PLAIN.has(typeof original)) return original
      throw new UnreadableError(`\`${place}\` must be plain data, but is a ${typeof original}`)
    }
    if (above.has(original)) throw new UnreadableError(`\`${place}\` contains itself`)
    if (above.size >= MAX_DEPTH)
      throw new UnreadableError(`\`${path}\` is nested more than ${MAX_DEPTH} levels deep`)
    above.add(original)
    const copied = isArray(place, original) ? list(place, original) : object(place, original)
    above.delete(original)
    return Object.freeze(copied)
  }

  const list = (place: string, original: readonly unknown[]): unknown[] => {
    const copied: unknown[] = []
    const length = readFrom(`${place}.length`, () => original.length)
    for (let index = 0; index < length; index++)
      copied.push(member(`${place}[${index}]`, original, index))
    return copied
  }

  const object = (place: string, original: object): object => {
    const keys = readFrom(place, () => Object.keys(original))
    // `fromEntries` makes a member of its own of `__proto__`, too.
    return Object.fromEntries(keys.map((key) => [key, member(`${place}.${key}`, original, key)]))
  }

  const member = (place: string, original: object, key: PropertyKey): unknown =>
    copy(
      place,
      readFrom(place, () => Reflect.get(original, key)),
    )

  return copy(path, value)
}

const PLAIN: ReadonlySet<string> = new Set(['undefined', 'boolean', 'number', 'string', 'object'])

function isArray(place: string, value: object): value is readonly unknown[] {
  return readFrom(place, () => Array.isArray(value))
}
