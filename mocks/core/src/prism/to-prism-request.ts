import type { IHttpRequest } from '@stoplight/prism-http'
import type { HttpMethod } from '@stoplight/types'
import type { MockRequest, Parameters } from '../request/mock-request.ts'
import { withScheme } from './authorization-scheme.ts'

/**
 * A request as Prism takes it, to look for credentials and to choose a response. It is judged before, so
 * that Prism gets no body.
 */
export function toPrismRequest({ operation, headers, path, query }: MockRequest): IHttpRequest {
  const sent = withScheme(Object.fromEntries(headers))
  // The mock itself picks the media type, and fetch's `*` is no language.
  delete sent['accept']
  delete sent['prefer']
  if (sent['accept-language'] === '*') delete sent['accept-language']
  return {
    method: operation.method as HttpMethod,
    url: { path, query: mutable(query) },
    headers: sent,
    body: undefined,
  }
}

function mutable(parameters: Parameters): Record<string, string | string[]> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : [...value],
    ]),
  )
}
