import { type ListedOperation, listOperations, type SpecDocument } from '@picturedesk/generate'

/** How calls are authorized, as far as the spec says. */
export interface Authorization {
  readonly kind: 'none' | 'header' | 'query' | 'basic'
  /** Name of the header or the parameter. */
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

const none: Authorization = { kind: 'none', name: '', prefix: '', credentials: [] }
const apiKey: Credential = { option: 'apiKey', variable: 'API_KEY', description: 'The key.' }
const accessToken: Credential = {
  option: 'accessToken',
  variable: 'ACCESS_TOKEN',
  description: 'The token.',
}

/** How to authorize by the first scheme that the spec names. Others are left as a TODO. */
export function authorization(document: SpecDocument): Authorization {
  const schemes = Object.entries(document.components?.securitySchemes ?? {})
  const [first, ...others] = schemes
  if (!first) return { ...none, todo: sentences(bodyCredentials(document), tokenCalls(document)) }
  const [name, scheme] = first
  const found = ofScheme(scheme)
  const todo = sentences(
    found.todo,
    others.length > 0
      ? `this uses ${name}. The spec also has ${others.map(([other]) => other).join(', ')}.`
      : undefined,
    bodyCredentials(document),
    tokenCalls(document),
    /"security":\[(\{[^}]*\},)*\{\}/.test(JSON.stringify(document))
      ? 'some calls need no credentials: make the options optional, and send those that are given.'
      : undefined,
  )
  return { ...found, todo }
}

/** Whether an operation issues tokens for other calls. */
export function isForToken({ method, path }: Pick<ListedOperation, 'method' | 'path'>): boolean {
  return method !== 'GET' && /(token|oauth|auth|login|session)s?\/?$/i.test(path)
}

function tokenCalls(document: SpecDocument): string | undefined {
  const names = listOperations(document)
    .filter((operation) => !operation.object['x-skip'] && isForToken(operation))
    .map(({ id }) => id)
  return names.length > 0
    ? `decide when to call ${names.join(', ')}, and how long a token is valid.`
    : undefined
}

function sentences(...all: readonly (string | undefined)[]): string | undefined {
  return all.filter((one) => one !== undefined).join(' ') || undefined
}

function bodyCredentials(document: SpecDocument): string | undefined {
  return JSON.stringify(document).includes('"x-credential":true')
    ? 'put the properties marked x-credential into bodies by a bodySerializer, or sign with them.'
    : undefined
}

function ofScheme(scheme: Readonly<Record<string, unknown>>): Authorization {
  const name = String(scheme['name'] ?? '')
  switch (`${scheme['type']} ${String(scheme['scheme'] ?? scheme['in'] ?? '').toLowerCase()}`) {
    case 'apiKey header':
      return {
        kind: 'header',
        name,
        prefix: '',
        credentials: [apiKey],
        ...(/^authorization$/i.test(name) && {
          todo: 'find out whether a word such as Token goes before the key.',
        }),
      }
    case 'apiKey query':
      return { kind: 'query', name, prefix: '', credentials: [apiKey] }
    case 'http bearer':
      return {
        kind: 'header',
        name: 'Authorization',
        prefix: 'Bearer ',
        credentials: [accessToken],
      }
    case 'http basic':
      return {
        kind: 'basic',
        name: 'Authorization',
        prefix: 'Basic ',
        credentials: [
          { option: 'username', variable: 'USERNAME', description: 'The name.' },
          { option: 'password', variable: 'PASSWORD', description: 'The password.' },
        ],
      }
    case 'oauth2 ':
    case 'openIdConnect ':
      return {
        kind: 'header',
        name: 'Authorization',
        prefix: 'Bearer ',
        credentials: [accessToken],
        todo: 'callers pass a token. If they have credentials instead, request and renew the token here.',
      }
    default:
      return {
        ...none,
        todo: `write how to authorize by ${JSON.stringify(scheme)}. The generator does not know this scheme.`,
      }
  }
}
