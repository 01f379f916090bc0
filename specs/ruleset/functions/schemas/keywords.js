import { onDocument } from '../document/document-model.js'
import { meant } from '../nearest-name.js'

/** Keywords of JSON Schema 2020-12 and of OpenAPI 3.1. */
const keywords = new Set([
  ...[
    '$schema',
    '$id',
    '$ref',
    '$anchor',
    '$dynamicRef',
    '$dynamicAnchor',
    '$vocabulary',
    '$comment',
  ],
  ...['$defs', 'allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else', 'dependentSchemas'],
  ...[
    'prefixItems',
    'items',
    'contains',
    'properties',
    'patternProperties',
    'additionalProperties',
  ],
  ...['propertyNames', 'unevaluatedItems', 'unevaluatedProperties', 'type', 'enum', 'const'],
  ...['multipleOf', 'maximum', 'exclusiveMaximum', 'minimum', 'exclusiveMinimum', 'maxLength'],
  ...['minLength', 'pattern', 'maxItems', 'minItems', 'uniqueItems', 'maxContains', 'minContains'],
  ...['maxProperties', 'minProperties', 'required', 'dependentRequired', 'title', 'description'],
  ...['default', 'deprecated', 'readOnly', 'writeOnly', 'examples', 'format', 'contentEncoding'],
  ...['contentMediaType', 'contentSchema', 'discriminator', 'xml', 'externalDocs', 'example'],
])

/** What words of other versions are called in 3.1. @type {Record<string, string>} */
const replaced = {
  nullable: 'It is of OpenAPI 3.0. Add "null" to type, and null to enum.',
  definitions: 'It is of older drafts. Use $defs.',
  id: 'It is of older drafts. Use $id.',
  dependencies: 'It is of older drafts. Use dependentRequired or dependentSchemas.',
  additionalItems: 'It is of older drafts. Use items beside prefixItems.',
}

/** Demands that each key of a schema is a keyword of OpenAPI 3.1. */
export const keywordsKnown = onDocument((model) =>
  model.all('schema').flatMap(({ node, path }) =>
    Object.keys(node)
      .filter((key) => !keywords.has(key) && !key.startsWith('x-'))
      .map((key) => ({
        message: `Unknown keyword ${key}. ${replaced[key] ?? meant(key, keywords).trim()}`.trim(),
        path: [...path, key],
      })),
  ),
)
