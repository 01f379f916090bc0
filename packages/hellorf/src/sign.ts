import { credentials, unsigned } from './generated/operations.ts'
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
 * `http_build_query` does, with the secret appended, hashed by MD5. What the spec marks
 * `x-unsigned` is sent but not signed. The text that is sent is the text that is signed, so that both have the same nonce.
 *
 * Empty values are neither signed nor sent. Editions of the vendor's page disagree on whether they are
 * signed: without any, all agree. The description of the spec names where each rule comes from.
 * @returns The text of a query or of a form body.
 */
export function sign(parameters: Readonly<Record<string, unknown>>, signer: Signer): string {
  const all: Readonly<Record<string, unknown>> = {
    ...parameters,
    [credentials.clientId.name]: signer.clientId,
    [credentials.nonce.name]: Math.floor(signer.now() / 1000),
  }
  let signed = ''
  for (const name of Object.keys(all).sort())
    if (!isUnsigned(name) && name !== credentials.signature.name) {
      const pair = formPair(name, all[name])
      signed += pair && signed ? `&${pair}` : pair
    }
  const digest = md5(`${signed}&client_secret=${signer.clientSecret}`)
  let sent = `${signed}&${credentials.signature.name}=${digest}`
  for (const name of unsigned) {
    const pair = formPair(name, parameters[name])
    sent += pair && `&${pair}`
  }
  return sent
}

function isUnsigned(name: string): boolean {
  return (unsigned as readonly string[]).includes(name)
}

/** Writes a parameter that has a value. An empty list or text is none. */
function formPair(name: string, value: unknown): string {
  const text = phpEncode(value ?? '')
  return text && `${phpEncode(name)}=${text}`
}

/** Encodes as PHP's `urlencode` does: more characters than encodeURIComponent, and a space as a plus. */
function phpEncode(value: unknown): string {
  // Most values need no encoding, and this runs on every call.
  if (Number.isSafeInteger(value)) return `${value}`
  const text = String(typeof value === 'boolean' ? Number(value) : value)
  if (/^[\w.-]*$/.test(text)) return text
  return encodeURIComponent(text.toWellFormed()).replace(/[!'()*~]|%20/g, (sign) =>
    sign === '%20' ? '+' : `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
