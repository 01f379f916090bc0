/** A success in Acme's envelope. */
export function success(data: unknown, init: ResponseInit = {}): Response {
  return json({ ok: true, data }, init)
}

/** A failure in Acme's envelope, with HTTP 200 unless told otherwise. */
export function failure(error: string, code?: unknown, init: ResponseInit = {}): Response {
  return json({ ok: false, error, code }, init)
}

export function json(body: unknown, init: ResponseInit = {}): Response {
  return text(JSON.stringify(body), { ...init, type: 'application/json' })
}

export function text(
  body: string | Uint8Array<ArrayBuffer> | ReadableStream | null,
  { type = 'text/plain', headers, ...init }: ResponseInit & { readonly type?: string } = {},
): Response {
  const all = new Headers(headers)
  all.set('content-type', type)
  return new Response(body, { ...init, headers: all })
}

/** A list of Acme's with one thing. */
export const ONE_THING: { readonly list: readonly { readonly id: number }[] } = {
  list: [{ id: 1 }],
}
