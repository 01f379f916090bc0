/** By the conventions, in place of a secret. */
const REDACTED = 'REDACTED'
/** What a provider puts in place of the secrets that it knows. */
const MASK = /\*{3}/g
/** Parameters with a secret: signatures, keys and tokens, in the conventions' list and beyond it. That of a page is none. */
const SECRET =
  /^(?:sig|sign|key|auth|policy|jwt|hmac|pwd)$|(?:signature|credentials?|secret|passw(?:or)?d|authorization|api[-_.]?key|access[-_.]?key(?:[-_.]?id)?|access[-_.]?id|key[-_.]?pair[-_.]?id|(?<!(?:page|next|cursor|continuation)[-_.]?)token)$/i
/** Most characters of a URL. */
const LONGEST = 2_000

/**
 * A URL as the attribute `url.full` has it: without user info, and without values of parameters that are secret. The fragment is
 * left out, as it is not sent. `undefined`: it is no URL of HTTP.
 */
export function redactedUrl(
  text: string,
): { readonly url: URL; readonly full: string } | undefined {
  const url = URL.parse(text)
  if (url === null || !/^https?:$/.test(url.protocol)) return undefined
  if (url.username !== '') url.username = REDACTED
  if (url.password !== '') url.password = REDACTED
  url.hash = ''
  url.search = url.search.slice(1).split('&').map(redactedParameter).join('&')
  const full = url.href.replace(MASK, REDACTED)
  return { url, full: full.length > LONGEST ? `${full.slice(0, LONGEST)}…` : full }
}

function redactedParameter(parameter: string): string {
  const [[name, value] = ['', '']] = new URLSearchParams(parameter)
  return value !== '' && SECRET.test(name) ? `${parameter.split('=', 1)[0]}=${REDACTED}` : parameter
}
