// biome-ignore-all lint/suspicious/noTemplateCurlyInString: This is code that is made.

import { literal } from '../guess/option-target.ts'
import type { Authorization } from '../model/authorization.ts'
import type { SecurityPart } from '../model/security-part.ts'
import type { VendorNames } from '../model/vendor-names.ts'
import { keyCode } from './vendor-code.ts'

/** The code of how calls are authorized, as the templates take it. */
export interface AuthorizationCode {
  /** Statements that load each credential. */
  readonly loads: string
  /** Functions of the transport that they call. */
  readonly loaders: readonly string[]
  /** What the transport's `format` returns. */
  readonly format: string
  /** Names of the values that must not be seen. */
  readonly secrets: string
  /** Conditions that a request to the mock fulfils. */
  readonly checks: readonly string[]
  /** Members of a request that the conditions read. */
  readonly reads: string
}

export function authorizationCode(
  { parts, credentials }: Authorization,
  { constant, camel }: Pick<VendorNames, 'constant' | 'camel'>,
): AuthorizationCode {
  const loaders = new Set<string>()
  const loads = parts.flatMap(({ place, credentials: its }) =>
    its.map(({ option, variable }) => {
      // A header takes visible ASCII alone.
      const load = place === 'header' || place === 'cookie' ? 'loadHeaderKey' : 'loadCredential'
      loaders.add(load)
      return `  const ${option} = ${load}({
    provider,
    option: '${option}',
    value: options.${option},
    environmentVariable: '${constant}_${variable}',
  })\n`
    }),
  )
  const basic = parts.find(({ place }) => place === 'basic')
  if (basic !== undefined)
    loads.push(
      `  const basic = btoa(String.fromCharCode(...new TextEncoder().encode(\`${pair(basic, '')}\`)))\n`,
    )
  const checks = parts.map((part) => checkCode(part, `${camel}Credentials`))
  return {
    loads: loads.join(''),
    loaders: [...loaders],
    format: formatCode(parts),
    secrets: [...credentials.map(({ option }) => option), ...(basic ? ['basic'] : [])].join(', '),
    checks,
    reads: ['headers', 'query']
      .filter((member) => checks.some((check) => new RegExp(`\\b${member}\\b`).test(check)))
      .join(', '),
  }
}

/** Name and password of basic authorization in a template string. */
function pair({ credentials }: SecurityPart, from: string): string {
  return credentials.map(({ option }) => `\${${from}${option}}`).join(':')
}

function formatCode(parts: readonly SecurityPart[]): string {
  const headers = parts.flatMap(({ place, name, prefix, credentials: [first] }) => {
    if (place === 'basic') return ['Authorization: `Basic ${basic}`']
    if (place !== 'header') return []
    const value = prefix === '' ? first?.option : `\`${prefix}\${${first?.option}}\``
    return [name === first?.option && prefix === '' ? name : `${keyCode(name)}: ${value}`]
  })
  const cookies = parts
    .filter(({ place }) => place === 'cookie')
    .map(({ name, credentials: [first] }) => `${templateText(name)}=\${${first?.option}}`)
  if (cookies.length > 0) headers.push(`Cookie: \`${cookies.join('; ')}\``)
  const query = parts
    .filter(({ place }) => place === 'query')
    .map(({ name, credentials: [first] }) =>
      name === first?.option ? name : `${keyCode(name)}: ${first?.option}`,
    )
  const members = [
    ...(headers.length > 0 ? [`headers: { ${headers.join(', ')} }`] : []),
    ...(query.length > 0 ? [`query: { ${query.join(', ')} }`] : []),
  ]
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`
}

function checkCode(part: SecurityPart, credentials: string): string {
  const { place, name, prefix } = part
  const [first] = part.credentials
  const value = `${credentials}.${first?.option}`
  switch (place) {
    case 'basic':
      return `headers.get('authorization') === \`Basic \${btoa(\`${pair(part, `${credentials}.`)}\`)}\``
    case 'query':
      return `query[${literal(name)}] === ${value}`
    case 'cookie':
      return `(headers.get('cookie') ?? '').split('; ').includes(\`${templateText(name)}=\${${value}}\`)`
    case 'header': {
      const expected = prefix === '' ? value : `\`${prefix}\${${value}}\``
      return `headers.get(${literal(name.toLowerCase())}) === ${expected}`
    }
  }
}

function templateText(text: string): string {
  return text.replaceAll(/[\\`$]/g, '\\$&')
}
