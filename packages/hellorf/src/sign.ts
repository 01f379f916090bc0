import { credentials } from './generated/operations.ts'
import { md5 } from './md5.ts'

/** The application that signs. */
export interface Signer {
  readonly clientId: string
  readonly clientSecret: string
  /** The time in milliseconds since the epoch. */
  readonly now: () => number
}

/**
 * Encodes and signs parameters the way Hellorf checks them: keys in ASCII order, encoded as PHP's
 * `http_build_query` does, with the secret appended, hashed by MD5. The parameter `file` is sent but
 * not signed. The text that is sent is the text that is signed, so that both have the same nonce.
 *
 * Empty values are neither signed nor sent. Editions of the vendor's page disagree on whether they are
 * signed: without any, all agree. The description of the spec names where each rule comes from.
 * @returns The text of a query or of a form body.
 */
export function sign(parameters: Readonly<Record<string, unknown>>, signer: Signer): string {
  const signed = formEncode({
    ...parameters,
    file: undefined,
    [credentials.signature.name]: undefined,
    [credentials.clientId.name]: signer.clientId,
    [credentials.nonce.name]: Math.floor(signer.now() / 1000),
  })
  const digest = md5(`${signed}&client_secret=${signer.clientSecret}`)
  const file = formEncode({ file: parameters['file'] })
  return `${signed}&${credentials.signature.name}=${digest}${file && `&${file}`}`
}

/** Writes the parameters that have a value. An empty list or text is none. */
function formEncode(parameters: Readonly<Record<string, unknown>>): string {
  let text = ''
  for (const key of Object.keys(parameters).sort()) {
    const value = phpEncode(parameters[key] ?? '')
    if (value) text += `${text && '&'}${phpEncode(key)}=${value}`
  }
  return text
}

/** Encodes as PHP's `urlencode` does: more characters than encodeURIComponent, and a space as a plus. */
function phpEncode(value: unknown): string {
  const text = String(typeof value === 'boolean' ? Number(value) : value)
  if (/^[\w.-]*$/.test(text)) return text // Most values need no encoding, and this runs on every call.
  return encodeURIComponent(text.toWellFormed())
    .replace(/[!'()*~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%20', '+')
}
