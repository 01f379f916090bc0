import { InvalidArgumentError } from '@picturedesk/provider'
import type { ParameterRules } from '../operation.ts'
import { styledPairs } from './styled-query.ts'

/** What a cookie cannot hold as it is (RFC 6265), and the sign that begins an escape. */
const UNSAFE = /[^!#$&'()*+\-./\w:<=>?@[\]^`{|}~]/gu

/** Adds cookies to the header `Cookie`. See {@link cookieHeader}. */
export function writeCookies(
  cookies: Readonly<Record<string, unknown>>,
  rules: ParameterRules,
  headers: Headers,
): void {
  const written = [headers.get('Cookie'), cookieHeader(cookies, rules)].filter(Boolean)
  if (written.length > 0) headers.set('Cookie', written.join('; '))
}

/**
 * The value of the header `Cookie`.
 * @throws InvalidArgumentError in a browser, which sends no cookies but its own
 */
export function cookieHeader(
  cookies: Readonly<Record<string, unknown>>,
  rules: ParameterRules,
): string {
  const written = Object.entries(cookies)
    .flatMap(([name, value]) =>
      styledPairs(name, value, rules[name] ?? {}, escapeCookie, escapeName),
    )
    .join('; ')
  if (written === '' || takesCookies()) return written
  throw new InvalidArgumentError({
    field: Object.keys(cookies)[0] as string,
    allowed:
      'left out: this runtime lets no code set the header Cookie. Make the call in Node, Bun, Deno or a worker of a server',
    value: undefined,
  })
}

function escapeCookie(text: string): string {
  return text.replace(UNSAFE, encodeURIComponent)
}

/** A name ends at the first equals sign. */
function escapeName(text: string): string {
  return escapeCookie(text).replaceAll('=', '%3D')
}

/** Browsers take the header out of a request without a word. */
function takesCookies(): boolean {
  const { headers } = new Request('https://cookie.invalid/', { headers: { Cookie: 'a=b' } })
  return headers.has('Cookie')
}
