/** Names of schemes, as HTTP allows them. */
const TOKEN = /^[!#$%&'*+.^_`|~0-9a-z-]+$/

/** What HTTP headers of the mock's own begin with, which tell Prism the scheme of a request. */
const PREFIX = 'authorization-of-'

/** The name of a scheme, whose case says nothing; undefined for what is no such name. */
export function schemeName(scheme: unknown): string | undefined {
  const name = typeof scheme === 'string' ? scheme.toLowerCase() : ''
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
  const { authorization = '' } = sent
  const [, name = '', rest = ''] = /^(\S+)\s*(.*)$/s.exec(authorization) ?? []
  const scheme = schemeName(name)
  if (scheme === undefined) return sent
  sent[headerOfScheme(scheme)] = authorization
  if (scheme === 'bearer' && rest !== '') sent['authorization'] = `Bearer ${rest}`
  if (scheme === 'basic' && rest !== '') sent['authorization'] = `Basic ${withOneColon(rest)}`
  return sent
}

/** Prism takes no password that has a colon. */
function withOneColon(encoded: string): string {
  const [user = '', ...password] = Buffer.from(encoded, 'base64').toString().split(':')
  if (password.length < 2) return encoded
  return Buffer.from(`${user}:${password.join('')}`).toString('base64')
}
