import { md5 } from './md5.ts'

/** The application that signs. */
export interface Signer {
  readonly clientId: string
  readonly clientSecret: string
  /** The time in milliseconds since the epoch. */
  readonly now: () => number
}

/**
 * Encodes and signs parameters the way Hellorf checks them: without empty values, with keys in ASCII
 * order, encoded as PHP's `http_build_query` does, with the secret appended, hashed by MD5. The
 * parameter `file` is sent but not signed. Source: the vendor's document and its PHP client.
 * @returns The text of a query or of a form body.
 */
export function sign(parameters: Readonly<Record<string, unknown>>, signer: Signer): string {
  const { file } = parameters
  const signed = formEncode({
    ...parameters,
    file: undefined,
    client_id: signer.clientId,
    nonce_str: Math.floor(signer.now() / 1000),
  })
  const digest = md5(`${signed}&client_secret=${signer.clientSecret}`)
  return `${signed}&sign=${digest}${file ? `&file=${phpEncode(file)}` : ''}`
}

function formEncode(parameters: Readonly<Record<string, unknown>>): string {
  let text = ''
  for (const key of Object.keys(parameters).sort()) {
    const value = parameters[key] ?? ''
    if (value !== '') text += `${text && '&'}${phpEncode(key)}=${phpEncode(value)}`
  }
  return text
}

/** Encodes as PHP's `urlencode` does: more characters than encodeURIComponent, and a space as a plus. */
function phpEncode(value: unknown): string {
  const text = String(typeof value === 'boolean' ? Number(value) : value)
  if (/^[\w.-]*$/.test(text)) return text // Most values need no encoding, and this runs on every call.
  return encodeURIComponent(text.toWellFormed()).replace(/%20|[!'()*~]/g, (sign) =>
    sign === '%20' ? '+' : `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
