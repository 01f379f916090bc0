import type { HttpSecurityScheme } from '@stoplight/types'
import {
  child,
  type JsonObject,
  locate,
  type OpenApiDocument,
  objectsIn,
  pointerStep,
} from '../spec/openapi-document.ts'
import { type Operation, operationPointer } from '../spec/operation-index.ts'
import { headerOfScheme, schemeName } from './authorization-scheme.ts'

/** What an operation demands of credentials. */
export interface Security {
  /** Alternatives of schemes that are needed together, as Prism takes them; empty for none. */
  readonly alternatives: HttpSecurityScheme[][]
  /** The names that no scheme of the document has, each with where it stands. */
  readonly unknown: readonly { readonly name: string; readonly pointer: string }[]
}

/** The schemes of a document, by name. */
export function securitySchemes(document: OpenApiDocument): ReadonlyMap<string, JsonObject> {
  const components = child(document, { node: document, pointer: '' }, 'components')
  const schemes = components && child(document, components, 'securitySchemes')
  if (!schemes) return new Map()
  return new Map(
    Object.keys(schemes.node).flatMap((name): [string, JsonObject][] => {
      const scheme = child(document, schemes, name)
      return scheme ? [[name, scheme.node]] : []
    }),
  )
}

/**
 * Reads what an operation demands. An alternative with an unknown name cannot be met. When no other is left,
 * any credentials of the document are demanded instead: nobody shall be let in by a misspelt name.
 */
export function securityOf(document: OpenApiDocument, operation: Operation): Security {
  const { node } = locate(document, operationPointer(operation))
  const own = Array.isArray(node['security'])
  const where = own ? operationPointer(operation) : ''
  const required = objectsIn(own ? node['security'] : document['security'])
  const schemes = securitySchemes(document)
  const unknown = required.flatMap((requirement, index) =>
    Object.keys(requirement)
      .filter((name) => !schemes.has(name))
      .map((name) => ({ name, pointer: `${where}/security/${index}${pointerStep(name)}` })),
  )
  const known = required.filter((one) => Object.keys(one).every((name) => schemes.has(name)))
  const alternatives = known.map((requirement) =>
    Object.keys(requirement).flatMap((name) => toPrism(name, schemes.get(name) ?? {})),
  )
  if (unknown.length === 0 || alternatives.length > 0) return { alternatives, unknown }
  const any = [...schemes].map(([name, scheme]) => toPrism(name, scheme))
  return { alternatives: any.length > 0 ? any : [[authorization]], unknown }
}

/** A scheme that Prism cannot tell: that there is such a header is all that can be checked. */
const authorization = schemeOf(
  { type: 'apiKey', in: 'header', name: 'Authorization' },
  'authorization',
)

/** Empty for a scheme that is not checked: certificates never reach the mock. */
function toPrism(name: string, scheme: JsonObject): HttpSecurityScheme[] {
  const { type } = scheme
  if (type === 'mutualTLS') return []
  if (type === 'http') {
    const kind = schemeName(scheme['scheme'])
    if (kind === undefined) return [authorization]
    if (kind === 'basic' || kind === 'bearer') return [schemeOf({ type, scheme: kind }, name)]
    // Prism does not know the others, or refuses them as they are written.
    return [schemeOf({ type: 'apiKey', in: 'header', name: headerOfScheme(kind) }, name)]
  }
  if (type === 'apiKey' && ['query', 'header', 'cookie'].includes(String(scheme['in'])))
    return [schemeOf({ type, in: scheme['in'], name: String(scheme['name']) }, name)]
  if (type === 'oauth2' || type === 'openIdConnect')
    return [schemeOf({ type, flows: {}, openIdConnectUrl: '' }, name)]
  return [authorization]
}

function schemeOf(parts: object, key: string): HttpSecurityScheme {
  return { id: key, key, ...parts } as unknown as HttpSecurityScheme
}

/** What of a scheme is not checked; undefined for one whose presence is. */
export function schemeLimit({ type, scheme }: JsonObject): string | undefined {
  if (type === 'mutualTLS') return 'Certificates of clients are not checked.'
  if (type !== 'http') return undefined
  const kind = schemeName(scheme)
  if (kind === undefined)
    return `'${String(scheme)}' is no name of a scheme. Any header Authorization is taken.`
  if (kind === 'basic' || kind === 'bearer') return undefined
  return `Of the scheme '${kind}', only its name in the header Authorization is checked.`
}
