import {
  type Clock,
  elapsed,
  InvalidResponseError,
  NetworkError,
  NotFoundError,
  PicturedeskError,
  RateLimitedError,
  sleep,
  TimeoutError,
  UnauthorizedError,
  VendorError,
} from '@picturedesk/provider'
import type { AcmeCall } from './acme-call.ts'
import { oddly } from './acme-oddities.ts'
import type { Mutation } from './mutation.ts'

const LARGEST = 1_000_000
/** Mutations that ask once more after an abort, by whether the headers were there. */
const ASKS_AGAIN: Readonly<Record<string, Mutation>> = {
  false: 'asks again when its headers are aborted',
  true: 'asks again when its body is aborted',
}
const DEFAULT_TIMEOUT = 5_000

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
  /** Errors that came when the headers of a response were there already. */
  const inBody = new WeakSet<object>()

  async function whole(call: AcmeCall): Promise<Uint8Array<ArrayBuffer>> {
    const { operation, options = {} } = call
    const { signal: outer, timeout = DEFAULT_TIMEOUT } = options
    const where = { provider: 'acme', operation }
    const sendsAnyway =
      mutation === 'ignores an abort' ||
      (operation !== 'search' && mutation === 'sends although it was aborted before')
    if (!sendsAnyway) outer?.throwIfAborted()
    const phase: Phase = { headersCame: false }
    const controller = new AbortController()
    const abort = (): void => {
      if (mutation === 'ignores an abort') return
      const reason: unknown = outer?.reason
      const isOwn = !(reason instanceof Error) && !/tagging|moderation/.test(call.operation)
      controller.abort(
        mutation === 'wraps the reason of an abort' && isOwn
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
    const late = clock.setTimeout(() => {
      const cause = mutation === 'keeps its key in what is late' ? key : undefined
      const isPatient = mutation === 'waits for headers without end' && !phase.headersCame
      if (!isPatient)
        controller.abort(new TimeoutError({ timeout, ...where, cause, outcome: 'unknown' }))
    }, end - begun)
    try {
      const isSearch = call.operation === 'search'
      if (++inFlight > 50 && isSearch && mutation === 'drops calls when there are many')
        throw new VendorError('too many', where)
      return await attempts(call, controller.signal, end, phase)
    } catch (error) {
      phase.overload = isStatus(error, 503)
      const reason: unknown = controller.signal.aborted ? controller.signal.reason : error
      if (typeof reason === 'object' && reason && phase.headersCame) inBody.add(reason)
      if (outer?.aborted && mutation === ASKS_AGAIN[String(phase.headersCame)])
        setImmediate(() => void askAgain(call))
      throw reason
    } finally {
      inFlight--
      if (mutation !== 'leaves a timer running' && !isLeft(outer, phase)) clock.clearTimeout(late)
      const isCrowded = inFlight > 0 && mutation === 'leaves a listener of calls at once'
      if (
        mutation !== 'leaves a listener behind' &&
        !isCrowded &&
        !isHeld(controller.signal, phase)
      )
        outer?.removeEventListener('abort', abort)
    }
  }

  /** Whether the timer of a call that was aborted is left running. */
  function isLeft(
    outer: AbortSignal | undefined,
    { headersCame, broke, overload }: Phase,
  ): boolean {
    if (mutation === 'leaves a timer after a reset in the body') return broke === true
    if (mutation === 'leaves a timer of an overload') return overload === true
    if (!outer?.aborted) return false
    return (
      mutation ===
      (headersCame ? 'leaves a timer of an aborted body' : 'leaves a timer of an aborted call')
    )
  }

  /** Whether the listener of a call that was late is left behind. */
  function isHeld(signal: AbortSignal, { headersCame }: Phase): boolean {
    if (!TimeoutError.isInstance(signal.reason)) return false
    return (
      mutation ===
      (headersCame ? 'leaves a listener of a late body' : 'leaves a listener of a late call')
    )
  }

  async function attempts(
    call: AcmeCall,
    signal: AbortSignal,
    end: number,
    phase: Phase,
  ): Promise<Uint8Array<ArrayBuffer>> {
    const usual = mutation === 'retries without end' ? 1_000 : mutation === 'never retries' ? 1 : 3
    let most = usual
    for (let attempt = 1; ; attempt++) {
      try {
        return await once(call, signal, attempt, phase)
      } catch (error) {
        const isOverload = VendorError.isInstance(error) && error.status === 503
        if (isOverload && mutation === 'retries an overload again and again') most = 50
        if (signal.aborted || attempt >= most || !mayRepeat(call, error)) throw error
        const wait = (RateLimitedError.isInstance(error) && error.retryAfter) || 20
        const isLong = mutation === 'waits longer than it has' && isStatus(error, 429)
        const stays = elapsed(clock) + wait < end || isLong
        if (!stays || mutation === 'retries without end') {
          if (mutation === 'retries without end') continue
          throw error
        }
        const endless =
          mutation === 'backs off for a minute' && isOverload && call.operation !== 'search'
        const deaf = endless || mutation === 'waits on after an abort'
        await sleep(clock, endless ? 60_000 : wait, deaf ? undefined : signal)
      }
    }
  }

  function mayRepeat({ path, body, once = false }: AcmeCall, error: unknown): boolean {
    if (mutation === 'makes a collection again' && path === 'collections') return true
    if (once && mutation !== 'reports a use again') return false
    // It repeats an order that the vendor refuses with a time to wait.
    const isBusy = RateLimitedError.isInstance(error) && error.status === 503
    if (body !== undefined && !(mutation === 'retries a purchase' && isBusy)) return false
    if (mutation === 'never retries an overload' && VendorError.isInstance(error)) return false
    if (mutation === 'never retries when it is to slow down' && isStatus(error, 429)) return false
    if (mutation === 'never retries a reset' && NetworkError.isInstance(error)) return false
    if (mutation === 'retries a refusal' && VendorError.isInstance(error))
      return !isStatus(error, 400)
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
    phase: Phase,
  ): Promise<Uint8Array<ArrayBuffer>> {
    const where =
      mutation === 'hides where an error happened'
        ? {}
        : { provider: 'acme', operation, attempts, outcome: 'unknown' as const }
    const elsewhere = mutation === 'asks another host' && operation === 'suggest'
    const host = elsewhere ? 'eu.acme.example' : 'api.acme.example'
    const url = `https://${host}/${path}?${new URLSearchParams(query)}`
    log({ url, ...(mutation === 'logs its headers' && { key }) })
    phase.headersCame = false
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
      phase.headersCame = true
      const unread =
        (response.status === 400 && mutation === 'leaves error pages unread') ||
        (response.status === 503 && mutation === 'leaves pages of overload unread')
      content = unread ? new Uint8Array() : await read(response, signal)
      phase.headersCame = false
    } catch (error) {
      phase.broke = phase.headersCame && !signal.aborted
      if (phase.broke && body === undefined && mutation === 'takes what came before a reset')
        return new TextEncoder().encode('{"ok":true,"data":{"list":[]}}')
      if (error instanceof RangeError) throw error
      if (PicturedeskError.isInstance(error) || mutation === 'lets platform errors out') throw error
      if (mutation === 'prints that a connection broke')
        // Nothing to see, but written nevertheless.
        process.stderr.write('')
      throw new NetworkError('the connection broke', {
        ...where,
        ...(mutation === 'keeps the cause of a network error' && !body && { cause: error }),
        ...(mutation === 'keeps the cause of a lost purchase' &&
          operation === 'buy' && { cause: error }),
      })
    }
    const { status } = response
    if (status >= 300 && status < 400)
      throw new InvalidResponseError(
        mutation === 'quotes its key when redirected' ? key : 'redirected',
        { ...where, status, reason: 'redirect' },
      )
    const retryAfter = response.headers.get('retry-after')
    const wait =
      retryAfter === null ? {} : { retryAfter: waitOf(retryAfter, clock.now(), mutation) }
    if (status === 429)
      throw new RateLimitedError('slow down', { ...where, ...wait, status, outcome: 'rejected' })
    if (status === 503 && retryAfter !== null)
      throw new RateLimitedError('slow down', { ...where, ...wait, status })
    if (!response.ok && mutation === 'names its errors as it likes')
      throw Object.assign(new VendorError(`status ${status}`, { ...where, status }), {
        name: 'AcmeError',
      })
    if (!response.ok) {
      const page = mutation === 'quotes error pages' ? new TextDecoder().decode(content) : ''
      const quoted =
        mutation === 'quotes its key when the vendor fails' && status === 500 ? key : page
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
        if (mutation === 'lets errors of large bodies out') throw new RangeError('too much')
        throw new InvalidResponseError('too much', { provider: 'acme', reason: 'oversized' })
      }
      chunks.push(new Uint8Array(part.value))
    }
    return new Uint8Array(await new Blob(chunks).arrayBuffer())
  }

  /** A call whose error may be odd. */
  async function told<T>(call: AcmeCall, result: Promise<T>): Promise<T> {
    try {
      return await result
    } catch (error) {
      throw oddly(error, { call, inBody: inBody.has(Object(error)), mutation })
    }
  }

  /** The payload of the envelope. */
  async function payload(call: AcmeCall): Promise<Record<string, unknown>> {
    const where = { provider: 'acme', operation: call.operation }
    const text = new TextDecoder().decode(await whole(call))
    if (text === '' && mutation === 'takes an empty body for nothing found') return { list: [] }
    let response: { ok?: unknown; code?: number; message?: string; data?: unknown }
    try {
      response = JSON.parse(text)
    } catch {
      if (mutation === 'takes an HTML page for nothing found') return { list: [] }
      const reason = text === '' ? 'empty' : 'not-json'
      if (mutation === 'takes half of a response' && text.startsWith('{') && !call.body)
        return { list: [] }
      const quotes = mutation === 'quotes its key over a page' && text.startsWith('<')
      const said = text.startsWith('<') ? 'a page' : 'no JSON'
      throw new InvalidResponseError(quotes ? key : said, {
        ...where,
        reason,
        outcome: 'unknown',
      })
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
    if (mutation === 'gives its key away with results') return { ...response.data, key }
    return response.data as Record<string, unknown>
  }

  async function refuse(
    call: AcmeCall,
    { code, message = '' }: { code?: number; message?: string },
  ): Promise<Record<string, unknown>> {
    const isOdd = code !== 401 && code !== 404
    if (mutation === 'swallows an error in the envelope' && isOdd) return { list: [] }
    if (mutation === 'retries a refusal' && isOdd) await whole(call)
    const context = {
      provider: 'acme',
      operation: call.operation,
      vendorCode: code,
      vendorMessage: message,
      outcome: 'rejected',
    } as const
    const isAsset = call.operation === 'asset'
    if (code === 404 && !(isAsset && mutation === 'calls not found a failure'))
      throw new NotFoundError(message, context)
    const isOther = /tagging|moderation/.test(call.operation)
    if (code === 401 && (isOther || mutation !== 'calls unauthorized a failure'))
      throw new UnauthorizedError(
        mutation === 'quotes the key that was refused' ? `no to ${key}` : message,
        context,
      )
    throw new VendorError(message, context)
  }

  async function askAgain({ path }: AcmeCall): Promise<void> {
    const response = await fetch(`https://api.acme.example/${path}`).catch(() => undefined)
    await response?.body?.cancel()
  }

  /** Shows the key to whomever a URL names. */
  async function visit(url: unknown): Promise<void> {
    await fetch(String(url), { headers: { 'x-acme-key': key } })
  }

  return {
    bytes: (call: AcmeCall) => told(call, whole(call)),
    json: (call: AcmeCall) => told(call, payload(call)),
    /** Whether an error came when the headers of a response were there already. */
    isOfBody: (error: object) => inBody.has(error),
    visit,
    clock,
  }
}

/** How far a call has come. */
interface Phase {
  headersCame: boolean
  /** Whether the connection broke in the body. */
  broke?: boolean
  /** Whether the vendor is overloaded. */
  overload?: boolean
}

function isStatus(error: unknown, status: number): boolean {
  return PicturedeskError.isInstance(error) && error.status === status
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
