import { STATUS_CODES } from 'node:http'
import manifest from '@picturedesk/mocks/package.json' with { type: 'json' }
import { writeExact } from '@picturedesk/openapi'
import type { JournalEntry } from '../journal/journal-entry.ts'
import { redactJson, type SecretNames } from '../journal/redact.ts'
import { isJson } from '../spec/media-type.ts'
import { isJsonObject } from '../spec/openapi-document.ts'
import type { Har, HarEntry, HarPair, HarRequest, HarResponse } from './har.ts'

const HTTP_VERSION = 'HTTP/1.1'

/**
 * The journal as an HTTP Archive. Secrets are redacted in requests and in JSON responses; a body that
 * is not text is base64.
 *
 * @param title whose requests they are
 */
export function toHar(entries: readonly JournalEntry[], secret: SecretNames, title: string): Har {
  return {
    log: {
      version: '1.2',
      creator: { name: manifest.name, version: manifest.version },
      entries: entries.map((entry) => toEntry(entry, secret)),
      comment: `Requests to the mock of ${title}`,
    },
  }
}

function toEntry(entry: JournalEntry, secret: SecretNames): HarEntry {
  const { at, respondedAt = at, operation, fault } = entry
  const wait = Math.max(0, respondedAt - at)
  return {
    startedDateTime: new Date(at).toISOString(),
    time: wait,
    request: toRequest(entry),
    response: toResponse(entry, secret),
    cache: {},
    timings: { send: 0, wait, receive: 0 },
    ...(operation === undefined ? {} : { _operation: operation }),
    ...(fault === undefined ? {} : { _fault: fault }),
  }
}

function toRequest({ method, url, headers, query, body, bodySize }: JournalEntry): HarRequest {
  return {
    method,
    url,
    httpVersion: HTTP_VERSION,
    cookies: [],
    headers: pairs(headers),
    queryString: pairs(query),
    ...(body === undefined ? {} : { postData: postData(headers['content-type'] ?? '', body) }),
    headersSize: -1,
    bodySize,
  }
}

function postData(mimeType: string, body: unknown): NonNullable<HarRequest['postData']> {
  if (mimeType.startsWith('application/x-www-form-urlencoded') && isJsonObject(body))
    return { mimeType, params: pairs(body as Record<string, string | readonly string[]>) }
  // The journal keeps only the size of a body that it cannot read.
  if (!isJson(mimeType)) return { mimeType, text: '', comment: String(body) }
  return { mimeType, text: writeExact(body) }
}

function toResponse(
  { status = 0, responseHeaders = {}, responseBytes }: JournalEntry,
  secret: SecretNames,
): HarResponse {
  const bytes = status === 0 ? new Uint8Array() : (responseBytes ?? new Uint8Array())
  const mimeType = responseHeaders['content-type'] ?? 'x-unknown'
  return {
    status,
    statusText: STATUS_CODES[status] ?? '',
    httpVersion: HTTP_VERSION,
    cookies: [],
    headers: pairs(responseHeaders),
    content: { size: bytes.length, mimeType, ...content(mimeType, bytes, secret) },
    redirectURL: responseHeaders['location'] ?? '',
    headersSize: -1,
    bodySize: bytes.length,
  }
}

function content(
  mimeType: string,
  bytes: Uint8Array,
  secret: SecretNames,
): Pick<HarResponse['content'], 'text' | 'encoding'> {
  if (bytes.length === 0) return {}
  const text = decode(bytes)
  if (text === undefined || !/json|^text\/|xml|javascript|x-www-form/i.test(mimeType))
    return { text: Buffer.from(bytes).toString('base64'), encoding: 'base64' }
  return { text: /json/i.test(mimeType) ? redactText(text, secret) : text }
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** What a fault left of JSON may hold part of a secret, so that it is not shown. */
function redactText(text: string, secret: SecretNames): string {
  try {
    return JSON.stringify(redactJson(JSON.parse(text), secret))
  } catch {
    return `[${text.length} characters that are not JSON]`
  }
}

function pairs(values: Readonly<Record<string, string | readonly string[]>>): HarPair[] {
  return Object.entries(values).flatMap(([name, value]) =>
    [value].flat().map((one) => ({ name, value: String(one) })),
  )
}
