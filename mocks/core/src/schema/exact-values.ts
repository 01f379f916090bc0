import type { DataValidationCxt, ErrorObject } from 'ajv/dist/types/index.js'
import { hasBigInt } from './big-integers.ts'
import { valueAt } from './misfit-message.ts'

/** `enum` or `const` whose whole numbers need every digit, in place of the keyword. */
export interface ExactValues {
  readonly keyword: 'enum' | 'const'
  readonly values: readonly unknown[]
}

/** The values of an `enum` or a `const` that Ajv cannot tell apart; undefined for all else. */
export function exactValues(keyword: string, value: unknown): ExactValues | undefined {
  if ((keyword !== 'enum' && keyword !== 'const') || !hasBigInt(value)) return undefined
  return { keyword, values: keyword === 'const' ? [value] : [value].flat() }
}

/** The keyword `exactly` of Ajv. */
export function exactlyOf(original: () => unknown): {
  (schema: ExactValues, data: unknown, parent?: object, context?: DataValidationCxt): boolean
  errors?: Partial<ErrorObject>[]
} {
  return function exactly({ keyword, values }, data, parentSchema, context): boolean {
    // Of `propertyNames`, the path is that of the object.
    const isName = typeof data === 'string'
    const value = isName ? data : valueAt(original(), context?.instancePath ?? '')
    if (values.some((one) => isSame(one, value))) return true
    const params = keyword === 'enum' ? { allowedValues: values } : { allowedValue: values[0] }
    const error = { keyword, params, message: 'must be equal to what is listed' }
    Object.assign(exactly, { errors: [{ ...error, parentSchema }] })
    return false
  }
}

/** Whether a value is a listed one, by every digit that the list has. */
function isSame(listed: unknown, value: unknown): boolean {
  if (typeof listed === 'bigint' || typeof listed === 'number') {
    if (typeof value !== 'bigint' && typeof value !== 'number') return false
    // biome-ignore lint/suspicious/noDoubleEquals: compares 1 and 1n
    return typeof listed === 'bigint' ? listed == value : listed === Number(value)
  }
  if (typeof listed !== 'object' || listed === null) return listed === value
  if (typeof value !== 'object' || value === null) return false
  if (Array.isArray(listed) !== Array.isArray(value)) return false
  const [own, other] = [Object.entries(listed), new Map(Object.entries(value))]
  return (
    own.length === other.size &&
    own.every(([name, inner]) => other.has(name) && isSame(inner, other.get(name)))
  )
}
