import { onDocument } from '../document/document-model.js'
import { isObject } from '../walk-operation.js'
import { isOf, overlap } from './json-types.js'
import { limitPairs } from './limit-pairs.js'
import { partsOf } from './parts-of.js'

/** @typedef {Record<string, any>} Schema */

/** Demands that some value fits what has to hold together: a schema, what it refers to, and its `allOf`. */
export const schemasPossible = onDocument((model) =>
  model.all('schema').flatMap(({ node, path }) => {
    if (typeof node['$ref'] !== 'string' && !Array.isArray(node['allOf'])) return []
    const parts = partsOf(model, node)
    const message = contradiction(model, parts, 4)
    if (message === undefined) return []
    // What stands beside the reference was written last, and is the likely mistake.
    const own = ['type', 'enum', 'const', 'allOf', 'properties'].find((key) => key in node)
    return [{ message, path: own === undefined ? path : [...path, own] }]
  }),
)

/**
 * Why no value fits all of the schemas; `undefined` when nothing speaks against it.
 *
 * @param {import('../document/document-model.js').Model} model
 * @param {Schema[]} parts
 * @param {number} depth how far members are looked into
 * @returns {string | undefined}
 */
function contradiction(model, parts, depth) {
  return (
    typeProblem(parts) ??
    valueProblem(parts) ??
    limitProblem(parts) ??
    closedProblem(model, parts) ??
    (depth > 0 ? memberProblem(model, parts, depth) : undefined)
  )
}

/** @param {Schema[]} parts */
function typeProblem(parts) {
  const typed = parts.filter((part) => part['type'] !== undefined)
  /** @type {string[] | undefined} */
  let types
  for (const { type } of typed) {
    const own = [type].flat()
    const both = types === undefined ? own : overlap(types, own)
    if (both.length === 0)
      return `One part is of type ${types?.join(' or ')}, and another of type ${own.join(' or ')}. No value is both.`
    types = both
  }
  return undefined
}

/** @param {Schema[]} parts */
function valueProblem(parts) {
  const lists = parts.flatMap((part) => [
    ...(Array.isArray(part['enum']) ? [part['enum']] : []),
    ...('const' in part ? [[part['const']]] : []),
  ])
  const [first] = lists
  if (first === undefined) return undefined
  const types = parts.flatMap(({ type }) => (type === undefined ? [] : [[type].flat()]))
  const allowed = first
    .filter((value) => types.every((list) => list.some((type) => isOf(type, value))))
    .map((value) => JSON.stringify(value))
    .filter((text) => lists.every((list) => list.some((value) => JSON.stringify(value) === text)))
  return allowed.length > 0
    ? undefined
    : `None of the values ${first.map((value) => JSON.stringify(value)).join(', ')} is allowed by the other parts.`
}

/** @param {Schema[]} parts */
function limitProblem(parts) {
  for (const [least, most, isPossible] of limitPairs) {
    const lows = parts.map((part) => part[least]).filter((value) => typeof value === 'number')
    const highs = parts.map((part) => part[most]).filter((value) => typeof value === 'number')
    if (lows.length === 0 || highs.length === 0) continue
    const [low, high] = [Math.max(...lows), Math.min(...highs)]
    if (!isPossible(low, high))
      return `One part has ${least} ${low}, and another ${most} ${high}. No value has both.`
  }
  return undefined
}

/**
 * @param {import('../document/document-model.js').Model} model
 * @param {Schema[]} parts
 */
function closedProblem(model, parts) {
  for (const closed of parts) {
    const isClosed = closed['additionalProperties'] === false
    // It sees the members of all that its own schema refers to, and so of everything when it is the outermost.
    const closesRest = closed['unevaluatedProperties'] === false && closed !== parts[0]
    if ((!isClosed && !closesRest) || isObject(closed['patternProperties'])) continue
    const seen = isClosed ? [closed] : partsOf(model, closed, { alternatives: true })
    const names = new Set(seen.flatMap(namesOf))
    const lost = parts
      .filter((part) => !seen.includes(part))
      .flatMap((part) => [...namesOf(part), ...[part['required'] ?? []].flat()])
      .find((name) => !names.has(name))
    if (lost !== undefined)
      return `${lost} is a member in one part, and refused by another, which is closed. Close the whole instead, by unevaluatedProperties: false beside allOf or $ref.`
  }
  return undefined
}

/** @param {Schema} part */
function namesOf({ properties }) {
  return Object.keys(isObject(properties) ? properties : {})
}

/**
 * @param {import('../document/document-model.js').Model} model
 * @param {Schema[]} parts
 * @param {number} depth
 */
function memberProblem(model, parts, depth) {
  /** @type {Map<string, unknown[]>} */
  const members = new Map()
  for (const { properties } of parts)
    for (const [name, member] of Object.entries(isObject(properties) ? properties : {}))
      members.set(name, [...(members.get(name) ?? []), member])
  for (const [name, schemas] of members) {
    if (schemas.length < 2) continue
    const all = schemas.flatMap((schema) => partsOf(model, schema))
    const message = contradiction(model, all, depth - 1)
    if (message !== undefined) return `Member ${name}: ${message}`
  }
  return undefined
}
