import {
  createFinalURL,
  createQuerySerializer,
  defaultBodySerializer,
  type HeadersOptions,
  mergeHeaders,
} from 'openapi-fetch'
import type { Method } from '../operation.ts'
import type { Vendor } from '../transport.ts'
import type { WireInput, WireOperation } from '../wire.ts'

const JSON_TYPE = { 'Content-Type': 'application/json' }

/** The arguments of `fetch`. */
export type FetchArguments = readonly [url: string, init: RequestInit]

/**
 * Writes a request in the vendor's format, which may also sign it. Each attempt needs a new one.
 * @param path Path below the base URL, with its parameters filled in.
 */
export function buildRequest(
  { baseUrl, format }: Pick<Vendor, 'baseUrl' | 'format'>,
  method: Method,
  path: string,
  { query, header, body, url }: WireInput<WireOperation>,
  signal: AbortSignal,
): FetchArguments {
  const { querySerializer, bodySerializer = defaultBodySerializer, headers } = format(method)
  const target =
    url ??
    createFinalURL<Record<string, unknown>>(path, {
      baseUrl,
      params: { query: query as Record<string, unknown> },
      querySerializer:
        typeof querySerializer === 'function'
          ? querySerializer
          : createQuerySerializer(querySerializer),
      pathSerializer: String,
    })
  const init: RequestInit = { method, redirect: 'manual', signal }
  if (body) init.body = bodySerializer(body as Record<string, unknown>)
  if (body ?? header ?? headers)
    init.headers = mergeHeaders(body && JSON_TYPE, headers, header as HeadersOptions)
  return [target, init]
}
