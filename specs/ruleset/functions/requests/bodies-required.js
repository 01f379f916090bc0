import { onDocument } from '../document/document-model.js'
import { targetOf } from '../document/follow.js'
import { partsOf } from '../schemas/parts-of.js'
import { isObject } from '../walk-operation.js'

/** Demands that a body which cannot be empty is required, and that a body has a form. */
export const bodiesRequired = onDocument((model) =>
  model.operations.flatMap(({ operation, path }) => {
    const body = model.follow(operation['requestBody'])
    if (!isObject(body)) return []
    const at = [...path, 'requestBody']
    if (isObject(body['content']) && Object.keys(body['content']).length === 0)
      return [
        {
          message: 'content is empty. Write the media type and the schema of the body.',
          path: [...at, 'content'],
        },
      ]
    if (body['required'] === true || isObject(body['x-provenance']?.facts?.required)) return []
    const media = Object.values(isObject(body['content']) ? body['content'] : {})
    const [name] = media.flatMap((one) => requiredIn(model, /** @type {any} */ (one)?.schema))
    return name === undefined
      ? []
      : [
          {
            message: `The body may be left out here, and its schema requires ${name}. Set required to true.`,
            path: 'required' in body ? [...at, 'required'] : at,
          },
        ]
  }),
)

/**
 * The members that every value of a schema has.
 *
 * @param {import('../document/document-model.js').Model} model
 * @param {unknown} schema
 * @param {number} depth
 * @returns {string[]}
 */
function requiredIn(model, schema, depth = 5) {
  if (depth === 0) return []
  return partsOf(model, schema).flatMap((part) => {
    const own = Array.isArray(part['required']) ? part['required'].map(String) : []
    const choices = ['oneOf', 'anyOf'].flatMap((keyword) => {
      const list = Array.isArray(part[keyword]) ? part[keyword] : []
      const each = list.map((one) => requiredIn(model, one, depth - 1))
      return each.length > 0 && each.every((names) => names.length > 0) ? (each[0] ?? []) : []
    })
    return [...own, ...choices]
  })
}

/** Demands of a mark of direction that what it stands on goes in that direction too. */
export const directionsPossible = onDocument((model) =>
  model.all('schema').flatMap(({ node, path, parent }) => {
    if (path.at(-2) !== 'properties' || parent === undefined) return []
    const roles = model.rolesOf(parent.node)
    const whole = [node, targetOf(model.root, String(node['$ref'] ?? '#/\uFDD0'))].filter(isObject)
    const has = (/** @type {string} */ mark) => whole.some((one) => one[mark] === true)
    const key = (/** @type {string} */ mark) => (mark in node ? [...path, mark] : path)
    if (roles.size !== 1) return []
    if (has('writeOnly') && roles.has('response'))
      return [
        {
          message: 'writeOnly is of what is only sent, and no request has this member.',
          path: key('writeOnly'),
        },
      ]
    if (has('readOnly') && roles.has('request'))
      return [
        {
          message: 'readOnly is of what only comes back, and no response has this member.',
          path: key('readOnly'),
        },
      ]
    return []
  }),
)

/** Demands no key that OpenAPI advises against, since tools differ on it. */
export const emptyValuesPlain = onDocument((model) =>
  model.all('parameter').flatMap(({ node, path }) =>
    node['allowEmptyValue'] === true
      ? [
          {
            message:
              'OpenAPI advises against it. Let the schema take an empty text where the vendor does: minLength 0, or "" in enum.',
            path: [...path, 'allowEmptyValue'],
          },
        ]
      : [],
  ),
)
