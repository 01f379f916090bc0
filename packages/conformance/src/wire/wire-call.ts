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
  readonly redirect: RequestRedirect
  readonly signal: AbortSignal | undefined
}

/** Describes a call without taking anything from the vendor. */
export async function describeCall(
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
  // A stream can be read only once, and the vendor has to read it.
  if (body instanceof ReadableStream) return new Uint8Array()
  return new Uint8Array(await new Response(body).arrayBuffer())
}
