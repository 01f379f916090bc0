import { createRedact } from '../border/redact.ts'
import { createTransport } from '../create-transport.ts'
import { emptyResponse, fileResponse } from '../formats/read-as.ts'
import type { RetryEvent } from '../hooks.ts'
import { checkBody } from '../input/check-body.ts'
import { checkHeaders } from '../input/check-headers.ts'
import type { Operation } from '../operation.ts'
import { singleShot } from '../request/single-shot.ts'
import type { Transport, Vendor } from '../transport.ts'
import type { TransportOptions } from '../transport-options.ts'
import { FakeClock } from './fake-clock.ts'

/** A key that looks different in a URL, in a form and in JSON. */
export const KEY = `k3y/of the+desk!"1`

export const BASE_URL = 'https://acme.test/v1'

const operations = {
  listThings: {
    path: '/things',
    query: {
      q: { minLength: 2, maxLength: 20 },
      page: { type: 'integer', minimum: 1, maximum: 100 },
      color: { enum: ['red', 'blue'] },
    },
    headers: { 'x-user': { maxLength: 10 } },
    checkHeaders,
    linkExpirySeconds: 600,
    payload: { list: [{ id: 3, 'tags?': [1] }], 'next?': 1 },
  },
  getThing: {
    path: '/things/{id}',
    pathParameters: { id: { required: true } },
    payload: { id: 3 },
  },
  getPart: {
    path: '/things/{id}/parts/{part}',
    pathParameters: { id: { required: true }, part: { type: ['string', 'integer'] } },
    payload: { id: 3 },
  },
  findThings: {
    method: 'POST',
    path: '/find',
    retry: 'idempotent',
    body: {
      check: checkBody,
      mediaType: 'application/json',
      properties: { q: { required: true } },
    },
    payload: { list: [{ id: 3 }] },
  },
  buyThing: {
    method: 'POST',
    path: '/orders',
    retry: 'never',
    once: singleShot,
    billable: true,
    body: {
      check: checkBody,
      mediaType: 'application/json',
      properties: { id: { required: true } },
    },
    payload: { order: 1 },
  },
  getFile: { path: '/file', response: fileResponse },
  deleteThing: {
    method: 'DELETE',
    path: '/things/{id}',
    retry: 'idempotent',
    pathParameters: { id: { required: true } },
    response: emptyResponse,
  },
} satisfies Record<string, Operation>

interface Things {
  list: { id: string | number; tags?: string[] | null }[]
  next?: string
}

/** The wire of Acme, a vendor that exists for these tests alone. */
export interface Wire {
  listThings: {
    query: { q: string; page: number; color: string }
    header: { 'x-user': string }
    payload: Things
  }
  getThing: { path: { id: string }; payload: { id: string | number } }
  getPart: { path: { id: string; part: string | number }; payload: { id: string | number } }
  findThings: { body: { q: string }; payload: Things }
  buyThing: { body: { id: string }; payload: { order: string } }
  getFile: { payload: Uint8Array }
  deleteThing: { path: { id: string }; payload: undefined }
}

interface Responses {
  200: { content: { 'application/json': { ok: boolean } } }
}

/** The same for openapi-fetch. */
export interface Paths {
  '/things': { get: { parameters: { query?: { q?: string } }; responses: Responses } }
  '/things/{id}': { get: { parameters: { path: { id: string } }; responses: Responses } }
  '/find': {
    post: {
      parameters: object
      requestBody: { content: { 'application/json': { q: string } } }
      responses: Responses
    }
  }
}

/** Acme's transport with what tests look at. */
export interface Acme {
  readonly transport: Transport<Wire, Paths>
  readonly clock: FakeClock
  /** Every retry that was announced. */
  readonly retries: RetryEvent[]
}

/**
 * Makes a transport to Acme: `{ ok, data }` or `{ ok, error, code }`, signed with the key
 * and a number that counts. Its clock stands still except for back-off, which passes at once.
 * @param options.stall Back-off does not pass either.
 */
export function createAcme(
  options: TransportOptions & { readonly baseUrl?: string; readonly stall?: boolean } = {},
  changes: Partial<Vendor> = {},
): Acme {
  const { baseUrl = BASE_URL, stall = false, hooks = {}, ...rest } = options
  const clock = new FakeClock()
  const retries: RetryEvent[] = []
  const theirs = hooks.onRetry?.bind(hooks)
  let signed = 0
  const sign = (parameters: object): string =>
    String(new URLSearchParams({ ...parameters, key: KEY, sign: `signature${++signed}` }))
  const transport = createTransport<Wire, Paths>(
    {
      provider: 'acme',
      baseUrl,
      operations,
      failures: [
        { meaning: 'not-found', message: /no such thing/ },
        { meaning: 'unauthorized', message: /bad signature/ },
        { meaning: 'rate-limited', message: /too fast/ },
      ],
      sensitive: ['sign', 'x-user'],
      redact: createRedact([KEY], ['sign']),
      format: (method) =>
        method === 'GET'
          ? { querySerializer: sign }
          : {
              querySerializer: () => '',
              bodySerializer: (body) =>
                JSON.stringify({ ...body, key: KEY, sign: `signature${++signed}` }),
              headers: { 'Content-Type': 'application/json' },
            },
      open: (body) => {
        const { ok, data, error, code } = (body ?? {}) as Record<string, never>
        if (ok === true) return { payload: data }
        return ok === false ? { failure: { message: error, code } } : undefined
      },
      ...changes,
    },
    {
      clock,
      random: () => 0.5,
      ...rest,
      hooks: Object.assign(hooks, {
        onRetry: (event: RetryEvent) => {
          retries.push(event)
          theirs?.(event)
          if (!stall) setImmediate(() => clock.advance(event.delay))
        },
      }),
    },
  )
  return { transport, clock, retries }
}
