import { isJsonObject, type Located } from './openapi-document.ts'
import type { PathKey } from './path-key.ts'

/** Something outside of the path that tells operations on one path apart. */
export interface RouteCondition {
  readonly in: 'query' | 'header'
  readonly name: string
  /** The texts that it may have; undefined for any. */
  readonly values: readonly string[] | undefined
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

/** Whether a request fulfils a condition. */
export function isFulfilled(condition: RouteCondition, { query, headers }: RouteFacts): boolean {
  const sent = condition.in === 'query' ? query.get(condition.name) : headerOf(headers, condition)
  if (sent === null) return false
  return condition.values === undefined || condition.values.includes(sent)
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
