/** One call of the provider's `fetch`, as it was made. */
export interface WireCall {
  readonly url: string
  readonly method: string
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** As text; empty when there is no body. */
  readonly body: string
  /** The body as bytes. */
  readonly bytes: Uint8Array
  readonly redirect: Request['redirect']
  readonly signal: AbortSignal | undefined
}

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** Describes a call without taking anything from the vendor. */
export async function describeCall(
  input: string | URL | Request,
  init: RequestInit | undefined,
  signal: AbortSignal | undefined,
): Promise<WireCall> {
  const request = input instanceof Request ? input : undefined
  const bytes = await bodyBytes(request, init?.body)
  const body = typeof init?.body === 'string' ? init.body.toWellFormed() : decoder.decode(bytes)
  return {
    url: request?.url ?? String(input),
    method: (init?.method ?? request?.method ?? 'GET').toUpperCase(),
    headers: Object.fromEntries(new Headers(init?.headers ?? request?.headers)),
    body,
    bytes,
    redirect: init?.redirect ?? request?.redirect ?? 'follow',
    signal,
  }
}

/** A call whose body is a stream: it is kept as far as the vendor has read it. */
export function keepingStream(
  call: WireCall,
  body: ReadableStream<Uint8Array>,
): { readonly call: WireCall; readonly body: ReadableStream<Uint8Array> } {
  let bytes = new Uint8Array()
  const kept: WireCall = {
    ...call,
    get body() {
      return new TextDecoder().decode(bytes)
    },
    get bytes() {
      return bytes
    },
  }
  const keep = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      bytes = Uint8Array.from([...bytes, ...chunk])
      controller.enqueue(chunk)
    },
  })
  return { call: kept, body: body.pipeThrough(keep) }
}

async function bodyBytes(
  request: Request | undefined,
  body: RequestInit['body'],
): Promise<Uint8Array> {
  if (body === undefined || body === null)
    return new Uint8Array(request?.body ? await request.clone().arrayBuffer() : [])
  if (typeof body === 'string') return encoder.encode(body)
  // A stream can be read only once, and the vendor has to read it.
  if (body instanceof ReadableStream) return new Uint8Array()
  return new Uint8Array(await new Response(body).arrayBuffer())
}
