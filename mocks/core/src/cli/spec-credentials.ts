import {
  child,
  isJsonObject,
  type JsonObject,
  type OpenApiDocument,
  objectsIn,
} from '../spec/openapi-document.ts'

/**
 * Credentials made up for a spec's security: `apiKey` for its only key, else one named
 * after each scheme; `token` for a bearer, OAuth 2 or OpenID Connect; `username` and `password`.
 * Prism checks that they are present, not their values.
 */
export function specCredentials(
  vendor: string,
  document: OpenApiDocument,
): Readonly<Record<string, string>> {
  const schemes = requiredSchemes(document)
  const keys = schemes.filter(([, { type }]) => type === 'apiKey')
  const names = schemes.flatMap(([name, { type, scheme }]) => {
    if (type === 'apiKey') return [keys.length === 1 ? 'apiKey' : camelCase(name)]
    if (type === 'oauth2' || type === 'openIdConnect') return ['token']
    if (type !== 'http') return []
    return String(scheme).toLowerCase() === 'basic' ? ['username', 'password'] : ['token']
  })
  return Object.fromEntries(names.map((name) => [name, `${vendor}-mock-${kebabCase(name)}`]))
}

/** The security schemes that the document or an operation of it demands, in their order. */
function requiredSchemes(document: OpenApiDocument): [string, JsonObject][] {
  const root = { node: document, pointer: '' }
  const components = child(document, root, 'components')
  const schemes = components && child(document, components, 'securitySchemes')
  if (!schemes) return []
  const paths = isJsonObject(document['paths']) ? document['paths'] : {}
  const operations = Object.values(paths)
    .filter(isJsonObject)
    .flatMap((path) => Object.values(path).filter(isJsonObject))
  const required = new Set(
    [document, ...operations].flatMap((place) => objectsIn(place['security']).flatMap(Object.keys)),
  )
  return Object.keys(schemes.node).flatMap((name): [string, JsonObject][] => {
    const scheme = required.has(name) ? child(document, schemes, name) : undefined
    return scheme ? [[name, scheme.node]] : []
  })
}

function camelCase(name: string): string {
  const [first = '', ...others] = name.split(/[^A-Za-z0-9]+/).filter(Boolean)
  const head = first === first.toUpperCase() ? first.toLowerCase() : first
  return (
    head.charAt(0).toLowerCase() +
    head.slice(1) +
    others.map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()).join('')
  )
}

function kebabCase(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase()
}
