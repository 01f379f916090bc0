import createClient, { type Client } from 'openapi-fetch'
import { fillPath } from '../input/path.ts'
import type { Method } from '../operation.ts'
import type { Vendor } from '../transport.ts'

type Send = (method: string, path: string, init?: object) => unknown

const METHODS: readonly Method[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']

/** Makes openapi-fetch's typed client write its requests in the vendor's format. */
export function createRawClient<Paths extends object>(
  { baseUrl, format }: Pick<Vendor, 'baseUrl' | 'format'>,
  fetch: typeof globalThis.fetch,
): Client<Paths> {
  const client = createClient<Paths>({
    baseUrl,
    // Called without an object: some runtimes refuse `fetch` as a method.
    fetch: (request) => fetch(request),
    redirect: 'manual',
    pathSerializer: fillPath,
  })
  const send = client.request as Send
  const request: Send = (method, path, init) =>
    send(method, path, { ...format(method.toUpperCase() as Method), ...init })
  const shorthands = METHODS.map((method) => [method, request.bind(undefined, method)])
  return { ...client, ...Object.fromEntries(shorthands), request } as Client<Paths>
}
