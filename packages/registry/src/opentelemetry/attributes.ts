import { PicturedeskError } from '@picturedesk/provider'

/** What is said of a call that failed: its kind, and never its message, which may have words of a user. */
export function failureAttributes(error: unknown): Record<string, string | number> {
  if (!PicturedeskError.isInstance(error)) return { 'error.type': nameOf(error) }
  const { code, status, outcome } = error
  return {
    'error.type': code,
    'picturedesk.outcome': outcome,
    ...(status !== undefined && { 'http.response.status_code': status }),
  }
}

/** The name of an error that is none of ours, such as `AbortError`. Reasons of an abort may be anything. */
function nameOf(error: unknown): string {
  return error instanceof Error && /^\w{1,60}$/.test(error.name) ? error.name : '_OTHER'
}

/** Where requests go, as the semantic conventions of HTTP clients say it. */
export function serverAttributes(server: string): Record<string, string | number> {
  const url = URL.parse(server)
  if (url === null) return {}
  const port = url.port === '' ? (url.protocol === 'http:' ? 80 : 443) : Number(url.port)
  return { 'server.address': url.hostname, 'server.port': port }
}
