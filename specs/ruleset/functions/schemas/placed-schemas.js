import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { targetOf } from '../document/follow.js'
import { syntaxProblem } from '../pattern-problem.js'
import { isObject } from '../walk-operation.js'
import { withoutMarked } from './marked-members.js'

/** @typedef {(string | number)[]} Path */
/** @typedef {'request' | 'response'} Direction */

/**
 * Validators of a document's schemas, by the place of the schema. References are followed, and what stands beside
 * them counts.
 *
 * @typedef {object} PlacedSchemas
 * @property {(path: Path, direction?: Direction) => import('ajv').ValidateFunction | undefined} at
 *   `undefined` for a schema that cannot be compiled, which another rule tells
 * @property {(schema: object) => Path | undefined} placeOf where a schema that an error names stands
 */

/** @type {WeakMap<object, PlacedSchemas>} */
const known = new WeakMap()

/**
 * @param {import('../document/document-model.js').Model} model
 * @returns {PlacedSchemas}
 */
export function placedSchemas(model) {
  const found = known.get(model.root) ?? make(model)
  known.set(model.root, found)
  return found
}

/**
 * @param {import('../document/document-model.js').Model} model
 * @returns {PlacedSchemas}
 */
function make(model) {
  /** @type {Map<object, Path>} */
  const places = new Map()
  const directions = {
    request: documentFor(model, 'readOnly', places),
    response: documentFor(model, 'writeOnly', places),
  }
  return {
    at: (path, direction = 'response') => directions[direction](path),
    placeOf: (schema) => places.get(schema),
  }
}

/**
 * @param {import('../document/document-model.js').Model} model
 * @param {'readOnly' | 'writeOnly'} mark of members that do not travel in this direction
 * @param {Map<object, Path>} places
 */
function documentFor(model, mark, places) {
  const ajv = new Ajv2020({
    ...{ strict: false, logger: false, allErrors: true, verbose: true },
    ...{ validateSchema: false, inlineRefs: false },
  })
  formats.default(ajv)
  const document = copyOf(model.root)
  for (const { node, path } of model.all('schema')) {
    const copy = path.reduce((/** @type {any} */ inner, key) => inner?.[key], document)
    if (!isObject(copy)) continue
    places.set(copy, path)
    // Another rule tells a pattern that is none.
    if (typeof copy['pattern'] !== 'string' || syntaxProblem(copy['pattern']))
      delete copy['pattern']
    nameByPlace(model, copy, node)
    const required = withoutMarked(model, node, mark)
    if (required !== undefined) copy['required'] = required
  }
  ajv.addSchema(document, 'document')
  /** @type {Map<string, import('ajv').ValidateFunction | undefined>} */
  const compiled = new Map()
  return (/** @type {Path} */ path) => {
    const $ref = `document#${pointerOf(path)}`
    if (!compiled.has($ref)) compiled.set($ref, compile(ajv, $ref))
    return compiled.get($ref)
  }
}

/**
 * Has a reference by `$anchor` or `$id` lead to the place. In a document in one piece such a name may stand twice, on
 * which the validator throws.
 *
 * @param {import('../document/document-model.js').Model} model
 * @param {Record<string, any>} copy of a schema, which is changed
 * @param {Record<string, any>} node the schema
 */
function nameByPlace(model, copy, node) {
  for (const key of ['$id', '$anchor', '$dynamicAnchor']) delete copy[key]
  if (typeof node['$ref'] !== 'string' || /^#(?:\/|$)/.test(node['$ref'])) return
  const target = targetOf(model.root, node['$ref'])
  const placed = target && model.objects.find((one) => one.node === target)
  if (placed) copy['$ref'] = `#${pointerOf(placed.path)}`
}

/**
 * A copy to write in. What Spectral puts together may contain itself.
 *
 * @param {unknown} node
 * @param {ReadonlySet<unknown>} around
 * @returns {any}
 */
function copyOf(node, around = new Set()) {
  if (typeof node !== 'object' || node === null) return node
  if (around.has(node)) return {}
  const inner = new Set([...around, node])
  return Array.isArray(node)
    ? node.map((one) => copyOf(one, inner))
    : Object.fromEntries(Object.entries(node).map(([key, one]) => [key, copyOf(one, inner)]))
}

/**
 * @param {Ajv2020} ajv
 * @param {string} $ref
 */
function compile(ajv, $ref) {
  try {
    return ajv.compile({ $ref })
  } catch {
    return undefined
  }
}

/** @param {Path} path */
function pointerOf(path) {
  return path
    .map((key) => `/${encodeURIComponent(String(key).replaceAll('~', '~0').replaceAll('/', '~1'))}`)
    .join('')
}
