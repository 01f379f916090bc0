import type { Fault } from './faults.ts'
import { unwatched } from './timer-watch.ts'

/** One call of the provider's `fetch`, as it was made. */
export interface WireCall {
  readonly url: string
  readonly method: string
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** As text; empty when there is none. */
  readonly body: string
  /** As it is. */
  readonly bytes: Uint8Array
  readonly redirect: RequestRedirect
  readonly signal: AbortSignal | undefined
}

/** Between provider and vendor: keeps what was sent and breaks what it is told to. */
export class Wire {
  readonly calls: WireCall[] = []
  readonly #unread = new Set<object>()
  readonly #open = new Set<() => void>()
  #fault: Fault | undefined
  #applies: (call: WireCall) => boolean = () => true

  /** From now on, calls meet the fault; with `applies`, only those that it picks. */
  break(fault: Fault, applies: (call: WireCall) => boolean = () => true): void {
    this.#fault = fault
    this.#applies = applies
  }

  /** From now on, calls reach the vendor. */
  heal(): void {
    this.#fault = undefined
  }

  /** What was sent while `run` ran. */
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
      const call = await describeCall(input, init, signal)
      this.calls.push(call)
      const pass = (): Promise<Response> => base(input, init)
      const fault = this.#fault
      const meets = fault !== undefined && this.#applies(call)
      const answered = unwatched(() =>
        meets ? fault.meet(call, pass, (further) => this.calls.push(further)) : pass(),
      )
      return this.#watched(await answered, signal)
    }
  }

  /** How many answers were neither read to their end, nor cancelled, nor aborted: open sockets. */
  get unread(): number {
    return this.#unread.size
  }

  /** Ends every answer that somebody still reads: one without end would outlast the tests. */
  close(): void {
    for (const end of this.#open) end()
  }

  #watched(response: Response, signal: AbortSignal | undefined): Response {
    const { body, status, statusText, headers, url } = response
    if (body === null) return response
    const token = {}
    const over = (): void => {
      this.#unread.delete(token)
      signal?.removeEventListener('abort', over)
    }
    this.#unread.add(token)
    if (signal?.aborted) over()
    signal?.addEventListener('abort', over)
    const watched = new Response(watchedBody(body, over, this.#open), {
      status,
      statusText,
      headers,
    })
    Object.defineProperty(watched, 'url', { value: url })
    return watched
  }
}

function watchedBody(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  over: () => void,
  open: Set<() => void>,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const reader = body.getReader()
  let end = (): void => {}
  const close = (): void => {
    open.delete(end)
    over()
  }
  return new ReadableStream(
    {
      start(controller) {
        end = () => {
          close()
          controller.error(new DOMException('The case is over.', 'AbortError'))
          reader.cancel().catch(() => {})
        }
        open.add(end)
      },
      async pull(controller) {
        try {
          const { done, value } = await reader.read()
          if (!done) return controller.enqueue(value)
          controller.close()
        } catch (error) {
          controller.error(error)
        }
        close()
      },
      cancel(reason) {
        close()
        return reader.cancel(reason)
      },
    },
    { highWaterMark: 0 },
  )
}

async function describeCall(
  input: string | URL | Request,
  init: RequestInit | undefined,
  signal: AbortSignal | undefined,
): Promise<WireCall> {
  const request = input instanceof Request ? input : undefined
  const bytes = await bodyBytes(request, init?.body)
  return {
    url: request?.url ?? String(input),
    method: (init?.method ?? request?.method ?? 'GET').toUpperCase(),
    headers: Object.fromEntries(new Headers(init?.headers ?? request?.headers)),
    body: new TextDecoder().decode(bytes),
    bytes,
    redirect: init?.redirect ?? request?.redirect ?? 'follow',
    signal,
  }
}

async function bodyBytes(
  request: Request | undefined,
  body: RequestInit['body'],
): Promise<Uint8Array> {
  if (body === undefined || body === null)
    return new Uint8Array(request?.body ? await request.clone().arrayBuffer() : [])
  // Reading a stream would take it from the vendor.
  if (body instanceof ReadableStream) return new Uint8Array()
  return new Uint8Array(await new Response(body).arrayBuffer())
}
