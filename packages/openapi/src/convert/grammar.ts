/** A kind of object in an OpenAPI document. */
export type Kind =
  | 'callback'
  | 'components'
  | 'contact'
  | 'discriminator'
  | 'document'
  | 'encoding'
  | 'example'
  | 'externalDocs'
  | 'failure'
  | 'header'
  | 'info'
  | 'license'
  | 'link'
  | 'mediaType'
  | 'oauthFlow'
  | 'oauthFlows'
  | 'operation'
  | 'parameter'
  | 'pathItem'
  | 'paths'
  | 'rateLimit'
  | 'requestBody'
  | 'response'
  | 'responses'
  | 'schema'
  | 'securityScheme'
  | 'server'
  | 'serverVariable'
  | 'tag'
  | 'xml'

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
    externalDocs: ['one', 'externalDocs'],
    info: ['one', 'info'],
    paths: ['one', 'paths'],
    servers: ['list', 'server'],
    tags: ['list', 'tag'],
    'x-failures': ['list', 'failure'],
    'x-rate-limits': ['list', 'rateLimit'],
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
  info: { contact: ['one', 'contact'], license: ['one', 'license'] },
  tag: { externalDocs: ['one', 'externalDocs'] },
  server: { variables: ['map', 'serverVariable'] },
  securityScheme: { flows: ['one', 'oauthFlows'] },
  oauthFlows: all('one', 'oauthFlow', [
    'authorizationCode',
    'clientCredentials',
    'implicit',
    'password',
  ]),
  link: { server: ['one', 'server'] },
  pathItem: {
    parameters: ['list', 'parameter'],
    servers: ['list', 'server'],
    ...Object.fromEntries(METHODS.map((method) => [method, ['one', 'operation']])),
  },
  operation: {
    callbacks: ['map', 'callback'],
    externalDocs: ['one', 'externalDocs'],
    parameters: ['list', 'parameter'],
    requestBody: ['one', 'requestBody'],
    responses: ['one', 'responses'],
    servers: ['list', 'server'],
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
    ...all('map', 'schema', ['$defs', 'definitions', 'dependentSchemas']),
    ...all('map', 'schema', ['patternProperties', 'properties']),
    ...all('list', 'schema', ['allOf', 'anyOf', 'oneOf', 'prefixItems']),
    ...all('one', 'schema', ['additionalProperties', 'contains', 'contentSchema', 'else', 'if']),
    ...all('one', 'schema', ['items', 'not', 'propertyNames', 'then']),
    ...all('one', 'schema', ['unevaluatedItems', 'unevaluatedProperties']),
    discriminator: ['one', 'discriminator'],
    externalDocs: ['one', 'externalDocs'],
    xml: ['one', 'xml'],
  },
}

/** Keywords that hold objects of one kind in one form. */
function all(form: Member[0], kind: Kind, keywords: readonly string[]): Record<string, Member> {
  return Object.fromEntries(keywords.map((keyword) => [keyword, [form, kind]]))
}

/** What stands in a member of an object; `undefined` for plain values, the author's data and extensions of others. */
export function memberOf(kind: Kind, key: string): Member | undefined {
  const known = members[kind]
  if (known !== undefined && Object.hasOwn(known, key)) return known[key]
  if (key.startsWith('x-') && kind !== 'callback') return undefined
  const mapped = maps[kind]
  return mapped === undefined ? undefined : ['one', mapped]
}
