import {
  type Deadline,
  type ErrorContext,
  elapsed,
  InvalidResponseError,
  NetworkError,
  PicturedeskError,
  startDeadline,
  systemClock,
  TimeoutError,
} from '@picturedesk/provider'
import { neverSent } from '#never-sent'
import type { Redact } from './border/redact.ts'
import { redactOfCall } from './border/redact-of-call.ts'
import { LONGEST_NAME, maskedValue, shown, shownArgument, shownValue } from './border/shown.ts'
import { shownError } from './border/shown-error.ts'
import { checkBody } from './input/check-body.ts'
import { checkInput } from './input/check-input.ts'
import { fillPath } from './input/path.ts'
import type { Operation, ParameterRules } from './operation.ts'
import type { BodyRules } from './request/body-rules.ts'
import { buildRequest } from './request/build-request.ts'
import type { SingleShot } from './request/single-shot.ts'
import { readBody } from './response/read-body.ts'
import { readResponse } from './response/read-response.ts'
import { RetryBudget } from './retry/retry-budget.ts'
import { mayRetry, retryDelay } from './retry/retry-policy.ts'
import type { Transport, TransportCallOptions, Vendor } from './transport.ts'
import type { TransportOptions } from './transport-options.ts'
import type { WireInput, WireOperation, WireOperations, WireResponse } from './wire.ts'

const OPTION_RULES: ParameterRules = {
  maxAttempts: { type: 'integer', minimum: 1 },
  maxResponseBytes: { type: 'integer', minimum: 1 },
}

/**
 * Makes a vendor's operations callable.
 * @throws InvalidArgumentError for an option with an invalid value
 */
export function createTransport<W extends WireOperations<W>, Paths extends object>(
  vendor: Vendor,
  options: TransportOptions = {},
): Transport<W, Paths> {
  const {
    fetch = globalThis.fetch,
    timeout: defaultTimeout = 30_000,
    maxAttempts = 3,
    repeatAssumed: repeatByDefault = false,
    maxResponseBytes = 32 * 1024 * 1024,
    hooks = {},
    clock = systemClock,
    random = Math.random,
  } = options
  const { provider, operations } = vendor
  checkInput(OPTION_RULES, { maxAttempts, maxResponseBytes }, {}, { provider })
  const budget = new RetryBudget()

  /** Whether requests go by the runtime's own way, of which it is known what it does by itself. */
  const ownFetch = (): boolean => fetch === globalThis.fetch

  async function attempt(
    vendor: Vendor,
    operation: Operation,
    path: string,
    input: WireInput<WireOperation>,
    body: BodyRules | undefined,
    deadline: Deadline,
    name: string,
    progress: Progress,
  ): Promise<WireResponse<unknown>> {
    const { method = 'GET', linkExpirySeconds: life } = operation
    const { redact } = vendor
    const where: { -readonly [Member in keyof ErrorContext]: ErrorContext[Member] } = {
      provider,
      operation: name,
      attempts: progress.attempts,
      outcome: 'unknown',
      status: undefined,
      requestId: undefined,
    }
    const event = () => ({ provider, operation: name, attempt: progress.attempts + 1 })
    const once = 'once' in operation && operation.retry === 'never' ? operation.once : undefined
    const shot = ownFetch() ? once?.() : undefined
    let onTheWire = false
    try {
      const [url, init] = buildRequest(vendor, operation, path, input, body, deadline.signal)
      notify(() => hooks.onRequest?.({ ...event(), method, url: redact(url) }))
      deadline.signal.throwIfAborted()
      onTheWire = true
      where.attempts = ++progress.attempts
      progress.onSent?.()
      progress.shot = shot
      const response = await deadline.race(fetch(url, shot ? { ...init, ...shot.init } : init))
      const { status, headers, body: stream } = response
      where.status = status
      const requestId = headers.get('x-request-id')
      if (requestId !== null) where.requestId = shown(requestId, redact, LONGEST_NAME)
      notify(() =>
        hooks.onResponse?.({
          ...event(),
          attempt: progress.attempts,
          status,
          requestId: where.requestId,
        }),
      )
      if (response.type === 'opaqueredirect' || (status >= 300 && status < 400)) {
        stream?.cancel().catch(() => {})
        throw redirectError(headers.get('location'), operation, redact, where)
      }
      const bytes = await readBody(stream, maxResponseBytes, deadline, where)
      onTheWire = false
      const receivedAt = clock.now()
      const read = readResponse(vendor, operation, response, bytes, where, receivedAt)
      const drift = (field: string, value: unknown): void =>
        notify(() =>
          hooks.onDrift?.({
            provider,
            operation: name,
            field: shown(field, redact),
            value: shownValue(value, redact),
          }),
        )
      for (const { path, value } of read.dropped) drift(path, value)
      for (const { path, value } of read.badItems) drift(path, value)
      return {
        payload: read.value,
        headers,
        receivedAt,
        expiresAt: life === undefined ? life : new Date(receivedAt + life * 1000).toISOString(),
        attempts: progress.attempts,
        requestId: where.requestId,
        shown: (text) => shown(text, redact),
        badItems: read.badItems.map((bad) => ({ ...bad, item: maskedValue(bad.item, redact) })),
        drift,
      }
    } catch (error) {
      if (deadline.signal.aborted) throw deadline.signal.reason
      // Errors outside the network call are bugs of the vendor package: rethrow them unchanged.
      if (!onTheWire || PicturedeskError.isInstance(error)) throw error
      const cause = shownError(error, redact)
      throw new NetworkError(`the connection failed: ${reasonOf(cause)}.`, {
        ...where,
        outcome: where.status === undefined && neverLeft(error, shot) ? 'not-sent' : 'unknown',
        cause,
      })
    } finally {
      shot?.release()
    }
  }

  async function call(
    name: string,
    input: WireInput<WireOperation>,
    {
      signal,
      timeout: asked,
      deadline: end,
      repeatAssumed = repeatByDefault,
      onSent,
      as,
    }: TransportCallOptions = {},
  ): Promise<WireResponse<unknown>> {
    const operation = asRepeated(operations[name] as Operation, repeatAssumed)
    const timeout = asked ?? defaultTimeout
    const where = { provider, operation: name }
    const redact = redactOfCall({ ...vendor, ...as }, input)
    const clean = (value: unknown): unknown => shownArgument(value, redact)
    const own: Vendor = { ...vendor, ...as, redact }
    checkInput(operation.pathParameters, input.path, input.names, where, clean)
    checkInput(operation.query, input.query, input.names, where, clean)
    checkInput(operation.headers, input.header, input.names, where, clean)
    operation.checkHeaders?.(input.header, input.names, where, clean)
    checkInput(operation.cookies, input.cookie, input.names, where, clean)
    const body = checkBody(operation, input, where, clean)
    let path = operation.path
    if (input.url === undefined)
      path = fillPath(path, { ...input.path }, input.names, where, clean, operation)
    else
      input.url.check(
        input.url.url,
        vendor.baseUrl,
        { field: input.names?.['url'] ?? 'url', ...where },
        clean,
      )

    // What was read of a stream cannot be read again.
    const most = input.body instanceof ReadableStream ? 1 : maxAttempts
    const progress: Progress = { attempts: 0, onSent }
    const deadline = startDeadline({
      clock,
      timeout,
      // A deadline without a timeout is that of many calls, of which each has the default timeout.
      deadline:
        end !== undefined && asked === undefined ? Math.min(end, elapsed(clock) + timeout) : end,
      signal,
      expired: () =>
        new TimeoutError({
          ...where,
          timeout,
          attempts: progress.attempts,
          outcome:
            neverLeft(undefined, progress.shot) || progress.attempts === 0 ? 'not-sent' : 'unknown',
        }),
    })
    try {
      for (;;) {
        if (deadline.signal.aborted) throw deadline.signal.reason
        try {
          const response = await attempt(
            own,
            operation,
            path,
            input,
            body,
            deadline,
            name,
            progress,
          )
          budget.refill()
          return response
        } catch (error) {
          const { attempts } = progress
          if (attempts >= most || !mayRetry(operation, error)) throw error
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
    connection: { open: () => ({ vendor, fetch }) },
    clock,
    masked: (value) => maskedValue(value, vendor.redact) as typeof value,
  }
}

/** An operation whose repeat is harmless by an assumption alone is sent once, unless that is wanted. */
function asRepeated(operation: Operation, repeatAssumed: boolean): Operation {
  return operation.retryAssumed && !repeatAssumed ? { ...operation, retry: 'never' } : operation
}

/** What was sent of a call so far. */
interface Progress {
  attempts: number
  readonly onSent: (() => void) | undefined
  /** Of the latest attempt, where it must not be sent twice. */
  shot?: SingleShot | undefined
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

/** Ignores errors of hooks, thrown or rejected: an observer must not break a call. */
function notify(tell: () => unknown): void {
  try {
    const told = tell()
    if (told instanceof Promise) told.catch(() => {})
  } catch {}
}
