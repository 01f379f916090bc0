import { isObject } from '../walk-operation.js'
import { follow, targetOf } from './follow.js'
import { objectsOf } from './objects-of.js'
import { rolesOf } from './roles-of.js'

/** @typedef {import('./objects-of.js').Placed} Placed */
/** @typedef {{ message: string, path: (string | number)[] }} Problem */

/**
 * An operation with its parameters, those of its path among them, each behind its reference.
 *
 * @typedef {object} PlacedOperation
 * @property {Record<string, any>} operation
 * @property {string} method
 * @property {string} route
 * @property {(string | number)[]} path
 * @property {{ parameter: Record<string, any>, path: (string | number)[] }[]} parameters
 * @property {string[]} capabilities
 */

/**
 * What rules ask of a document, found once.
 *
 * @typedef {object} Model
 * @property {Record<string, any>} root
 * @property {Placed[]} objects
 * @property {(kind: import('@picturedesk/openapi').Kind) => Placed[]} all
 * @property {(node: any) => any} follow
 * @property {PlacedOperation[]} operations
 * @property {(schema: object) => ReadonlySet<import('./roles-of.js').Role>} rolesOf
 */

/** @type {WeakMap<object, Model>} */
const known = new WeakMap()

/**
 * A function of Spectral that judges the whole document.
 *
 * @param {(model: Model) => Problem[]} judge
 */
export function onDocument(judge) {
  return (/** @type {any} */ resolved, /** @type {any} */ _options, /** @type {any} */ context) => {
    const root = wholeTree(resolved, context)
    if (!isObject(root)) return []
    const model = known.get(root) ?? modelOf(root)
    known.set(root, model)
    return judge(model)
  }
}

/**
 * The document as it is written, where it is written in one piece: each object has one place then. Else as Spectral
 * has put it together.
 *
 * @param {any} resolved
 * @param {any} context
 */
function wholeTree(resolved, context) {
  const written = context?.document?.data
  return isObject(written) && refersToItself(written) ? written : resolved
}

/** @type {WeakMap<object, boolean>} */
const whole = new WeakMap()

/** @param {Record<string, any>} document */
function refersToItself(document) {
  const found =
    whole.get(document) ??
    objectsOf(document).every(
      ({ node: { $ref } }) =>
        typeof $ref !== 'string' || $ref.startsWith('#') || targetOf(document, $ref) !== undefined,
    )
  whole.set(document, found)
  return found
}

/**
 * @param {Record<string, any>} root
 * @returns {Model}
 */
function modelOf(root) {
  const objects = objectsOf(root)
  const at = (/** @type {any} */ node) => follow(root, node)
  const operations = operationsOf(objects, at)
  const roles = rolesOf(objects, root)
  const none = new Set()
  return {
    root,
    objects,
    all: (kind) => objects.filter((placed) => placed.kind === kind),
    follow: at,
    operations,
    rolesOf: (schema) => roles.get(schema) ?? none,
  }
}

/**
 * @param {Placed[]} objects
 * @param {(node: any) => any} at
 * @returns {PlacedOperation[]}
 */
function operationsOf(objects, at) {
  return objects.flatMap(({ kind, node, path, parent }) => {
    if (kind !== 'operation' || path[0] !== 'paths' || path.length !== 3) return []
    const own = placedParameters(node['parameters'], path, at)
    const names = new Set(own.map(({ parameter }) => `${parameter['in']} ${parameter['name']}`))
    const shared = placedParameters(parent?.node['parameters'], path.slice(0, -1), at).filter(
      ({ parameter }) => !names.has(`${parameter['in']} ${parameter['name']}`),
    )
    return {
      operation: node,
      method: String(path[2]),
      route: String(path[1]),
      path,
      parameters: [...own, ...shared],
      capabilities: [node['x-capability'] ?? []].flat().filter((name) => typeof name === 'string'),
    }
  })
}

/**
 * @param {unknown} list
 * @param {(string | number)[]} path
 * @param {(node: any) => any} at
 */
function placedParameters(list, path, at) {
  if (!Array.isArray(list)) return []
  return list.flatMap((one, index) => {
    const parameter = at(one)
    return isObject(parameter) ? [{ parameter, path: [...path, 'parameters', index] }] : []
  })
}
