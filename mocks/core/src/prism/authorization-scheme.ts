/** Names of schemes, as HTTP allows them. */
const TOKEN = /^[!#$%&'*+.^_`|~0-9a-z-]+$/

/** What HTTP headers of the mock's own begin with, which tell Prism the scheme of a request. */
const PREFIX = 'authorization-of-'

/** The name of a scheme, whose case says nothing; undefined for what is no such name. */
export function schemeName(scheme: unknown): string | undefined {
  if (typeof scheme !== 'string') return undefined
  const name = scheme.toLowerCase()
  return TOKEN.test(name) ? name : undefined
}

/** The header that a request has for Prism when its Authorization is of a scheme. */
export function headerOfScheme(scheme: string): string {
  // Prism takes a dot for a step.
  return PREFIX + scheme.replaceAll('.', ':')
}

/** The headers by which Prism tells a request's scheme, in place of those that it cannot read. */
export function withScheme(headers: Readonly<Record<string, string>>): Record<string, string> {
  const sent = Object.fromEntries(
    Object.entries(headers).filter(([name]) => !name.startsWith(PREFIX)),
  )
  const { authorization } = sent
  const scheme = schemeName(authorization?.split(/\s/, 1)[0])
  if (authorization === undefined || scheme === undefined) return sent
  const rest = authorization.slice(scheme.length + 1).trimStart()
  sent[headerOfScheme(scheme)] = authorization
  if (scheme === 'bearer') sent['authorization'] = `Bearer ${rest}`
  if (scheme === 'basic') sent['authorization'] = `Basic ${withOneColon(rest)}`
  return sent
}

/** Prism takes no password that has a colon. */
function withOneColon(encoded: string): string {
  const pair = Buffer.from(encoded, 'base64').toString('latin1')
  const password = pair.indexOf(':') + 1
  const plain = pair.slice(0, password) + pair.slice(password).replaceAll(':', '')
  return Buffer.from(plain, 'latin1').toString('base64')
}
