import { nameWords } from '../guess/name-words.ts'

/** Where a credential goes in a request. */
export interface SecurityPart {
  /** Name of the scheme in the spec. */
  readonly scheme: string
  readonly place: 'header' | 'query' | 'cookie' | 'basic'
  /** Name of the header, the parameter or the cookie. */
  readonly name: string
  /** What stands before the credential in a header, such as `Bearer `. */
  readonly prefix: string
  readonly credentials: readonly Credential[]
  /** What somebody has to decide, because the spec does not say it. */
  readonly todo?: string | undefined
}

export interface Credential {
  /** Name of the option. */
  readonly option: string
  /** How the environment variable ends. */
  readonly variable: string
  readonly description: string
}

const TOKEN = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/

/** The part of a request, without the scheme that it belongs to. */
export type RequestPart = Omit<SecurityPart, 'scheme'>

type Scheme = Readonly<Record<string, unknown>>

/** A scheme of the spec as the part of a request that carries it; `undefined` when the scaffolder does not know it. */
export function securityPart(scheme: Scheme): RequestPart | undefined {
  const name = String(scheme['name'] ?? '')
  // Headers and cookies have names of few characters. No request can carry others.
  if (scheme['type'] === 'apiKey' && scheme['in'] !== 'query' && !TOKEN.test(name)) return undefined
  const shown = name.replaceAll(/[^\p{L}\p{N}_.[\]$-]+/gu, ' ')
  const bearer = { place: 'header', name: 'Authorization', prefix: 'Bearer ' } as const
  switch (`${scheme['type']} ${String(scheme['scheme'] ?? scheme['in'] ?? '').toLowerCase()}`) {
    case 'apiKey header':
      return {
        place: 'header',
        name,
        prefix: '',
        credentials: [credential('apiKey', `The key, sent as the header \`${name}\`.`)],
        todo: /^authorization$/i.test(name)
          ? 'find out whether a word such as Token goes before the key.'
          : undefined,
      }
    case 'apiKey query':
      return {
        place: 'query',
        name,
        prefix: '',
        credentials: [credential('apiKey', `The key, sent as the parameter \`${shown}\`.`)],
      }
    case 'apiKey cookie':
      return {
        place: 'cookie',
        name,
        prefix: '',
        credentials: [credential('apiKey', `The key, sent as the cookie \`${name}\`.`)],
        todo: 'no browser lets code send a cookie. Say so in the README.',
      }
    case 'http bearer':
      return { ...bearer, credentials: [credential('accessToken', 'The token.')] }
    case 'http basic':
      return {
        place: 'basic',
        name: 'Authorization',
        prefix: 'Basic ',
        credentials: [credential('username', 'The name.'), credential('password', 'The password.')],
      }
    case 'oauth2 ':
    case 'openIdConnect ':
      return {
        ...bearer,
        credentials: [credential('accessToken', `The token.`)],
        todo: `callers pass a token. If they have credentials instead, request and renew the token here${tokenUrl(scheme)}.`,
      }
    default:
      return undefined
  }
}

export function credential(option: string, description: string): Credential {
  return { option, variable: constantOf(option), description }
}

function constantOf(option: string): string {
  return nameWords(option).join('_').toUpperCase()
}

/** Where the document says that tokens come from. */
function tokenUrl({ flows }: Scheme): string {
  const urls = Object.values((flows ?? {}) as Readonly<Record<string, { tokenUrl?: unknown }>>)
    .map((flow) => flow?.tokenUrl)
    .filter((url) => typeof url === 'string' && url !== '')
  return urls.length === 0 ? '' : ` (${urls[0]})`
}
