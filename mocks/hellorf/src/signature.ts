import { createHash } from 'node:crypto'
import type { Parameters } from '@picturedesk/mocks'

/**
 * The signature that Hellorf expects over parameters as they were received. Written apart from the
 * client's, so that one mistake cannot hide in both.
 *
 * @returns the MD5 in lower-case hex
 */
export function expectedSignature(parameters: Parameters, clientSecret: string): string {
  return createHash('md5')
    .update(`${signedText(parameters)}&client_secret=${clientSecret}`)
    .digest('hex')
}

/** The text that is signed: all parameters but `sign`, `file` and the empty ones, by key. */
export function signedText(parameters: Parameters): string {
  return Object.entries(parameters)
    .filter(([name, value]) => name !== 'sign' && name !== 'file' && value !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, value]) => [value].flat().map((one) => `${phpEncode(name)}=${phpEncode(one)}`))
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
