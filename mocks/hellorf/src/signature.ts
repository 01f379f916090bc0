import { createHash } from 'node:crypto'
import type { Parameters } from '@picturedesk/mocks'

/**
 * What becomes of a parameter with an empty value, such as `end_at=`. An older edition of the vendor's
 * page signs what is not empty. The newer edition signs all parameters, and a public client does so, too.
 */
export type EmptyValues = 'left-out' | 'signed'

/**
 * The signatures that Hellorf may expect over the parameters that it covers, as they were received: one by each rule for
 * empty values. They are equal where no value is empty. Nobody knows which rule the vendor follows, so
 * that a mock which refused one of them would lie.
 */
export function acceptedSignatures(parameters: Parameters, clientSecret: string): string[] {
  return (['left-out', 'signed'] as const).map((emptyValues) =>
    expectedSignature(parameters, clientSecret, emptyValues),
  )
}

/**
 * The signature by one rule. Written apart from the client's, so that one mistake cannot hide in both.
 *
 * @returns the MD5 in lower-case hex
 */
export function expectedSignature(
  parameters: Parameters,
  clientSecret: string,
  emptyValues: EmptyValues,
): string {
  return createHash('md5')
    .update(`${signedText(parameters, emptyValues)}&client_secret=${clientSecret}`)
    .digest('hex')
}

/** The text that is signed: the parameters by key. */
export function signedText(parameters: Parameters, emptyValues: EmptyValues): string {
  return Object.entries(parameters)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, value]) => [value].flat().map((one) => [name, one] as const))
    .filter(([, value]) => emptyValues === 'signed' || value !== '')
    .map((pair) => pair.map(phpEncode).join('='))
    .join('&')
}

/** As PHP's `urlencode`: letters, digits and `-_.` stay, a blank is `+`, the rest upper-case hex. */
function phpEncode(text: string): string {
  let encoded = ''
  for (const byte of new TextEncoder().encode(text)) {
    const character = String.fromCharCode(byte)
    if (/[A-Za-z0-9_.-]/.test(character)) encoded += character
    else if (character === ' ') encoded += '+'
    else encoded += `%${byte.toString(16).toUpperCase().padStart(2, '0')}`
  }
  return encoded
}
