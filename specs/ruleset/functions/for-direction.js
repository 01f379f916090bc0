import { isObject } from './walk-operation.js'

/** @type {Record<'readOnly' | 'writeOnly', WeakMap<object, Record<string, any>>>} */
const known = { readOnly: new WeakMap(), writeOnly: new WeakMap() }

/**
 * A resolved schema for one direction: a request need not have what is `readOnly`, a response what is
 * `writeOnly`.
 *
 * @param {Record<string, any>} schema
 * @param {'request' | 'response'} direction
 * @returns {Record<string, any>}
 */
export function forDirection(schema, direction) {
  const mark = direction === 'request' ? 'readOnly' : 'writeOnly'
  const found = known[mark].get(schema)
  if (found) return found
  const copy = without(schema, mark, new Set())
  known[mark].set(schema, copy)
  return copy
}

/**
 * @param {any} schema
 * @param {'readOnly' | 'writeOnly'} mark
 * @param {ReadonlySet<string>} outer the members that the schema around it marks
 * @returns {any}
 */
function without(schema, mark, outer) {
  if (!isObject(schema)) return schema
  const marked = new Set([...outer, ...markedMembers(schema, mark)])
  return Object.fromEntries(
    Object.entries(schema).map(([keyword, value]) => {
      if (keyword === 'required' && Array.isArray(value))
        return [keyword, value.filter((name) => !marked.has(name))]
      if (sameValue.has(keyword))
        return [
          keyword,
          Array.isArray(value)
            ? value.map((part) => without(part, mark, marked))
            : without(value, mark, marked),
        ]
      if (otherValues.has(keyword) && isObject(value))
        return [
          keyword,
          Object.fromEntries(
            Object.entries(value).map(([name, inner]) => [name, without(inner, mark, new Set())]),
          ),
        ]
      if (items.has(keyword))
        return [
          keyword,
          Array.isArray(value)
            ? value.map((part) => without(part, mark, new Set()))
            : without(value, mark, new Set()),
        ]
      return [keyword, value]
    }),
  )
}

/**
 * @param {any} schema
 * @param {'readOnly' | 'writeOnly'} mark
 * @returns {string[]}
 */
function markedMembers(schema, mark) {
  if (!isObject(schema)) return []
  const own = Object.entries(schema.properties ?? {})
    .filter(([, member]) => isMarked(member, mark))
    .map(([name]) => name)
  const parts = ['allOf', 'anyOf', 'oneOf'].flatMap((keyword) => schema[keyword] ?? [])
  return [...own, ...parts.flatMap((/** @type {any} */ part) => markedMembers(part, mark))]
}

/**
 * @param {any} schema
 * @param {'readOnly' | 'writeOnly'} mark
 * @returns {boolean}
 */
function isMarked(schema, mark) {
  if (!isObject(schema)) return false
  return (
    schema[mark] === true ||
    (schema.allOf ?? []).some((/** @type {any} */ part) => isMarked(part, mark))
  )
}

/** Keywords whose schemas apply to the same value. A condition (`if`, `not`) stays as it is. */
const sameValue = new Set(['allOf', 'anyOf', 'oneOf', 'then', 'else'])
const otherValues = new Set(['properties', 'patternProperties'])
const items = new Set(['items', 'prefixItems', 'additionalProperties', 'unevaluatedProperties'])
