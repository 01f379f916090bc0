import { matches, mediaTypeOf } from './media-type.ts'
import { isJsonObject, type Located } from './openapi-document.ts'
import type { PathKey } from './path-key.ts'

/** Something outside of the path that tells operations on one path apart. */
export interface RouteCondition {
  readonly in: 'query' | 'header'
  readonly name: string
  /** The texts that it may have; undefined for any. */
  readonly values: readonly string[] | undefined
  /** How a text is compared with a value. Default: it is the same. */
  readonly fits?: (value: string, text: string) => boolean
}

/** The parts of a request that conditions look at. */
export interface RouteFacts {
  readonly query: URLSearchParams
  readonly headers: Headers
}

/** What a path key demands of the query: no request without it means the operation. */
export function keyConditions({ query }: PathKey): RouteCondition[] {
  return query.map(({ name, value }) => ({
    in: 'query',
    name,
    values: value === undefined ? undefined : [value],
  }))
}

/**
 * What an operation's required parameters demand, with the values that their schemas allow. AWS tells its
 * operations apart by them: `Action=…` in the query, `X-Amz-Target` in a header.
 */
export function parameterConditions(
  parameters: readonly Located[],
  schemaOf: (parameter: Located) => Located | undefined,
): RouteCondition[] {
  return parameters.flatMap((parameter): RouteCondition[] => {
    const { name, in: place, required } = parameter.node
    if (required !== true || typeof name !== 'string') return []
    if (place !== 'query' && place !== 'header') return []
    return [{ in: place, name, values: allowedTexts(schemaOf(parameter)?.node) }]
  })
}

/** What the media types of its body demand: Azure tells operations apart by them. */
export function bodyConditions(mediaTypes: readonly string[]): RouteCondition[] {
  if (mediaTypes.length === 0) return []
  return [{ in: 'header', name: 'content-type', values: mediaTypes, fits: matches }]
}

/** Whether a request fulfils a condition. */
export function isFulfilled(condition: RouteCondition, { query, headers }: RouteFacts): boolean {
  const sent = condition.in === 'query' ? query.get(condition.name) : headerOf(headers, condition)
  if (sent === null) return false
  const { values, fits } = condition
  if (values === undefined) return true
  return fits ? values.some((value) => fits(value, mediaTypeOf(sent))) : values.includes(sent)
}

function headerOf(headers: Headers, { name }: RouteCondition): string | null {
  try {
    return headers.get(name)
  } catch {
    return null // a name that no header can have
  }
}

function allowedTexts(schema: unknown): string[] | undefined {
  if (!isJsonObject(schema)) return undefined
  if ('const' in schema) return [String(schema['const'])]
  return Array.isArray(schema['enum']) ? schema['enum'].map(String) : undefined
}
