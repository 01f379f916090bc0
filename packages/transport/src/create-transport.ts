import {
  type CallOptions,
  type Deadline,
  type ErrorContext,
  elapsed,
  InvalidResponseError,
  NetworkError,
  PicturedeskError,
  type RequestAhead,
  type RequestEnded,
  startDeadline,
  systemClock,
  TimeoutError,
} from '@picturedesk/provider'
import { isRuntimeFetch, neverSent } from '#never-sent'
import type { Redact } from './border/redact.ts'
import { redactOfCall } from './border/redact-of-call.ts'
import { LONGEST_NAME, maskedValue, shown, shownArgument, shownValue } from './border/shown.ts'
import { shownError } from './border/shown-error.ts'
import type { TransportHooks } from './hooks.ts'
import { checkInput } from './input/check-input.ts'
import { fillPath } from './input/path.ts'
import type { Operation } from './operation.ts'
import { accountOf } from './permission/account-of.ts'
import { askPermission } from './permission/ask-permission.ts'
import { buildRequest } from './request/build-request.ts'
import type { SingleShot } from './request/single-shot.ts'
import { isoTime } from './response/iso-time.ts'
import { readBody } from './response/read-body.ts'
import { readResponse } from './response/read-response.ts'
import { RetryBudget } from './retry/retry-budget.ts'
import { mayRetry, retryDelay } from './retry/retry-policy.ts'
import { checkOptions } from './settings/check-options.ts'
import { checkRuntime } from './settings/check-runtime.ts'
import type { Transport, TransportCallOptions, Vendor } from './transport.ts'
import type { TransportOptions } from './transport-options.ts'
import type { WireInput, WireOperation, WireOperations, WireResponse } from './wire.ts'

/** Rules of an operation, and the part of the input that they are for. */
const PLACES = [
  { rules: 'pathParameters', part: 'path' },
  { rules: 'query', part: 'query' },
  { rules: 'headers', part: 'header' },
  { rules: 'cookies', part: 'cookie' },
] as const

type Hooks = { readonly [Hook in keyof TransportHooks]?: (event: object) => unknown }

/**
 * Makes a vendor's operations callable.
 * @throws InvalidArgumentError for an option with an invalid value
 * @throws Error on a runtime that is too old
 */
export function createTransport<W extends WireOperations<W>, Paths extends object>(
  vendor: Vendor,
  options: TransportOptions = {},
): Transport<W, Paths> {
  const { provider, operations } = vendor
  checkRuntime(provider)
  // Packages that check their own options have done so before. Others do not know how.
  checkOptions(provider, options)
  const {
    fetch: given,
    timeout: defaultTimeout = 30_000,
    maxAttempts = 3,
    repeatAssumed: repeatByDefault = false,
    beforeRequest: askByDefault,
    maxResponseBytes = 32 * 1024 * 1024,
    hooks = {},
    clock = systemClock,
    random = Math.random,
  } = options
  const budget = new RetryBudget()
  const account = accountOf(vendor.credentials)

  const permit = async (
    name: string,
    { beforeRequest: ask = askByDefault }: CallOptions,
    deadline: Deadline,
    attempt = 1,
    sentUrl?: RequestAhead['sentUrl'],
  ): Promise<RequestEnded | undefined> => {
    if (!ask) return undefined
    const { method = 'GET', path, server } = operations[name] as Operation
    const request = { provider, operation: name, attempt, method, path, account, sentUrl }
    return askPermission(
      ask,
      { ...request, server: server?.(vendor.baseUrl) ?? vendor.baseUrl },
      deadline,
    )
  }

  async function call(
    name: string,
    input: WireInput<WireOperation>,
    {
      signal,
      timeout: asked,
      deadline: end,
      repeatAssumed = repeatByDefault,
      beforeRequest = askByDefault,
      onSent,
      as,
    }: TransportCallOptions = {},
  ): Promise<WireResponse<unknown>> {
    const operation = asRepeated(operations[name] as Operation, repeatAssumed)
    const { method = 'GET', retry, linkExpirySeconds: life } = operation
    const timeout = asked ?? defaultTimeout
    const named = { provider, operation: name }
    const redact = redactOfCall(as?.redact ?? vendor.redact, vendor.sensitive, input)
    const clean = (value: unknown): unknown => shownArgument(value, redact)
    const own: Vendor = { ...vendor, ...as, redact }
    const { names, url } = input
    for (const { rules, part } of PLACES)
      checkInput(operation[rules], input[part], names, named, clean)
    operation.checkHeaders?.(input.header, names, named, clean)
    // The check of bodies is brought by the operations that have one.
    const body = operation.body
      ? operation.body.check(operation, input, named, clean)
      : void checkInput({}, input.body as object | undefined, names, named, clean)
    let { path } = operation
    if (url) url.check(url.url, vendor.baseUrl, { field: names?.['url'] ?? 'url', ...named }, clean)
    else
      path = fillPath(
        path,
        input.path as Readonly<Record<string, unknown>> | undefined,
        names,
        named,
        clean,
        operation,
      )

    /** Ignores errors of hooks, thrown or rejected: an observer must not break a call. */
    const notify = (hook: keyof TransportHooks, event: () => object): void => {
      try {
        const told = (hooks as Hooks)[hook]?.({ ...named, ...event() })
        if (told instanceof Promise) told.catch(() => {})
      } catch {}
    }
    const drift = (field: string, value: unknown): void =>
      notify('onDrift', () => ({
        field: shown(field, redact),
        value: shownValue(value, redact),
      }))

    // What was read of a stream cannot be read again.
    const most = input.body instanceof ReadableStream ? 1 : maxAttempts
    let attempts = 0
    /** The status of the latest response. */
    let received: number | undefined
    /** The URL of the latest attempt, as it may be seen. */
    let seen: (() => string) | undefined
    /** Of the latest attempt, where it must not be sent twice. */
    let shot: SingleShot | undefined
    const deadline = startDeadline({
      clock,
      timeout,
      // A deadline without a timeout is that of many calls, of which each has the default timeout.
      deadline:
        end !== undefined && asked === undefined ? Math.min(end, elapsed(clock) + timeout) : end,
      signal,
      expired: () =>
        new TimeoutError({
          ...named,
          timeout,
          attempts,
          outcome: attempts === 0 || neverLeft(undefined, shot) ? 'not-sent' : 'unknown',
        }),
    })
    const throwIfAborted = (): void => {
      if (deadline.signal.aborted) throw deadline.signal.reason
    }

    /** Sends the request once. */
    async function attempt(): Promise<WireResponse<unknown>> {
      const where: { -readonly [Member in keyof ErrorContext]: ErrorContext[Member] } = {
        ...named,
        attempts,
        outcome: 'unknown',
        status: undefined,
        requestId: undefined,
      }
      // Looked up for each attempt, so that tools which patch the global one later see the request.
      const { fetch: runtime } = globalThis
      const fetch = given ?? runtime
      // What patches the global `fetch` may send by ways of its own. A given one answers for its errors.
      const isPatched = fetch === runtime && !isRuntimeFetch(fetch)
      // A tool mostly hands on to the runtime's own, which would send again by itself.
      const once = retry === 'never' && fetch === runtime ? operation.once?.() : undefined
      let onTheWire = false
      try {
        const [url, init] = buildRequest(own, operation, path, input, body, deadline.signal)
        notify('onRequest', () => ({ attempt: attempts + 1, method, url: redact(url) }))
        throwIfAborted()
        seen = () => redact(url)
        onTheWire = true
        where.attempts = ++attempts
        onSent?.()
        shot = isPatched ? undefined : once
        const response = await deadline.race(fetch(url, once ? { ...init, ...once.init } : init))
        const { status, headers, body: stream } = response
        where.status = received = status
        const requestId = headers.get('x-request-id')
        if (requestId !== null) where.requestId = shown(requestId, redact, LONGEST_NAME)
        notify('onResponse', () => ({ attempt: attempts, status, requestId: where.requestId }))
        if (response.type === 'opaqueredirect' || (status >= 300 && status < 400)) {
          stream?.cancel().catch(() => {})
          throw redirectError(headers.get('location'), operation, redact, where)
        }
        const bytes = await readBody(stream, maxResponseBytes, deadline, where)
        onTheWire = false
        const receivedAt = clock.now()
        const read = readResponse(own, operation, response, bytes, where, receivedAt)
        for (const { path, value } of [...read.dropped, ...read.badItems]) drift(path, value)
        return {
          payload: read.value,
          headers,
          receivedAt,
          expiresAt: life === undefined ? life : isoTime(receivedAt + life * 1000),
          attempts,
          requestId: where.requestId,
          shown: (text) => shown(text, redact),
          badItems: read.badItems.map((bad) => ({ ...bad, item: maskedValue(bad.item, redact) })),
          drift,
        }
      } catch (error) {
        throwIfAborted()
        // Errors outside the network call are bugs of the vendor package: rethrow them unchanged.
        if (!onTheWire || PicturedeskError.isInstance(error)) throw error
        const cause = shownError(error, redact)
        throw new NetworkError(`the connection failed: ${reasonOf(cause)}.`, {
          ...where,
          outcome:
            where.status === undefined && !isPatched && neverLeft(error, once)
              ? 'not-sent'
              : 'unknown',
          cause,
        })
      } finally {
        once?.release()
      }
    }

    /** Why the attempt before failed. */
    let failure: { readonly error: unknown } | undefined
    const permission = async (): Promise<RequestEnded | undefined> => {
      try {
        seen = undefined
        return await permit(name, { beforeRequest }, deadline, attempts + 1, () => seen?.())
      } catch (error) {
        // What the vendor said counts more than that no repeat was allowed.
        throw deadline.signal.aborted ? error : (failure?.error ?? error)
      }
    }

    try {
      for (;;) {
        throwIfAborted()
        // Nothing is awaited where nobody is asked.
        const ended = beforeRequest && (await permission())
        try {
          const response = await attempt()
          budget.refill()
          ended?.(undefined, received)
          return response
        } catch (error) {
          ended?.(error, received)
          received = undefined
          failure = { error }
          if (attempts >= most || !mayRetry(operation, error)) throw error
          const delay = retryDelay(attempts, error, random)
          if (delay >= deadline.remaining() || !budget.spend()) throw error
          notify('onRetry', () => ({ attempt: attempts, delay, error }))
          await deadline.sleep(delay)
        }
      }
    } finally {
      deadline.release()
    }
  }

  return {
    call: call as Transport<W, Paths>['call'],
    connection: {
      open: () => ({ vendor, fetch: (...sent) => (given ?? globalThis.fetch)(...sent) }),
    },
    clock,
    permit,
    masked: (value) => maskedValue(value, vendor.redact) as typeof value,
  }
}

/** An operation whose repeat is harmless by an assumption alone is sent once, unless that is wanted. */
function asRepeated(operation: Operation, repeatAssumed: boolean): Operation {
  return operation.retryAssumed && !repeatAssumed ? { ...operation, retry: 'never' } : operation
}

/** Whether a request provably never left: by the connection that it had, else by how it failed. */
function neverLeft(error: unknown, shot: SingleShot | undefined): boolean {
  try {
    return !(shot?.mayHaveLeft() ?? !neverSent(error))
  } catch {
    return false // An error of a foreign `fetch` may throw when it is looked at.
  }
}

/** The message of the innermost cause: runtimes put the reason there. */
function reasonOf(error: Error & { readonly code?: string }): string {
  return error.cause instanceof Error
    ? reasonOf(error.cause)
    : error.message || error.code || error.name
}

/** Redirects are never followed, so that credentials stay with the configured origin. */
function redirectError(
  location: string | null,
  { retry }: Operation,
  redact: Redact,
  context: ErrorContext,
): InvalidResponseError {
  const target = location !== null && URL.canParse(location) ? new URL(location) : undefined
  const host = target ? ` to ${shown(target.host, redact, LONGEST_NAME)}` : ''
  return new InvalidResponseError(
    `the response redirects${host}. Redirects are not followed. Check \`baseUrl\`.`,
    // An intermediary that redirects does not speak for the vendor.
    { ...context, reason: 'redirect', outcome: retry === 'never' ? 'unknown' : 'rejected' },
  )
}
