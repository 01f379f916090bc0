import { PicturedeskError } from '@picturedesk/provider'

/** Makes what is said of a call that failed: its kind, and never its message, which may have words of a user. */
export function failureAttributes(
  error: unknown,
  errorType: (name: string) => string,
): Record<string, string | number> {
  if (!PicturedeskError.isInstance(error)) return { 'error.type': errorType(nameOf(error)) }
  const { code, status, outcome } = error
  return {
    'error.type': errorType(String(code)),
    ...(/^(?:not-sent|rejected|unknown)$/.test(outcome) && { 'picturedesk.outcome': outcome }),
    ...(isStatus(status) && { 'http.response.status_code': status }),
  }
}

/** The name of an error that is none of ours, such as `AbortError`. Reasons of an abort may be anything. */
function nameOf(error: unknown): string {
  return error instanceof Error ? String(error.name) : ''
}

/** A plugin may give anything. */
export function isStatus(status: unknown): status is number {
  return Number.isInteger(status) && Number(status) >= 100 && Number(status) <= 599
}

/** Where a request goes, as the semantic conventions of HTTP clients say it. */
export function serverAttributes(url: URL | null): Record<string, string | number> {
  if (url === null) return {}
  const port = url.port === '' ? (url.protocol === 'http:' ? 80 : 443) : Number(url.port)
  return { 'server.address': url.hostname, 'server.port': port }
}
