import type { IncomingRequest } from '../request/mock-request.ts'
import { isJson } from '../spec/media-type.ts'
import type { UpstreamResponse } from './compare-response.ts'

/** What belongs to a connection and not to what is sent over it, and what fetch does itself. */
const hopByHop = new Set([
  ...['connection', 'keep-alive', 'proxy-authenticate', 'proxy-authorization', 'te', 'trailer'],
  ...['transfer-encoding', 'upgrade', 'host', 'content-length', 'accept-encoding', 'expect'],
  ...['content-encoding', 'proxy-connection'],
])

/**
 * Sends a request to the vendor as it came, and reads the response whole. Redirects are not followed.
 *
 * @throws TypeError when the vendor cannot be reached; the signal's reason
 */
export async function callUpstream(
  { method, headers, bytes }: IncomingRequest,
  url: URL,
  signal: AbortSignal,
): Promise<UpstreamResponse> {
  const sent = [...headers].filter(([name]) => !hopByHop.has(name))
  const response = await fetch(url, {
    method,
    headers: sent,
    redirect: 'manual',
    signal,
    ...(bytes.length > 0 ? { body: new Uint8Array(bytes) } : {}),
  })
  const answered = new Uint8Array(await response.arrayBuffer())
  const named = [...response.headers].filter(([name]) => !hopByHop.has(name))
  return {
    status: response.status,
    headers: Object.fromEntries(named),
    bytes: answered,
    isHead: method.toUpperCase() === 'HEAD',
    ...readBody(answered, response.headers.get('content-type') ?? ''),
  }
}

function readBody(
  bytes: Uint8Array,
  contentType: string,
): Pick<UpstreamResponse, 'body' | 'parseError'> {
  if (bytes.length === 0) return { body: undefined, parseError: undefined }
  const text = new TextDecoder().decode(bytes)
  if (!isJson(contentType)) return { body: text, parseError: undefined }
  try {
    return { body: JSON.parse(text), parseError: undefined }
  } catch (error) {
    return { body: undefined, parseError: error instanceof Error ? error.message : String(error) }
  }
}
