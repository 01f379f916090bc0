/** Keywords that hold one schema. */
export const single = [
  'items',
  'contains',
  'additionalProperties',
  'propertyNames',
  'not',
  'if',
  'then',
  'else',
]
/** Those whose schemas say more of the same value, not of a part of it. */
export const inPlace = new Set([
  ...['allOf', 'oneOf', 'anyOf', 'not', 'if', 'then', 'else', 'dependentSchemas'],
])
/** Those that no value is made from. */
export const questions = ['not', 'if']
/** Those that hold a list of schemas. */
export const lists = ['allOf', 'oneOf', 'anyOf', 'prefixItems']
/** Those of whose schemas a value fits one. */
export const unions = ['oneOf', 'anyOf']
/** Those that hold schemas by name. */
export const maps = ['patternProperties', 'dependentSchemas']
/** Keywords that say nothing about a made-up value, or refer to names that are gone after unfolding. */
export const dropped = new Set(
  [
    '$ref',
    '$id',
    '$anchor',
    '$defs',
    'definitions',
    'discriminator',
    'xml',
    'externalDocs',
    'example',
  ]
    .concat([
      'examples',
      'default',
      'unevaluatedProperties',
      'unevaluatedItems',
      'readOnly',
      'writeOnly',
    ])
    .concat(['title', 'description', 'deprecated', 'required', 'properties'])
    .concat(single, lists, maps),
)
