import { type ErrorContext, InvalidResponseError } from '@picturedesk/provider'
import type { WireResponse } from '../wire.ts'

/** Longest URL that is taken over. Browsers and servers refuse far shorter ones. */
const LONGEST = 8_192

// Spaces, control characters, and the backslash, which parsers read as a slash.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are refused
const FORBIDDEN = /[\s\u0000-\u0020\u007f-\u009f\\]/

/** Most URLs are plain ASCII, which is faster to see. */
const UNUSUAL = /[^!-[\]-~]/

/** The origin of the latest URL that was parsed. Nearly all URLs of a response have the same one. */
let known: string | undefined

/**
 * Whether a value is a whole http or https URL that can be shown and fetched: without credentials,
 * spaces and control characters.
 */
export function isWebUrl(value: unknown): value is string {
  if (typeof value !== 'string' || value.length > LONGEST) return false
  if (UNUSUAL.test(value) && FORBIDDEN.test(value)) return false
  if (known !== undefined && value.startsWith(known) && value[known.length] === '/') return true
  // The parser repairs much, such as `http:///host`, and so is no proof by itself.
  const [origin] = /^https?:\/\/[^/?#@]+(?=[/?#]|$)/i.exec(value) ?? []
  if (origin === undefined || !URL.canParse(value)) return false
  known = origin
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
