/** Failures of name resolution and of connecting: no byte of the request was sent. */
const CODES = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'ConnectionRefused', // Bun
])
/** Deno has no codes, but its messages name the phase that failed. */
const DENO = /client error \(Connect\)/

/** Whether a failure of `fetch` proves that the request never left. */
export function neverSent(error: unknown): boolean {
  for (let current = error, depth = 0; current instanceof Error && depth < 4; depth++) {
    const { code = '', message } = current as Error & { code?: string }
    if (CODES.has(code) || DENO.test(message)) return true
    current = current.cause
  }
  return false
}
