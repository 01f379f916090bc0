import type { Schema } from './document.ts'
import { child, SpecError } from './spec-error.ts'

const greatest = ['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties'] as const
const least = ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties'] as const

/**
 * Adds the keywords of one more part to those that hold already: the stricter bound, the types and
 * values that both allow.
 * @throws SpecError when no value can fit both
 */
export function intersect(rest: Record<string, unknown>, part: Schema, pointer: string): void {
  for (const [key, value] of Object.entries(part)) {
    const known = rest[key]
    if (value === undefined) continue
    if (known === undefined) rest[key] = value
    else rest[key] = joined(key, known, value, child(pointer, key))
  }
}

function joined(key: string, known: unknown, value: unknown, pointer: string): unknown {
  if (key === 'type') return commonTypes([known].flat(), [value].flat(), pointer)
  if (key === 'enum') return commonValues(known, value, pointer)
  if (key === 'const' && JSON.stringify(known) !== JSON.stringify(value))
    throw contradiction(pointer, JSON.stringify(known), JSON.stringify(value))
  if ((greatest as readonly string[]).includes(key)) return Math.max(Number(known), Number(value))
  if ((least as readonly string[]).includes(key)) return Math.min(Number(known), Number(value))
  if (key === 'items' && JSON.stringify(known) !== JSON.stringify(value))
    return { allOf: [known, value] }
  // One part that opens the object to other members does not close it again.
  if (key === 'additionalProperties' && value === false) return known
  return value
}

function commonTypes(known: unknown[], types: unknown[], pointer: string): unknown {
  const common = [
    ...known.filter((type) => types.includes(type)),
    ...(oneIsInteger(known, types) ? ['integer'] : []),
  ]
  if (common.length === 0) throw contradiction(pointer, known.join(' or '), types.join(' or '))
  return common.length === 1 ? common[0] : common
}

/** Whole numbers are what `integer` and `number` have in common. */
function oneIsInteger(known: unknown[], types: unknown[]): boolean {
  const only = (name: string, other: string, list: unknown[]): boolean =>
    list.includes(name) && !list.includes(other)
  return (
    (only('integer', 'number', known) && only('number', 'integer', types)) ||
    (only('number', 'integer', known) && only('integer', 'number', types))
  )
}

function commonValues(known: unknown, values: unknown, pointer: string): unknown {
  if (!Array.isArray(known) || !Array.isArray(values)) return values
  const common = known.filter((value) => values.includes(value))
  if (common.length === 0) throw contradiction(pointer, known.join(', '), values.join(', '))
  return common
}

function contradiction(pointer: string, known: string, value: string): SpecError {
  return new SpecError(
    pointer,
    `The parts of the schema contradict each other: ${known}, and ${value}`,
    'Change one of them, so that a value can fit both.',
  )
}
