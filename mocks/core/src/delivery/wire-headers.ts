import type { Delivery } from './delivery.ts'

/** The parts of a request that decide what a browser may read of the response. */
export interface Asked {
  readonly method: string
  readonly headers: Headers
}

/** Statuses whose responses have no body, and no header that tells its length. */
const bodiless = new Set([204, 205, 304])

/** Whether a response to a request has a body at all. */
export function hasBody({ response }: Delivery, method: string): boolean {
  return method !== 'HEAD' && !bodiless.has(response.status)
}

/**
 * The headers of a response as they leave, the same in process and over TCP: those of the response, its
 * length, and what lets a browser of any origin read it. What the response says of that itself counts.
 */
export function wireHeaders(delivery: Delivery, { headers: asked }: Asked): [string, string][] {
  const { response, blanks } = delivery
  const lengthKnown = blanks === 0 && !bodiless.has(response.status)
  const length = lengthKnown ? { 'content-length': String(response.bytes.length) } : {}
  const headers = { ...response.headers, ...length }
  const all = { ...crossOrigin(asked, Object.keys(headers)), ...headers }
  return Object.entries(all).flatMap(([name, text]) =>
    linesOf(name, text).map((line): [string, string] => [name, line]),
  )
}

/** Cookies cannot share a line, as their dates have commas: each has one of its own. */
function linesOf(name: string, text: string): string[] {
  return name === 'set-cookie' ? text.split('\n') : [text]
}

/** The headers that let a script of another origin read a response with everything in it. */
function crossOrigin(asked: Headers, names: readonly string[]): Record<string, string> {
  const origin = asked.get('origin')
  const expose = { 'access-control-expose-headers': names.join(', ') }
  if (origin === null) return { 'access-control-allow-origin': '*', ...expose }
  return {
    'access-control-allow-origin': origin,
    'access-control-allow-credentials': 'true',
    vary: 'Origin',
    ...expose,
  }
}

/** Whether a request is a browser's question whether it may send another one. */
export function isPreflight({ method, headers }: Asked): boolean {
  return (
    method === 'OPTIONS' && (headers.has('access-control-request-method') || headers.has('origin'))
  )
}

/** What allows the request that a preflight asks about; the rest is up to {@link wireHeaders}. */
export function preflightHeaders({ headers }: Asked): Record<string, string> {
  const wanted = headers.get('access-control-request-headers')
  return {
    'access-control-allow-methods':
      headers.get('access-control-request-method') ??
      'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS',
    ...(wanted === null ? {} : { 'access-control-allow-headers': wanted }),
    'access-control-max-age': '600',
  }
}
