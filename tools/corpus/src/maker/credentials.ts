import { follow, isObject, type JsonObject, objectOf } from '../documents/json.ts'
import type { DocumentOperation } from '../documents/operations.ts'

export interface Credentials {
  readonly headers: Readonly<Record<string, string>>
  readonly query: readonly string[]
  readonly cookies: readonly string[]
}

/** What the first alternative of an operation's security asks for. */
export function credentialsFor(document: JsonObject, { security }: DocumentOperation): Credentials {
  const headers: Record<string, string> = {}
  const query: string[] = []
  const cookies: string[] = []
  const schemes = objectOf(objectOf(document['components'])['securitySchemes'])
  for (const name of Object.keys(security[0] ?? {})) {
    const scheme = follow(document, schemes[name])
    if (!isObject(scheme)) continue
    const { type, in: place, name: key, scheme: http } = scheme
    if (type === 'apiKey' && place === 'header') headers[String(key)] = 'key'
    else if (type === 'apiKey' && place === 'query')
      query.push(`${encodeURIComponent(String(key))}=key`)
    else if (type === 'apiKey' && place === 'cookie') cookies.push(`${String(key)}=key`)
    else if (type === 'http' && String(http).toLowerCase() === 'basic')
      headers['authorization'] = `Basic ${btoa('a:b')}`
    else if (type === 'http' && String(http).toLowerCase() === 'digest')
      headers['authorization'] = 'Digest username="a"'
    else if (type === 'http' || type === 'oauth2' || type === 'openIdConnect')
      headers['authorization'] = 'Bearer token'
  }
  return { headers, query, cookies }
}
