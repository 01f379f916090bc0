import {
  isJsonObject,
  type JsonObject,
  type OpenApiDocument,
  objectsIn,
} from './openapi-document.ts'

/** Where a spec says that its operations are served. */
export interface Servers {
  /** The path that every operation's path is below, without a trailing slash: `/plus`. */
  readonly basePath: string
  /** Those of servers that are more than a path. */
  readonly origins: readonly string[]
}

/** Reads a spec's servers, their variables filled in by their defaults. */
export function readServers(document: OpenApiDocument): Servers {
  const urls = objectsIn(document['servers']).flatMap((server) => {
    const { url } = server
    return typeof url === 'string' ? [withDefaults(url, server['variables'])] : []
  })
  const nowhere = 'http://nowhere.invalid'
  const [first = ''] = urls
  const { pathname } = URL.canParse(first, nowhere) ? new URL(first, nowhere) : new URL(nowhere)
  return {
    basePath: pathname.replace(/\/$/, ''),
    origins: urls.filter((url) => URL.canParse(url)).map((url) => new URL(url).origin),
  }
}

function withDefaults(url: string, variables: unknown): string {
  const known: JsonObject = isJsonObject(variables) ? variables : {}
  return url.replace(/\{([^}]*)\}/g, (_, name: string) => {
    const variable = Object.hasOwn(known, name) ? known[name] : undefined
    return isJsonObject(variable) ? String(variable['default'] ?? name) : name
  })
}
