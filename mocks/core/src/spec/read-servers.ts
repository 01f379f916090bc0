import { type Located, type OpenApiDocument, objectsIn } from './openapi-document.ts'
import { type ServerPlace, serverPlaces } from './server-place.ts'

const anywhere: ServerPlace = { basePath: '', origin: undefined, defaultOrigin: undefined }

/**
 * The places where operations answer: the servers of the innermost owner that has any. The first is the
 * one that a client is led to.
 *
 * @param owners the document first, then path item and operation
 */
export function serversOf(owners: readonly Pick<Located, 'node'>[]): readonly ServerPlace[] {
  for (const { node } of owners.toReversed()) {
    const places = objectsIn(node['servers']).flatMap(serverPlaces)
    if (places.length > 0) return places
  }
  return [anywhere]
}

/** Where a client of the spec is led to. */
export interface Servers {
  /** The path that every path of the first server is below, without a trailing slash: `/plus`. */
  readonly basePath: string
  /** Those of servers that are more than a path, by the defaults of their variables. */
  readonly origins: readonly string[]
}

/** Reads the document's own servers. */
export function readServers(document: OpenApiDocument): Servers {
  const places = serversOf([{ node: document }])
  const { basePath = '' } = places.find((place) => !place.basePath.includes('{')) ?? {}
  return { basePath, origins: originsOf(places) }
}

/** The origins of servers, each once, by the defaults of their variables. */
export function originsOf(places: readonly ServerPlace[]): string[] {
  return [...new Set(places.flatMap(({ defaultOrigin }) => defaultOrigin ?? []))]
}
