/** A kind of object in an OpenAPI document. */
export type Kind =
  | 'callback'
  | 'components'
  | 'document'
  | 'encoding'
  | 'example'
  | 'header'
  | 'link'
  | 'mediaType'
  | 'operation'
  | 'parameter'
  | 'pathItem'
  | 'paths'
  | 'requestBody'
  | 'response'
  | 'responses'
  | 'schema'
  | 'securityScheme'

/** What stands in a member: one object of a kind, a list of them, or a map of them by names that the author chose. */
export type Member = readonly ['one' | 'list' | 'map', Kind]

/** Every name of such an object is the author's. */
const maps: Partial<Readonly<Record<Kind, Kind>>> = {
  callback: 'pathItem',
  paths: 'pathItem',
  responses: 'response',
}

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']

const members: Partial<Readonly<Record<Kind, Readonly<Record<string, Member>>>>> = {
  document: {
    components: ['one', 'components'],
    paths: ['one', 'paths'],
    webhooks: ['map', 'pathItem'],
  },
  components: {
    callbacks: ['map', 'callback'],
    examples: ['map', 'example'],
    headers: ['map', 'header'],
    links: ['map', 'link'],
    parameters: ['map', 'parameter'],
    pathItems: ['map', 'pathItem'],
    requestBodies: ['map', 'requestBody'],
    responses: ['map', 'response'],
    schemas: ['map', 'schema'],
    securitySchemes: ['map', 'securityScheme'],
  },
  pathItem: {
    parameters: ['list', 'parameter'],
    ...Object.fromEntries(METHODS.map((method) => [method, ['one', 'operation']])),
  },
  operation: {
    callbacks: ['map', 'callback'],
    parameters: ['list', 'parameter'],
    requestBody: ['one', 'requestBody'],
    responses: ['one', 'responses'],
  },
  parameter: {
    content: ['map', 'mediaType'],
    examples: ['map', 'example'],
    schema: ['one', 'schema'],
  },
  header: {
    content: ['map', 'mediaType'],
    examples: ['map', 'example'],
    schema: ['one', 'schema'],
  },
  requestBody: { content: ['map', 'mediaType'] },
  response: {
    content: ['map', 'mediaType'],
    headers: ['map', 'header'],
    links: ['map', 'link'],
  },
  mediaType: {
    encoding: ['map', 'encoding'],
    examples: ['map', 'example'],
    schema: ['one', 'schema'],
  },
  encoding: { headers: ['map', 'header'] },
  schema: {
    ...all('map', ['$defs', 'definitions', 'dependentSchemas', 'patternProperties', 'properties']),
    ...all('list', ['allOf', 'anyOf', 'oneOf', 'prefixItems']),
    ...all('one', ['additionalProperties', 'contains', 'contentSchema', 'else', 'if', 'items']),
    ...all('one', ['not', 'propertyNames', 'then', 'unevaluatedItems', 'unevaluatedProperties']),
  },
}

/** Keywords that hold schemas in one form. */
function all(form: Member[0], keywords: readonly string[]): Record<string, Member> {
  return Object.fromEntries(keywords.map((keyword) => [keyword, [form, 'schema']]))
}

/** What stands in a member of an object; `undefined` for plain values, the author's data and extensions. */
export function memberOf(kind: Kind, key: string): Member | undefined {
  if (key.startsWith('x-') && kind !== 'callback') return undefined
  const mapped = maps[kind]
  if (mapped !== undefined) return ['one', mapped]
  const known = members[kind]
  return known !== undefined && Object.hasOwn(known, key) ? known[key] : undefined
}
