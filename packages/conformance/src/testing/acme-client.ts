import {
  type Clock,
  elapsed,
  InvalidResponseError,
  NetworkError,
  NotFoundError,
  type PageCallOptions,
  PicturedeskError,
  RateLimitedError,
  sleep,
  TimeoutError,
  UnauthorizedError,
  VendorError,
} from '@picturedesk/provider'
import type { Mutation } from './mutation.ts'

const LARGEST = 1_000_000
const DEFAULT_TIMEOUT = 5_000

/** One call of the vendor. */
export interface AcmeCall {
  readonly operation: string
  readonly path: string
  readonly query?: Readonly<Record<string, string>>
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: object
  /** Never to be repeated, though it has no body. */
  readonly once?: boolean
  readonly options?: PageCallOptions | undefined
}

export type AcmeClient = ReturnType<typeof createAcmeClient>

/** The transport of the provider for trying the suite out; `mutation` breaks one thing in it. */
export function createAcmeClient(
  key: string,
  fetch: typeof globalThis.fetch,
  clock: Clock,
  mutation?: Mutation,
  log: (entry: unknown) => void = () => {},
) {
  let inFlight = 0

  async function bytes(call: AcmeCall): Promise<Uint8Array<ArrayBuffer>> {
    const { operation, options = {} } = call
    const { signal: outer, timeout = DEFAULT_TIMEOUT } = options
    const where = { provider: 'acme', operation }
    if (mutation !== 'ignores an abort') outer?.throwIfAborted()
    const controller = new AbortController()
    const abort = (): void => {
      if (mutation === 'ignores an abort') return
      const reason: unknown = outer?.reason
      controller.abort(
        mutation === 'wraps the reason of an abort'
          ? new NetworkError('aborted', { ...where, cause: reason })
          : reason,
      )
    }
    outer?.addEventListener('abort', abort, { once: true })
    const begun = elapsed(clock)
    const end =
      mutation === 'has a deadline for each page'
        ? begun + timeout
        : (options.deadline ?? begun + timeout)
    const late = clock.setTimeout(
      () => controller.abort(new TimeoutError({ timeout, ...where, outcome: 'unknown' })),
      end - begun,
    )
    try {
      if (++inFlight > 50 && mutation === 'drops calls when there are many')
        throw new VendorError('too many', where)
      return await attempts(call, controller.signal, end)
    } catch (error) {
      throw controller.signal.aborted ? controller.signal.reason : error
    } finally {
      inFlight--
      if (mutation !== 'leaves a timer running') clock.clearTimeout(late)
      if (mutation !== 'leaves a listener behind') outer?.removeEventListener('abort', abort)
    }
  }

  async function attempts(
    call: AcmeCall,
    signal: AbortSignal,
    end: number,
  ): Promise<Uint8Array<ArrayBuffer>> {
    const most = mutation === 'retries without end' ? 1_000 : mutation === 'never retries' ? 1 : 3
    for (let attempt = 1; ; attempt++) {
      try {
        return await once(call, signal, attempt)
      } catch (error) {
        if (signal.aborted || attempt >= most || !mayRepeat(call, error)) throw error
        const wait = (RateLimitedError.isInstance(error) && error.retryAfter) || 20
        const stays = elapsed(clock) + wait < end || mutation === 'waits longer than it has'
        if (!stays || mutation === 'retries without end') {
          if (mutation === 'retries without end') continue
          throw error
        }
        const deaf = mutation === 'waits on after an abort'
        await sleep(clock, wait, deaf ? undefined : signal)
      }
    }
  }

  function mayRepeat({ body, once = false }: AcmeCall, error: unknown): boolean {
    if (once && mutation !== 'reports a use again') return false
    if (body !== undefined && mutation !== 'retries a purchase') return false
    if (mutation === 'retries a refusal' && VendorError.isInstance(error)) return true
    return (
      NetworkError.isInstance(error) ||
      RateLimitedError.isInstance(error) ||
      (VendorError.isInstance(error) && (error.status ?? 0) >= 500)
    )
  }

  async function once(
    { operation, path, query = {}, headers, body }: AcmeCall,
    signal: AbortSignal,
    attempts: number,
  ): Promise<Uint8Array<ArrayBuffer>> {
    const where =
      mutation === 'hides where an error happened'
        ? {}
        : { provider: 'acme', operation, attempts, outcome: 'unknown' as const }
    const url = `https://api.acme.example/${path}?${new URLSearchParams(query)}`
    log({ url, ...(mutation === 'logs its headers' && { key }) })
    let response: Response
    let content: Uint8Array<ArrayBuffer>
    try {
      response = await fetch(url, {
        method: body === undefined ? 'GET' : 'POST',
        headers: {
          'x-acme-key': key,
          ...headers,
          ...(body && { 'content-type': 'application/json' }),
        },
        ...(body && { body: JSON.stringify(body) }),
        redirect: mutation === 'follows redirects' ? 'follow' : 'manual',
        signal,
      })
      const unread = !response.ok && mutation === 'leaves error pages unread'
      content = unread ? new Uint8Array() : await read(response, signal)
    } catch (error) {
      if (PicturedeskError.isInstance(error) || mutation === 'lets platform errors out') throw error
      throw new NetworkError('the connection broke', {
        ...where,
        ...(mutation === 'keeps the cause of a network error' && { cause: error }),
      })
    }
    const { status } = response
    if (status >= 300 && status < 400)
      throw new InvalidResponseError('redirected', { ...where, status, reason: 'redirect' })
    const retryAfter = response.headers.get('retry-after')
    const wait =
      retryAfter === null ? {} : { retryAfter: waitOf(retryAfter, clock.now(), mutation) }
    if (status === 429)
      throw new RateLimitedError('slow down', { ...where, ...wait, status, outcome: 'rejected' })
    if (status === 503 && retryAfter !== null)
      throw new RateLimitedError('slow down', { ...where, ...wait, status })
    if (!response.ok && mutation === 'names its errors as it likes')
      throw Object.assign(new VendorError(`status ${status}`, where), { name: 'AcmeError' })
    if (!response.ok) {
      const quoted = mutation === 'quotes error pages' ? new TextDecoder().decode(content) : ''
      throw new VendorError(`status ${status}${quoted}`, { ...where, status })
    }
    return content
  }

  async function read(response: Response, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
    const reader = response.body?.getReader()
    const chunks: Uint8Array<ArrayBuffer>[] = []
    let size = 0
    const deaf =
      mutation === 'ignores an abort while reading' ||
      mutation === 'has a deadline for headers only'
    for (;;) {
      const part = await Promise.race([
        reader?.read() ?? { done: true as const, value: undefined },
        deaf ? new Promise<never>(() => {}) : aborted(signal),
      ]).catch((error: unknown) => (deaf ? new Promise<never>(() => {}) : Promise.reject(error)))
      if (part.done) break
      size += part.value.byteLength
      if (size > LARGEST) {
        await reader?.cancel()
        throw new InvalidResponseError('too much', { provider: 'acme', reason: 'oversized' })
      }
      chunks.push(new Uint8Array(part.value))
    }
    return new Uint8Array(await new Blob(chunks).arrayBuffer())
  }

  /** The payload of the envelope. */
  async function json(call: AcmeCall): Promise<Record<string, unknown>> {
    const where = { provider: 'acme', operation: call.operation }
    const text = new TextDecoder().decode(await bytes(call))
    if (text === '' && mutation === 'takes an empty body for nothing found') return { list: [] }
    let response: { ok?: unknown; code?: number; message?: string; data?: unknown }
    try {
      response = JSON.parse(text)
    } catch {
      if (mutation === 'takes an HTML page for nothing found') return { list: [] }
      const reason = text === '' ? 'empty' : 'not-json'
      throw new InvalidResponseError('no JSON', { ...where, reason, outcome: 'unknown' })
    }
    if (response.ok === false) return refuse(call, response)
    if (mutation === 'takes any JSON') return { list: [] }
    if (mutation === 'refuses fields that it does not know' && Object.keys(response).length > 2)
      throw new InvalidResponseError('too much', { ...where, reason: 'wrong-type' })
    if (response.ok !== true || typeof response.data !== 'object' || response.data === null)
      throw new InvalidResponseError('no `data`', {
        ...where,
        reason: 'missing-field',
        field: 'data',
        outcome: 'unknown',
      })
    return response.data as Record<string, unknown>
  }

  async function refuse(
    call: AcmeCall,
    { code, message = '' }: { code?: number; message?: string },
  ): Promise<Record<string, unknown>> {
    if (mutation === 'swallows an error in the envelope') return { list: [] }
    if (mutation === 'retries a refusal') await bytes(call)
    const context = {
      provider: 'acme',
      operation: call.operation,
      vendorCode: code,
      vendorMessage: message,
      outcome: 'rejected',
    } as const
    if (code === 404 && mutation !== 'calls not found a failure')
      throw new NotFoundError(message, context)
    if (code === 401 && mutation !== 'calls unauthorized a failure')
      throw new UnauthorizedError(
        mutation === 'quotes the key that was refused' ? `no to ${key}` : message,
        context,
      )
    throw new VendorError(message, context)
  }

  /** Shows the key to whomever a URL names. */
  async function visit(url: unknown): Promise<void> {
    await fetch(String(url), { headers: { 'x-acme-key': key } })
  }

  return { bytes, json, visit, clock }
}

/** Milliseconds of a Retry-After, in seconds or as a date. */
function waitOf(retryAfter: string, now: number, mutation: Mutation | undefined): number {
  if (/^\d+$/.test(retryAfter)) return Number(retryAfter) * 1_000
  if (mutation === 'reads no dates') return 0
  return Math.max(0, Date.parse(retryAfter) - now)
}

/** Rejects when the signal aborts; holds nothing that outlives it. */
function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason)
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
}
