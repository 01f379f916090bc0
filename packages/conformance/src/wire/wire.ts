import { setImmediate as nextTurn } from 'node:timers/promises'
import { unobserved } from '../time/thread-jobs.ts'
import { unwatched } from '../time/timer-watch.ts'
import type { Fault, Meeting } from './fault.ts'
import { type BodyWatch, watchedBody } from './watched-body.ts'
import { describeCall, keepingStream, type WireCall } from './wire-call.ts'
import { WireEnd } from './wire-end.ts'

/** After so many calls, others get their turn. */
const CALLS_A_TURN = 50

/** The time of an instance, as its wire uses it. */
export interface WireTime {
  /** Something has happened. */
  note(): void
  /** A call was made. */
  called(): void
  sleep: Meeting['sleep']
  elapse: Meeting['elapse']
}

/** The connection between provider and vendor: it keeps every call, and can be broken. */
export class Wire {
  readonly calls: WireCall[] = []
  readonly #ends = new WeakMap<WireCall, WireEnd>()
  readonly #time: WireTime
  readonly #unread = new Set<object>()
  readonly #open = new Set<() => void>()
  #fault: Fault | undefined
  #applies: (call: WireCall) => boolean = () => true
  #working = 0

  constructor(time: WireTime) {
    this.#time = time
  }

  /** From now on, calls meet the fault; with `applies`, only those that it picks. */
  break(fault: Fault, applies: (call: WireCall) => boolean = () => true): void {
    this.#fault = fault
    this.#applies = applies
  }

  /** From now on, calls reach the vendor. */
  heal(): void {
    this.#fault = undefined
  }

  /** How a call has ended so far; `undefined` for one that the platform made by itself. */
  endOf(call: WireCall): WireEnd | undefined {
    return this.#ends.get(call)
  }

  /** The calls that were made while `run` ran. */
  async during(run: () => unknown): Promise<readonly WireCall[]> {
    const before = this.calls.length
    await run()
    return this.calls.slice(before)
  }

  /** The `fetch` for the provider. */
  wrap(base: typeof fetch): typeof fetch {
    return async (input, init) => {
      const signal = init?.signal ?? (input instanceof Request ? input.signal : undefined)
      signal?.throwIfAborted()
      let call = await this.#work(() => describeCall(input, init, signal))
      let given = init
      if (init?.body instanceof ReadableStream) {
        const kept = keepingStream(call, init.body)
        call = kept.call
        given = { ...init, body: kept.body }
      }
      this.calls.push(call)
      const end = new WireEnd()
      this.#ends.set(call, end)
      this.#time.called()
      // A call that repeats itself without end must not keep the event loop to itself.
      if (this.calls.length % CALLS_A_TURN === 0)
        await this.#work(() => unwatched(() => nextTurn()))
      signal?.throwIfAborted()
      const fault = this.#fault !== undefined && this.#applies(call) ? this.#fault : undefined
      const vendor = (): Promise<Response> => this.#work(() => base(input, given))
      const meeting: Meeting = {
        pass: async () => this.#counted(await vendor()),
        record: (further) => this.calls.push(further),
        sleep: this.#time.sleep,
        elapse: this.#time.elapse,
      }
      const met = unobserved(() => unwatched(() => fault?.meet(call, meeting) ?? vendor()))
      try {
        return this.#watched(await met, signal, end, fault === undefined)
      } finally {
        this.#time.note()
      }
    }
  }

  /** How many calls the vendor works on: requests, and parts of bodies that somebody waits for. */
  get working(): number {
    return this.#working
  }

  /** How many responses were neither read to their end, nor cancelled, nor aborted: open sockets. */
  get unread(): number {
    return this.#unread.size
  }

  /** Ends every response that somebody still reads: one without end would outlast the tests. */
  close(): void {
    for (const end of this.#open) end()
  }

  async #work<T>(run: () => Promise<T>): Promise<T> {
    const done = this.#begin()
    try {
      return await run()
    } finally {
      done()
    }
  }

  #begin(): () => void {
    this.#working++
    this.#time.note()
    return () => {
      this.#working--
      this.#time.note()
    }
  }

  /** A response of the vendor's that a fault reads, or hands on. */
  #counted(response: Response): Response {
    const reading = (): (() => void) => this.#begin()
    return withBody(response, { reading, over: () => {}, open: this.#open })
  }

  /** @param ofVendor Whether the vendor sends it, and not a fault. */
  #watched(
    response: Response,
    signal: AbortSignal | undefined,
    end: WireEnd,
    ofVendor: boolean,
  ): Response {
    const token = {}
    end.status = response.status
    end.mediaType = response.headers.get('content-type') ?? ''
    const over = (): void => {
      this.#unread.delete(token)
      signal?.removeEventListener('abort', over)
    }
    if (response.body === null) return response
    this.#unread.add(token)
    if (signal?.aborted) over()
    signal?.addEventListener('abort', over)
    // Nobody works on a body that a fault sends: only time may end it.
    const reading = ofVendor ? () => this.#begin() : () => () => this.#time.note()
    const part = (bytes: Uint8Array): void => end.add(bytes)
    const broke = (): void => {
      end.broke = true
    }
    return withBody(response, { reading, part, broke, over, open: this.#open })
  }
}

function withBody(response: Response, watch: BodyWatch): Response {
  const { body, status, statusText, headers, url } = response
  if (body === null) return response
  const watched = new Response(watchedBody(body, watch), { status, statusText, headers })
  Object.defineProperty(watched, 'url', { value: url })
  return watched
}
