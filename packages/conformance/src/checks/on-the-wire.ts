import type { WireCall } from '../wire/wire-call.ts'
import { fields } from './observed.ts'

/** Whether a call says this text: as a value, as a part of its path, or within a longer body. */
export function carriesText(call: WireCall, text: string): boolean {
  if (saysText(textsOf(call), text)) return true
  // Multipart, XML and the like: what follows must not belong to the same address.
  return [text, text.replaceAll('&', '&amp;')].some((form) => {
    const at = call.body.indexOf(form)
    return at >= 0 && !/^[\w%&=?/.-]/.test(call.body.slice(at + form.length))
  })
}

/** Whether a call carries these bytes: bare, or as base64. */
export function carriesBytes(call: WireCall, bytes: Uint8Array): boolean {
  if (Buffer.from(call.bytes).includes(Buffer.from(bytes))) return true
  return saysBytes([...textsOf(call), call.body.replaceAll('\\/', '/')], bytes)
}

/** Whether one of the texts is this one, bare or as base64. */
export function saysText(texts: readonly string[], text: string): boolean {
  const forms = new Set([text, ...base64Of(Buffer.from(text))])
  return texts.some((one) => forms.has(one))
}

/** Whether one of the texts holds these bytes as base64. */
export function saysBytes(texts: readonly string[], bytes: Uint8Array): boolean {
  const forms = base64Of(Buffer.from(bytes))
  return texts.some((one) => forms.some((form) => one.includes(form)))
}

/** Every text of a call: parts of its path, values of its query, its headers and its body. */
export function textsOf(call: WireCall): string[] {
  const path = new URL(call.url).pathname.split('/').map(decoded)
  return [...path, ...[...fields(call).values()].flatMap((value) => [value, ...value.split('\n')])]
}

function base64Of(buffer: Buffer): string[] {
  return (['base64', 'base64url'] as const).map((form) => buffer.toString(form))
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
