import type { Operation } from '../operation.ts'
import type { Vendor } from '../transport.ts'
import type { WireInput, WireOperation } from '../wire.ts'
import type { BodyRules } from './body-rules.ts'
import { writeParts } from './write-parts.ts'

/** The arguments of `fetch`. */
export type FetchArguments = readonly [url: string, init: RequestInit]

/**
 * Writes a request in the vendor's format, which may also sign it. Each attempt needs a new one.
 * @param path Path below the base URL, with its parameters filled in. It may contain a query.
 */
export function buildRequest(
  vendor: Pick<Vendor, 'baseUrl' | 'format'>,
  operation: Operation,
  path: string,
  input: WireInput<WireOperation>,
  bodyRules: BodyRules | undefined,
  signal: AbortSignal,
): FetchArguments {
  const { method = 'GET' } = operation
  const { baseUrl, search, headers, body } = writeParts(vendor, method, operation, input, bodyRules)
  const init: RequestInit & { duplex?: 'half' } = { method, redirect: 'manual', signal }
  if (headers) init.headers = headers
  if (body !== undefined) init.body = body
  if (body instanceof ReadableStream) init.duplex = 'half'
  return [input.url?.url ?? baseUrl + withQuery(path, search), init]
}

function withQuery(path: string, search: string): string {
  if (search === '') return path
  return `${path}${path.includes('?') ? '&' : '?'}${search}`
}
