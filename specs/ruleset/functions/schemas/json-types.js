import { isObject } from '../walk-operation.js'

/**
 * Whether a value is of a type of JSON Schema.
 *
 * @param {string} type
 * @param {unknown} value
 */
export function isOf(type, value) {
  switch (type) {
    case 'null':
      return value === null
    case 'integer':
      return Number.isInteger(value)
    case 'array':
      return Array.isArray(value)
    case 'object':
      return isObject(value)
    default:
      return typeof value === type
  }
}

/**
 * The types that two lists of types have in common. An integer is a number.
 *
 * @param {string[]} ones
 * @param {string[]} others
 */
export function overlap(ones, others) {
  return [
    ...ones.filter((type) => includes(others, type)),
    ...others.filter((type) => !ones.includes(type) && includes(ones, type)),
  ]
}

/**
 * @param {string[]} types
 * @param {string} type
 */
function includes(types, type) {
  return types.includes(type) || (type === 'integer' && types.includes('number'))
}
