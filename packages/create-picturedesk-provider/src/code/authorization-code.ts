// biome-ignore-all lint/suspicious/noTemplateCurlyInString: This is code that is made.

import { literal } from '../guess/option-target.ts'
import type { Authorization } from '../model/authorization.ts'
import type { SecurityPart } from '../model/security-part.ts'
import type { VendorNames } from '../model/vendor-names.ts'

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
  /** Whether the connection takes the places of credentials from the generated table. */
  readonly readsPlaces: boolean
  /** Readers of credentials that the mock has, as its members. */
  readonly readers: readonly { readonly member: string; readonly scheme: string }[]
  /** Conditions that a request to the mock fulfils. */
  readonly checks: readonly string[]
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
  const format = formatCode(parts)
  return {
    loads: loads.join(''),
    loaders: [...loaders, ...(format.startsWith('carry(') ? ['carry'] : [])],
    format,
    readsPlaces: parts.length > 0,
    secrets: [...credentials.map(({ option }) => option), ...(basic ? ['basic'] : [])].join(', '),
    readers: parts.map((part) => ({ member: memberName(part), scheme: literal(part.scheme) })),
    checks: parts.map((part) => checkCode(part, `${camel}Credentials`)),
  }
}

/** Name and password of basic authorization in a template string. */
function pair({ credentials }: SecurityPart, from: string): string {
  return credentials.map(({ option }) => `\${${from}${option}}`).join(':')
}

/** One credential is carried to its place; several are put together, by the places of the generated table. */
function formatCode(parts: readonly SecurityPart[]): string {
  const [only, ...others] = parts
  if (only !== undefined && others.length === 0)
    return `carry(${placeCode(only)}, ${carriedBy(only)})`
  const pairs = (wanted: readonly string[]): string[] =>
    parts
      .filter(({ place }) => wanted.includes(place))
      .map((part) => `[${placeCode(part)}.name]: ${prefixed(part)}`)
  const headers = pairs(['header', 'basic'])
  const cookies = parts
    .filter(({ place }) => place === 'cookie')
    .map((part) => `\${${placeCode(part)}.name}=\${${carriedBy(part)}}`)
  if (cookies.length > 0) headers.push(`Cookie: \`${cookies.join('; ')}\``)
  const query = pairs(['query'])
  const members = [
    ...(headers.length > 0 ? [`headers: { ${headers.join(', ')} }`] : []),
    ...(query.length > 0 ? [`query: { ${query.join(', ')} }`] : []),
  ]
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`
}

/** The place of a credential in the generated table. */
function placeCode({ scheme }: SecurityPart): string {
  return /^[A-Za-z_$][\w$]*$/.test(scheme)
    ? `credentials.${scheme}`
    : `credentials[${literal(scheme)}]`
}

function carriedBy({ place, credentials: [first] }: SecurityPart): string {
  return place === 'basic' ? 'basic' : String(first?.option)
}

function prefixed(part: SecurityPart): string {
  const value = carriedBy(part)
  return part.prefix === '' ? value : `\`\${${placeCode(part)}.prefix}\${${value}}\``
}

/** The private member by which the mock reads the credential. */
function memberName({ credentials: [first] }: SecurityPart): string {
  return `#${first?.option}`
}

function checkCode(part: SecurityPart, credentials: string): string {
  const expected =
    part.place === 'basic'
      ? `btoa(\`${pair(part, `${credentials}.`)}\`)`
      : `${credentials}.${part.credentials[0]?.option}`
  return `this.${memberName(part)}.read(request) === ${expected}`
}
