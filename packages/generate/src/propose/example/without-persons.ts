import { isPersonalName, isSecretName } from '@picturedesk/openapi'

/** What a text has that may lead to a person or open something, and what is written in its place. */
const PATTERNS: readonly (readonly [found: RegExp, shown: string])[] = [
  [/(\bhttps?:\/\/)[^\s/?#@"]+@/gi, '$1'],
  [/[\w.%+-]+(?:@|%40)[\w-]+(?:\.[\w-]+)+/gi, 'someone@example.org'],
  [/\beyJ[\w-]{8,}\.[\w-]+(?:\.[\w-]*)?/g, 'redacted'],
  [/\b(Bearer|Basic)\s+[\w.~+/=-]{8,}/gi, '$1 redacted'],
  [/\b(?:\d{1,3}\.){3}\d{1,3}\b(?=\/|:|$|\s|")/g, '192.0.2.1'],
]

/** Members that hold a person or a secret, whatever a spec says of them. */
const PERSONAL =
  /^(?:e-?mail|phone|tel|mobile|address|birth|first-?name|last-?name|full-?name|real-?name|pass(?:word|wd|phrase)?|secret|token|session|cookie|authorization|credential|signature|sign|ip|iban|ssn|(?:access|refresh|id|auth|api|client|csrf)-?(?:token|key|secret)|(?:user|customer|account|member|buyer|owner|login)(?:-?(?:id|no|name|key|email))?)(?:$|-)|-(?:e-?mail|phone|token|secret|password|signature|user-id)$/

/** Parameters of a URL that open it or say for whom it is. */
const OPENING =
  /sign|sig$|token|key|secret|auth|credential|expires|policy|session|hmac|hash|password|user|mail|account|customer/i

/** A value of a parameter that is too random for a word or a number of pixels. */
const RANDOM = /^(?=.*\d)(?=.*[a-z])[\w.~+/=%-]{24,}$/i

/**
 * Whether a member is personal or secret by its name, in any way of writing: `userEmail`, `user_email`. By the list of lint,
 * as for what a caller sends, and by more, since an example loses little without a value.
 */
export function isPersonal(name: string): boolean {
  if (isSecretName(name, name.toLowerCase() !== 'key') || isPersonalName(name, true)) return true
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/[_\s.]+/g, '-')
    .toLowerCase()
  return PERSONAL.test(words)
}

/** A text without addresses of persons, tokens and what opens a URL. */
export function withoutPersons(text: string): string {
  const urls = text.replace(/\bhttps?:\/\/[^\s"'<>]+/gi, withoutOpening)
  return PATTERNS.reduce((shown, [found, by]) => shown.replace(found, by), urls)
}

function withoutOpening(url: string): string {
  return url.replace(/([?&;#])([^=&;#]+)=([^&;#]*)/g, (whole, mark, name, value) =>
    OPENING.test(name) || RANDOM.test(value) ? `${mark}${name}=redacted` : whole,
  )
}
