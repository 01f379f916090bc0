import { meant } from '../nearest-name.js'
import { isObject } from '../walk-operation.js'
import { onDocument } from './document-model.js'

/** The keys of OpenAPI 3.1, by the kind of object. Schemas have a rule of their own. @type {Readonly<Record<string, string>>} */
const keys = {
  document:
    'openapi info jsonSchemaDialect servers paths webhooks components security tags externalDocs',
  info: 'title summary description termsOfService contact license version',
  contact: 'name url email',
  license: 'name identifier url',
  server: 'url description variables',
  serverVariable: 'enum default description',
  components:
    'schemas responses parameters examples requestBodies headers securitySchemes links callbacks pathItems',
  pathItem:
    '$ref summary description get put post delete options head patch trace servers parameters',
  operation:
    'tags summary description externalDocs operationId parameters requestBody responses callbacks deprecated security servers',
  parameter:
    'name in description required deprecated allowEmptyValue style explode allowReserved schema example examples content',
  header:
    'description required deprecated allowEmptyValue style explode allowReserved schema example examples content',
  requestBody: 'description content required',
  mediaType: 'schema example examples encoding',
  encoding: 'contentType headers style explode allowReserved',
  response: 'description headers content links',
  example: 'summary description value externalValue',
  link: 'operationRef operationId parameters requestBody description server',
  tag: 'name description externalDocs',
  externalDocs: 'description url',
  securityScheme: 'type description name in scheme bearerFormat flows openIdConnectUrl',
  oauthFlows: 'implicit password clientCredentials authorizationCode',
  oauthFlow: 'authorizationUrl tokenUrl refreshUrl scopes',
}
const known = new Map(Object.entries(keys).map(([kind, names]) => [kind, names.split(' ')]))

/** What words of other versions are called in 3.1, or where they belong. @type {Readonly<Record<string, string>>} */
const replaced = {
  swagger: 'It is of Swagger 2. Write openapi: 3.1.0.',
  host: 'It is of Swagger 2. Write servers.',
  basePath: 'It is of Swagger 2. Write it into the URL of servers.',
  schemes: 'It is of Swagger 2. Write the scheme into the URL of servers.',
  definitions: 'It is of Swagger 2. Move it to components.schemas.',
  securityDefinitions: 'It is of Swagger 2. Move it to components.securitySchemes.',
  produces: 'It is of Swagger 2. Write the media type under content of the responses.',
  consumes: 'It is of Swagger 2. Write the media type under content of requestBody.',
  collectionFormat: 'It is of Swagger 2. Write style and explode.',
  responses: 'It belongs on an operation, or below components.',
  operationId: 'It belongs on an operation.',
}
const IN_SCHEMA =
  'type format enum default minimum maximum minLength maxLength pattern items minItems maxItems const properties oneOf anyOf allOf'.split(
    ' ',
  )

/** Demands that each key of an object is one that OpenAPI 3.1 has there. */
export const objectKeysKnown = onDocument(unknownKeys)

/**
 * @param {import('./document-model.js').Model} model
 * @returns {import('./document-model.js').Problem[]}
 */
export function unknownKeys(model) {
  return model.objects.flatMap(({ kind, node, path }) => {
    const names = kind === 'securityScheme' ? schemeKeys(node['type']) : known.get(kind)
    // What stands beside a reference has a rule of its own.
    if (names === undefined || typeof node['$ref'] === 'string') return []
    return Object.keys(node)
      .filter((key) => !names.includes(key) && !key.startsWith('x-'))
      .map((key) => ({
        message: `Unknown key ${key}.${kind === 'header' && (key === 'name' || key === 'in') ? ' The key of the header is its name.' : remedy(key, names)}`,
        path: [...path, key],
      }))
  })
}

/** @type {Readonly<Record<string, string[]>>} */
const bySchemeType = {
  apiKey: ['name', 'in'],
  http: ['scheme', 'bearerFormat'],
  oauth2: ['flows'],
  openIdConnect: ['openIdConnectUrl'],
  mutualTLS: [],
}

/** A security scheme has the keys of its type. @param {unknown} type */
function schemeKeys(type) {
  return typeof type === 'string' && Object.hasOwn(bySchemeType, type)
    ? ['type', 'description', ...(bySchemeType[type] ?? [])]
    : known.get('securityScheme')
}

/**
 * @param {string} key
 * @param {string[]} names
 */
function remedy(key, names) {
  if (Object.hasOwn(replaced, key)) return ` ${replaced[key]}`
  if (names.includes(key.toLowerCase())) return ` Did you mean ${key.toLowerCase()}?`
  if (IN_SCHEMA.includes(key) && names.includes('schema')) return ' It belongs below schema.'
  if (key === 'schema' && names.includes('content'))
    return ' It belongs on a media type below content.'
  return meant(key, names) || ` OpenAPI 3.1 has here: ${names.join(', ')}.`
}

/** Whether Spectral's word for the same, which names no key, can be left out. @param {unknown} document */
export function hasUnknownKeys(document) {
  return isObject(document) && objectKeysKnown(document, undefined, undefined).length > 0
}
