import type { IHttpRequest } from '@stoplight/prism-http'
import type { HttpMethod } from '@stoplight/types'
import type { MockRequest } from '../request/mock-request.ts'
import { withScheme } from './authorization-scheme.ts'

/**
 * A request as Prism takes it, to look for credentials and to choose a response. It is judged before, so
 * that Prism gets no body.
 */
export function toPrismRequest({ operation, headers, path, query }: MockRequest): IHttpRequest {
  const sent = withScheme(Object.fromEntries(headers))
  // The mock itself picks the media type.
  delete sent['accept']
  return {
    method: operation.method as HttpMethod,
    url: { path, query: { ...query } as Record<string, string | string[]> },
    headers: sent,
    body: undefined,
  }
}
