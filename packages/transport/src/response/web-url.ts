import { type ErrorContext, InvalidResponseError } from '@picturedesk/provider'
import type { WireResponse } from '../wire.ts'

/** Longest URL that is taken over. Browsers and servers refuse far shorter ones. */
const LONGEST = 8_192

// Spaces, control characters, and the backslash, which parsers read as a slash.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are refused
const FORBIDDEN = /[\s\u0000-\u0020\u007f-\u009f\\]/

/** A whole origin as responses write it nearly always. */
const ORIGIN = /^https?:\/\/[^/?#@]+(?=[/?#]|$)/i
const PLAIN_ORIGIN = /^[\w.:/-]+$/

/** Origins that the parser has taken. Most responses have few, and many URLs with each. */
const known: string[] = []
const MOST_KNOWN = 32
/** Matches plain URLs with a known origin: one look that is cheaper than the parser. */
let plain: RegExp | undefined

/**
 * Whether a value is a whole http or https URL that can be shown and fetched: without credentials,
 * spaces and control characters.
 */
export function isWebUrl(value: unknown): value is string {
  if (typeof value !== 'string' || value.length > LONGEST) return false
  if (plain?.test(value)) return true
  // The parser repairs much, such as `http:///host`, and so is no proof by itself.
  const [origin] = ORIGIN.exec(value) ?? []
  if (origin === undefined || FORBIDDEN.test(value) || !URL.canParse(value)) return false
  if (PLAIN_ORIGIN.test(origin) && !known.includes(origin) && known.length < MOST_KNOWN) {
    known.push(origin)
    plain = new RegExp(`^(?:${known.join('|').replaceAll('.', '\\.')})/[!-[\\]-~]*$`)
  }
  return true
}

/**
 * The border for every URL of a response: an http or https URL, unchanged. Anything else, such as
 * `javascript:`, `data:`, a path or a URL with credentials, is drift; an absent value is not.
 */
export function toUrl(
  value: unknown,
  field: string,
  { drift }: Pick<WireResponse<unknown>, 'drift'>,
): string | undefined {
  if (isWebUrl(value)) return value
  if (value !== undefined && value !== null && value !== '') drift(field, value)
  return undefined
}

/**
 * A URL without which the result is worth nothing. See {@link toUrl}.
 * @throws InvalidResponseError
 */
export function requiredUrl(
  value: unknown,
  field: string,
  { attempts, drift }: Pick<WireResponse<unknown>, 'attempts' | 'drift'>,
  where: Pick<ErrorContext, 'provider' | 'operation'>,
): string {
  const url = toUrl(value, field, { drift })
  if (url !== undefined) return url
  throw new InvalidResponseError(
    `\`${field}\` in the response: expected an http or https URL without credentials.`,
    { ...where, attempts, outcome: 'unknown', reason: 'wrong-type', field },
  )
}
