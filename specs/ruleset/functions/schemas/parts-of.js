import { targetOf } from '../document/follow.js'
import { isObject } from '../walk-operation.js'

/**
 * The schemas that hold for one value together: the schema, what it refers to, and the parts of `allOf`, each as it
 * is written.
 *
 * @param {import('../document/document-model.js').Model} model
 * @param {unknown} schema
 * @param {{ alternatives?: boolean }} [options] with those that may hold
 * @returns {Record<string, any>[]}
 */
export function partsOf(model, schema, { alternatives = false } = {}) {
  /** @type {Set<Record<string, any>>} */
  const parts = new Set()
  /** @param {unknown} one */
  const add = (one) => {
    if (!isObject(one) || parts.has(one)) return
    parts.add(one)
    if (typeof one['$ref'] === 'string') add(targetOf(model.root, one['$ref']))
    const keywords = alternatives ? ['allOf', 'anyOf', 'oneOf', 'then', 'else'] : ['allOf']
    for (const keyword of keywords) [one[keyword] ?? []].flat().forEach(add)
  }
  add(schema)
  return [...parts]
}
