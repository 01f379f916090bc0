import { onDocument } from '../document/document-model.js'
import { mostCommon } from '../name-case.js'
import { partsOf } from '../schemas/parts-of.js'

/** Media types that carry members and lists. */
const STRUCTURED =
  /[/+.-](?:json|json5|ndjson|jsonl|json-seq|jsonlines|xml|yaml|x-yaml|cbor|msgpack|x-msgpack|protobuf|x-protobuf|x-www-form-urlencoded|event-stream|bson|graphql|soap|toml)\b|^multipart\/|\*/i
const TABLE = /^text\/(?:csv|tab-separated-values)\b/i

/** Demands that what has members comes as a media type that has members, and as the same one everywhere. */
export const structureCarried = onDocument((model) => {
  const found = model.all('mediaType').flatMap(({ node, path }) => {
    if (path.at(-2) !== 'content' || node['x-provenance'] !== undefined) return []
    const types = typesOf(model, node['schema'])
    return types.some((type) => type === 'object' || type === 'array')
      ? [{ path, name: String(path.at(-1)), types }]
      : []
  })
  const usual = mostCommon(
    found.filter(({ path }) => isResponse(path)).map(({ name }) => familyOf(name)),
  )
  return found.flatMap(({ path, name, types }) => {
    const isTable = TABLE.test(name) && types.includes('array')
    if (!STRUCTURED.test(name) && !isTable)
      return [
        {
          message: `${name} has no members, and the schema is of type ${types.join(' or ')}.`,
          path,
        },
      ]
    return !isResponse(path) || usual === undefined || familyOf(name) === usual
      ? []
      : [{ message: `It is ${name} here, and ${usual} in other responses.`, path }]
  })
})

/**
 * @param {import('../document/document-model.js').Model} model
 * @param {unknown} schema
 */
function typesOf(model, schema) {
  return partsOf(model, schema, { alternatives: true }).flatMap((part) => {
    const types = [part['type'] ?? []].flat().filter((type) => typeof type === 'string')
    return types.length > 0 || !('properties' in part) ? types : ['object']
  })
}

/** @param {(string | number)[]} path */
function isResponse(path) {
  return path.includes('responses') && !path.includes('requestBody')
}

/** @param {string} name */
function familyOf(name) {
  if (/[/+]json\b/i.test(name)) return 'application/json'
  return /[/+]xml\b/i.test(name) ? 'application/xml' : name
}
