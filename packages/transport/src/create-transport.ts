import {
  type Deadline,
  type ErrorContext,
  InvalidResponseError,
  NetworkError,
  type PageCallOptions,
  PicturedeskError,
  startDeadline,
  systemClock,
  TimeoutError,
} from '@picturedesk/provider'
import createClient, { type Client } from 'openapi-fetch'
import { checkInput } from './input/check-input.ts'
import { checkGivenUrl } from './input/given-url.ts'
import { fillPath } from './input/path.ts'
import type { Method, Operation, ParameterRules } from './operation.ts'
import { redactCause } from './redact.ts'
import { readBody } from './response/read-body.ts'
import { readResponse } from './response/read-response.ts'
import { neverSent } from './retry/never-sent.ts'
import { RetryBudget } from './retry/retry-budget.ts'
import { mayRetry, retryDelay } from './retry/retry-policy.ts'
import type { Transport, Vendor } from './transport.ts'
import type { TransportOptions } from './transport-options.ts'
import type { WireInput, WireOperation, WireOperations, WireResponse } from './wire.ts'

/** What openapi-fetch makes of an attempt, before it becomes a Request: the recipe. */
class Recipe {
  readonly url: string
  readonly init: RequestInit
  constructor(url: string, init: RequestInit) {
    this.url = url
    this.init = init
  }
}

/** openapi-fetch reads a failure's body without bound, so it is handed this and ours is read here. */
const TAKEN = { ok: true, status: 204, headers: { get: () => null } } as unknown as Response

const OPTION_RULES: ParameterRules = {
  maxAttempts: { type: 'integer', minimum: 1 },
  maxResponseBytes: { type: 'integer', minimum: 1 },
}

type Send = (path: string, init: object) => Promise<unknown>

/**
 * Makes a vendor's operations callable.
 * @throws InvalidArgumentError for an option that cannot be right
 */
export function createTransport<W extends WireOperations<W>, Paths extends object>(
  vendor: Vendor,
  options: TransportOptions = {},
): Transport<W, Paths> {
  const {
    fetch = globalThis.fetch,
    timeout: defaultTimeout = 30_000,
    maxAttempts = 3,
    maxResponseBytes = 32 * 1024 * 1024,
    hooks = {},
    clock = systemClock,
    random = Math.random,
  } = options
  const { provider, operations, redact } = vendor
  checkInput(OPTION_RULES, { maxAttempts, maxResponseBytes }, {}, { provider })
  const budget = new RetryBudget()

  const createBase = (): Client<Paths> =>
    createClient<Paths>({
      baseUrl: vendor.baseUrl,
      // called as a plain function: some runtimes refuse fetch as a method
      fetch: (request) => fetch(request),
      redirect: 'manual',
      pathSerializer: fillPath,
    })
  const createSend = ({ request }: Client<Paths>): Record<Method, Send> => {
    const sender =
      (method: Method, format = vendor.format(method)): Send =>
      (path, init) =>
        (request as (...args: unknown[]) => Promise<unknown>)(method, path, { ...format, ...init })
    return {
      GET: sender('GET'),
      POST: sender('POST'),
      PUT: sender('PUT'),
      PATCH: sender('PATCH'),
      DELETE: sender('DELETE'),
    }
  }
  // two of them: middleware of the raw client is handed Requests, calls have none
  const raw = createBase()
  const rawSend = createSend(raw)
  const send = createSend(createBase())

  async function attempt(
    operation: Operation,
    { path, query, header, body, url: given }: WireInput<WireOperation>,
    deadline: Deadline,
    name: string,
    number: number,
  ): Promise<WireResponse<unknown>> {
    const { method = 'GET', linkExpirySeconds: life } = operation
    const where: { -readonly [Member in keyof ErrorContext]: ErrorContext[Member] } = {
      provider,
      operation: name,
      attempts: number,
      outcome: 'unknown',
      status: undefined,
      requestId: undefined,
    }
    const event = () => ({ provider, operation: name, attempt: number })
    let response: Response | undefined
    let onTheWire = false
    try {
      await send[method](operation.path, {
        params: { path, query, header },
        body,
        signal: deadline.signal,
        Request: Recipe,
        fetch: async ({ url: made, init }: Recipe): Promise<Response> => {
          const url = given ?? made
          notify(() => hooks.onRequest?.({ ...event(), method, url: redact(url) }))
          deadline.signal.throwIfAborted()
          onTheWire = true
          response = await deadline.race(fetch(url, init))
          return TAKEN
        },
      })
      const answered = response as unknown as Response
      const { status, headers, body: stream } = answered
      where.status = status
      where.requestId = headers.get('x-request-id') ?? undefined
      notify(() => hooks.onResponse?.({ ...event(), status, requestId: where.requestId }))
      if (answered.type === 'opaqueredirect' || (status >= 300 && status < 400)) {
        stream?.cancel().catch(() => {})
        throw redirectError(headers.get('location'), where)
      }
      const bytes = await readBody(stream, maxResponseBytes, deadline, where)
      onTheWire = false
      const receivedAt = clock.now()
      const payload = readResponse(vendor, operation, answered, bytes, where, receivedAt)
      return {
        payload,
        headers,
        receivedAt,
        expiresAt: life === undefined ? life : new Date(receivedAt + life * 1000).toISOString(),
        attempts: number,
        drift: (field, value) =>
          notify(() => hooks.onDrift?.({ provider, operation: name, field, value })),
      }
    } catch (error) {
      if (deadline.signal.aborted) throw deadline.signal.reason
      // what fails before and after is a mistake of the vendor's package, and stays as it is
      if (!onTheWire || PicturedeskError.isInstance(error)) throw error
      const cause = redactCause(error, redact)
      throw new NetworkError(`the connection failed: ${reasonOf(cause)}.`, {
        ...where,
        outcome: response === undefined && neverSent(error) ? 'not-sent' : 'unknown',
        cause,
      })
    }
  }

  async function call(
    name: string,
    input: WireInput<WireOperation>,
    { signal, timeout = defaultTimeout, deadline: end }: PageCallOptions = {},
  ): Promise<WireResponse<unknown>> {
    const operation = operations[name] as Operation
    const where = { provider, operation: name }
    checkInput(operation.pathParameters, input.path, input.names, where)
    if (input.path) fillPath(operation.path, { ...input.path }, input.names, where)
    checkInput(operation.query, input.query, input.names, where)
    checkInput(operation.headers, input.header, input.names, where)
    checkInput(operation.body?.properties, input.body, input.names, where)
    if (input.url !== undefined)
      checkGivenUrl(input.url, vendor.baseUrl, { field: input.names?.['url'] ?? 'url', ...where })

    let attempts = 0
    const deadline = startDeadline({
      clock,
      timeout,
      deadline: end,
      signal,
      expired: () =>
        new TimeoutError({
          ...where,
          timeout,
          attempts,
          outcome: attempts === 0 ? 'not-sent' : 'unknown',
        }),
    })
    try {
      for (;;) {
        if (deadline.signal.aborted) throw deadline.signal.reason
        attempts++
        try {
          const answer = await attempt(operation, input, deadline, name, attempts)
          budget.refill()
          return answer
        } catch (error) {
          if (attempts >= maxAttempts || !mayRetry(operation, error)) throw error
          const delay = retryDelay(attempts, error, random)
          if (delay >= deadline.remaining() || !budget.spend()) throw error
          notify(() => hooks.onRetry?.({ ...where, attempt: attempts, delay, error }))
          await deadline.sleep(delay)
        }
      }
    } finally {
      deadline.release()
    }
  }

  return {
    call: call as Transport<W, Paths>['call'],
    client: {
      ...raw,
      ...rawSend,
      request: (method: string, path: string, init: object) =>
        rawSend[method.toUpperCase() as Method](path, init),
    } as unknown as Client<Paths>,
    clock,
  }
}

/** The words at the bottom of a chain of causes, where runtimes put what matters. */
function reasonOf(error: Error & { readonly code?: string }): string {
  return error.cause instanceof Error
    ? reasonOf(error.cause)
    : error.message || error.code || error.name
}

/** Redirects are never followed, so that credentials stay where they belong. */
function redirectError(location: string | null, context: ErrorContext): InvalidResponseError {
  const host = location !== null && URL.canParse(location) ? ` to ${new URL(location).host}` : ''
  return new InvalidResponseError(
    `the answer redirects${host}, which is not followed. Check \`baseUrl\`.`,
    { ...context, reason: 'redirect', outcome: 'rejected' },
  )
}

/** An observer must not break a call, whether it throws now or rejects later. */
function notify(tell: () => unknown): void {
  try {
    const told = tell()
    if (told instanceof Promise) told.catch(() => {})
  } catch {}
}
