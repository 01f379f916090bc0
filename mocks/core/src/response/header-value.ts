import { writeExact } from '@picturedesk/openapi'
import { isJsonObject } from '../spec/openapi-document.ts'

/** Headers that describe how a message travels. The server writes them; an example of the spec cannot. */
const transport = new Set([
  ...[
    'connection',
    'keep-alive',
    'proxy-connection',
    'transfer-encoding',
    'te',
    'trailer',
    'upgrade',
  ],
  ...['content-length', 'content-encoding', 'content-type', 'expect', 'http2-settings'],
])

/** Whether a header is written by whatever delivers the response, and not taken from a spec. */
export function isTransportHeader(name: string): boolean {
  return transport.has(name.toLowerCase())
}

/** Whether HTTP has headers of this name. */
export function isHeaderName(name: string): boolean {
  return /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name)
}

/** Whether HTTP can carry a text as a header: no line breaks or controls, and nothing beyond Latin-1. */
export function isHeaderText(text: string): boolean {
  return /^[\t\x20-\x7e\x80-\xff]*$/.test(text)
}

/** The text of a header by the style `simple`, the only one that headers have. Cookies have a line each. */
export function headerText(name: string, value: unknown, explode: boolean): string {
  if (Array.isArray(value) && name === 'set-cookie') return value.map(scalar).join('\n')
  if (Array.isArray(value)) return value.map((item) => scalar(item)).join(',')
  if (!isJsonObject(value)) return scalar(value)
  return Object.entries(value)
    .map(([key, member]) => `${key}${explode ? '=' : ','}${scalar(member)}`)
    .join(',')
}

function scalar(value: unknown): string {
  return typeof value === 'object' && value !== null ? writeExact(value) : String(value ?? '')
}
