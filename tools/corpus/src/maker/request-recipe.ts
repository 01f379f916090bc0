import type { JsonObject } from '../documents/json.ts'
import type { Body, DocumentOperation, Parameter } from '../documents/operations.ts'
import { credentialsFor } from './credentials.ts'
import { type WrittenBody, writeBody } from './write-body.ts'
import { writeParameter } from './write-parameter.ts'

/** What a request is written from. Broken requests are recipes with one thing changed. */
export interface Recipe {
  readonly operation: DocumentOperation
  readonly method: string
  readonly values: ReadonlyMap<Parameter, unknown>
  readonly body: { readonly as: Body; readonly value: unknown } | undefined
  /** Pairs that are added to the query as they stand. */
  readonly query: readonly string[]
}

export interface SentRequest {
  readonly method: string
  /** Path and query. */
  readonly target: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: WrittenBody | undefined
}

/** Writes a request; undefined when a part of it has no defined form. */
export async function writeRequest(
  document: JsonObject,
  recipe: Recipe,
): Promise<SentRequest | undefined> {
  const { operation, method, values, body } = recipe
  const credentials = credentialsFor(document, operation)
  const headers: Record<string, string> = { ...credentials.headers }
  const query: string[] = []
  const cookies = [...credentials.cookies]
  const [path = '', ownQuery] = withoutFragment(operation.path).split('?', 2)
  const texts = new Map<string, string>()
  for (const [parameter, value] of values) {
    const written = writeParameter(parameter, value)
    if (!written) return undefined
    if (written.kind === 'path') texts.set(parameter.name, written.text)
    else if (written.kind === 'query') query.push(...written.pairs)
    else if (written.kind === 'cookie') cookies.push(...written.pairs)
    else headers[parameter.name] = written.text
  }
  const filled = path.replaceAll(/\{([^}]+)\}/g, (whole, name: string) => texts.get(name) ?? whole)
  if (/\{[^}]*\}/.test(filled)) return undefined
  if (cookies.length > 0) headers['cookie'] = cookies.join('; ')
  const sent = body && (await writeBody(document, body.as, body.value))
  if (body && !sent) return undefined
  if (sent) headers['content-type'] = sent.contentType
  const all = [...(ownQuery ? [ownQuery] : []), ...query, ...recipe.query]
  const names = new Set(all.map((pair) => pair.split('=')[0]))
  all.push(...credentials.query.filter((pair) => !names.has(pair.split('=')[0])))
  return {
    method: method.toUpperCase(),
    target: operation.serverPath + filled + (all.length > 0 ? `?${all.join('&')}` : ''),
    headers,
    body: sent,
  }
}

const withoutFragment = (path: string): string => path.split('#', 1)[0] ?? ''

/** A request as one line. */
export function describeRequest({ method, target, headers, body }: SentRequest): string {
  const own = Object.entries(headers).filter(
    ([name]) => !/^(?:content-type|authorization)$/.test(name),
  )
  const parts = [`${method} ${target}`, ...own.map(([name, text]) => `${name}: ${text}`)]
  if (body) parts.push(`${body.contentType.split(';')[0]} ${shorten(body.shown, 400)}`)
  return parts.join(' | ')
}

export const shorten = (text: string, length: number): string =>
  text.length > length ? `${text.slice(0, length)}…` : text
