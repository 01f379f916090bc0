import createClient, { type Client, type HeadersOptions, mergeHeaders } from 'openapi-fetch'
import { fillPath, writeParts } from '#whole'
import type { Method, Operation } from '../operation.ts'
import type { OpenSource } from './client-source.ts'

interface RawInit {
  readonly body?: unknown
  readonly headers?: HeadersOptions
  readonly bodySerializer?: unknown
  readonly params?: {
    readonly path?: Readonly<Record<string, unknown>>
    readonly query?: object
    readonly header?: object
    readonly cookie?: object
  }
}

type Send = (method: string, path: string, init?: object) => unknown

const METHODS: readonly Method[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS']

/** Makes openapi-fetch's typed client write its requests as a call does. */
export function createRawClient<Paths extends object>(
  { vendor, fetch, middleware = [] }: OpenSource,
  operations: Readonly<Record<string, Operation>> = vendor.operations,
): Client<Paths> {
  const client = createClient<Paths>({
    // Called without an object: some runtimes refuse `fetch` as a method.
    fetch: (request) => fetch(request),
    redirect: 'manual',
  })
  client.use(...middleware)
  const send = client.request as Send
  // Async, so that a refusal is a rejected promise as every other failure is.
  const request: Send = async (
    given,
    template,
    { body, headers, params = {}, ...init }: RawInit = {},
  ) => {
    const method = given.toUpperCase() as Method
    const operation = Object.values(operations).find(
      (one) => (one.key ?? one.path) === template && (one.method ?? 'GET') === method,
    ) ?? { path: template }
    const parts = writeParts(
      vendor,
      method,
      operation,
      { ...params, body },
      rulesOf(operation, body),
    )
    const filled = fillPath(operation.path, params.path, {}, {}, undefined, operation)
    const [path = '', own] = filled.split('?')
    return send(method, path, {
      baseUrl: parts.baseUrl,
      params: { query: params.query },
      querySerializer: () => [own, parts.search].filter(Boolean).join('&'),
      bodySerializer: (written: unknown) => written,
      headers: mergeHeaders(parts.headers, headers),
      ...(parts.body instanceof ReadableStream && { duplex: 'half' }),
      ...init,
      body: init.bodySerializer ? body : parts.body,
    })
  }
  const shorthands = METHODS.map((method) => [method, request.bind(undefined, method)])
  return { ...client, ...Object.fromEntries(shorthands), request } as Client<Paths>
}

function rulesOf({ body: rules }: Operation, body: unknown) {
  return rules?.choose?.(body, rules, undefined) ?? rules
}
