import type { Fault } from './faults.ts'

/** One call of the provider's `fetch`, as it was made. */
export interface WireCall {
  readonly url: string
  readonly method: string
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** Empty when there is none. */
  readonly body: string
  readonly redirect: RequestRedirect
  readonly signal: AbortSignal | undefined
}

/** Between provider and vendor: keeps what was sent and breaks what it is told to. */
export class Wire {
  readonly calls: WireCall[] = []
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
      if (fault === undefined || !this.#applies(call)) return pass()
      return fault.meet(call, pass, (further) => this.calls.push(further))
    }
  }
}

async function describeCall(
  input: string | URL | Request,
  init: RequestInit | undefined,
  signal: AbortSignal | undefined,
): Promise<WireCall> {
  const request = input instanceof Request ? input : undefined
  return {
    url: request?.url ?? String(input),
    method: (init?.method ?? request?.method ?? 'GET').toUpperCase(),
    headers: Object.fromEntries(new Headers(init?.headers ?? request?.headers)),
    body: await bodyText(request, init?.body),
    redirect: init?.redirect ?? request?.redirect ?? 'follow',
    signal,
  }
}

async function bodyText(request: Request | undefined, body: RequestInit['body']): Promise<string> {
  if (body === undefined || body === null) return request?.body ? request.clone().text() : ''
  // Reading a stream would take it from the vendor.
  return body instanceof ReadableStream ? '' : new Response(body).text()
}
