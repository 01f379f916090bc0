import { compileSchema } from './compile-schema.js'
import { onDocument } from './document/document-model.js'
import { keywordTypes } from './schemas/keyword-types.js'
import { partsOf } from './schemas/parts-of.js'
import { isObject } from './walk-operation.js'

/**
 * Compiles every schema as JSON Schema 2020-12, each by itself, so that what is wrong is told where it stands.
 */
export const schemasCompile = onDocument((model) =>
  model.all('schema').flatMap(({ node, path }) => {
    const compiled = compileSchema(alone(model, node))
    if (!('problem' in compiled)) return []
    const keyword = keywordOf(compiled.problem, node)
    return [
      {
        message: `${plain(compiled.problem)}.`,
        path: keyword === undefined ? path : [...path, keyword],
      },
    ]
  }),
)

/** Keywords whose schemas are judged by themselves. */
const lists = ['allOf', 'anyOf', 'oneOf', 'prefixItems']
const maps = ['properties', 'patternProperties', '$defs', 'dependentSchemas']
const single = [
  ...['additionalProperties', 'contains', 'contentSchema', 'else', 'if', 'items', 'not', 'then'],
  ...['propertyNames', 'unevaluatedItems', 'unevaluatedProperties'],
]
/** Other rules tell what is wrong with these. */
const elsewhere = ['$ref', 'format', 'default', 'const', 'enum', '$id', '$anchor', '$dynamicRef']

/**
 * A schema without those inside it.
 *
 * @param {import('./document/document-model.js').Model} model
 * @param {Record<string, any>} node
 */
function alone(model, node) {
  const types = partsOf(model, node).flatMap(({ type }) => (type === undefined ? [] : [type]))
  /** @type {Record<string, unknown>} */
  const found = Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => !elsewhere.includes(key))
      .map(([key, value]) => [key, outer(key, value)]),
  )
  const [type = impliedBy(node)] = types
  return type === undefined || Object.hasOwn(found, 'type') ? found : { ...found, type }
}

/**
 * @param {string} key
 * @param {any} value
 */
function outer(key, value) {
  if (lists.includes(key) && Array.isArray(value))
    return value.map((one) => (isObject(one) ? true : one))
  if (maps.includes(key) && isObject(value))
    return Object.fromEntries(
      Object.entries(value).map(([name, one]) => [name, isObject(one) ? true : one]),
    )
  return single.includes(key) && isObject(value) ? true : value
}

/** A schema without a type is judged as one of those that its keywords speak of. @param {Record<string, any>} node */
function impliedBy(node) {
  const types = Object.keys(node).flatMap((key) => keywordTypes[key] ?? [])
  return types.length === 0 ? undefined : [...new Set(types)]
}

/**
 * The keyword of which a problem speaks.
 *
 * @param {string} problem
 * @param {Record<string, any>} node
 */
function keywordOf(problem, node) {
  /** @type {readonly string[]} */
  const words = problem.match(/[A-Za-z$]+/g) ?? []
  const named = /"([A-Za-z$]+)"|data\/([A-Za-z$]+)/.exec(problem)
  return (
    [named?.[1], named?.[2], ...words].find(
      (word) => word !== undefined && word !== 'type' && word in node,
    ) ?? (words.includes('type') && 'type' in node ? 'type' : undefined)
  )
}

/** @param {string} problem */
function plain(problem) {
  return problem
    .replace(/^strict mode: /, '')
    .replace(/ (?:at|in schema at path) "#?[^"]*"/, '')
    .replace(/ \(strict\w+\)$/, '')
}
