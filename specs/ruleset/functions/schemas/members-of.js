import { isObject } from '../walk-operation.js'

/**
 * What a schema says of an object's members, in all of its alternatives together.
 *
 * @typedef {object} Members
 * @property {Map<string, any[]>} named the schemas of each
 * @property {boolean} isOpen whether it says that others may come
 * @property {boolean} isObject whether it speaks of members at all
 */

/**
 * @param {import('../document/document-model.js').Model} model
 * @param {readonly any[]} schemas that hold for one value, or may hold
 * @returns {Members}
 */
export function membersOf(model, schemas) {
  /** @type {Map<string, any[]>} */
  const named = new Map()
  let isOpen = false
  let speaks = false
  const seen = new Set()
  /** @param {any} given */
  const add = (given) => {
    if (!isObject(given) || seen.has(given)) return
    seen.add(given)
    const schema = model.follow(given)
    if (!isObject(schema)) return
    const { additionalProperties, unevaluatedProperties, patternProperties, properties } = schema
    if (isObject(properties)) {
      speaks = true
      for (const [name, member] of Object.entries(properties))
        named.set(name, [...(named.get(name) ?? []), member])
    }
    if (allows(additionalProperties) || allows(unevaluatedProperties) || patternProperties)
      isOpen = true
    if (schema['x-lenient'] === true) isOpen = true
    for (const keyword of ['allOf', 'anyOf', 'oneOf'])
      for (const part of schema[keyword] ?? []) add(part)
    for (const keyword of ['then', 'else']) add(schema[keyword])
    for (const part of Object.values(schema['dependentSchemas'] ?? {})) add(part)
  }
  for (const schema of schemas) add(schema)
  return { named, isOpen, isObject: speaks }
}

/** The schemas of the entries of a list. */
export function itemsOf(
  /** @type {import('../document/document-model.js').Model} */ model,
  /** @type {readonly any[]} */ schemas,
) {
  const seen = new Set()
  /** @type {any[]} */
  const found = []
  /** @param {any} given */
  const add = (given) => {
    if (!isObject(given) || seen.has(given)) return
    seen.add(given)
    const schema = model.follow(given)
    if (!isObject(schema)) return
    found.push(...[schema['items'] ?? []].flat(), ...(schema['prefixItems'] ?? []))
    for (const keyword of ['allOf', 'anyOf', 'oneOf'])
      for (const part of schema[keyword] ?? []) add(part)
  }
  for (const schema of schemas) add(schema)
  return found
}

/** @param {unknown} schema */
function allows(schema) {
  return schema !== undefined && schema !== false
}
