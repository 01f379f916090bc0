import { compilePattern } from '../spec/compile-pattern.ts'
import type { Schema } from '../spec/document.ts'
import { child, SpecError, SpecErrors } from '../spec/spec-error.ts'
import { ANYTHING, bits } from './emitted-shape.ts'
import type { OnNotice } from './rule-reader.ts'

/** Rules for scalars, which the transport checks with the type. */
const rules = { notEmpty: 32, notNegative: 64, whole: 128 } as const

/** The rules of a schema that the transport checks, and the number for texts that hold decimals. */
export function rulesOf(
  schema: Schema,
  mask: number,
  nullable: boolean,
  pointer: string,
  onNotice: OnNotice,
): number {
  if (mask === ANYTHING) return 0
  const { minLength = 0, minimum, exclusiveMinimum, pattern } = schema
  const matches = patternOf(pattern, pointer, onNotice)
  let found = 0
  if (mask & bits.string) {
    // Where null is allowed, vendors also write an empty text for it. A URL has a check of its own,
    // which tells of one that is unusable without losing the rest, such as a purchase.
    const isEmpty = Number(minLength) === 0 && (matches('') || matches('https://a.example/b'))
    if (!nullable && !isEmpty) found |= rules.notEmpty
    // A vendor that sends decimals as text may send a number another time.
    if (pattern !== undefined && matches('1.5') && !matches('a')) found |= bits.number
  }
  if (mask & bits.number) {
    if (Number(minimum ?? exclusiveMinimum) >= 0) found |= rules.notNegative
    const types = [schema.type].flat()
    if (types.includes('integer') && !types.includes('number')) found |= rules.whole
  }
  return found
}

function patternOf(
  pattern: unknown,
  pointer: string,
  onNotice: OnNotice,
): (text: string) => boolean {
  if (typeof pattern !== 'string') return () => true
  try {
    const expression = compilePattern(pattern, 'u', child(pointer, 'pattern'))
    return (text) => expression.test(text)
  } catch (error) {
    onNotice(SpecErrors.in(error)[0] as SpecError)
    // Nothing is concluded from it.
    return (text) => text === ''
  }
}

/** The types that a schema names. */
export function maskOf(schema: Schema, pointer: string, describesObject: boolean): number {
  const constants = schema.const !== undefined ? [schema.const] : (schema.enum ?? [])
  const named =
    schema.type === undefined
      ? constants
          .filter((value) => value !== null)
          .map((value) => (Array.isArray(value) ? 'array' : typeof value))
      : [schema.type].flat().filter((type) => type !== 'null')
  if (named.length === 0) return describesObject ? bits.object : ANYTHING
  return named.reduce((sum, type) => {
    if (!Object.hasOwn(bits, type)) {
      const known = Object.keys(bits).join(', ')
      throw new SpecError(pointer, `Unknown type ${JSON.stringify(type)}. Known: ${known}`)
    }
    return sum | bits[type as keyof typeof bits]
  }, 0)
}
