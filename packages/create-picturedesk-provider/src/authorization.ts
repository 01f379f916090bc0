import { type ListedOperation, listOperations, type SpecDocument } from '@picturedesk/generate'

/** How a vendor is told who calls, as far as the spec says. */
export interface Authorization {
  readonly kind: 'none' | 'header' | 'query' | 'basic'
  /** Name of the header or the parameter. */
  readonly name: string
  /** What stands before the credential in a header, such as `Bearer `. */
  readonly prefix: string
  readonly credentials: readonly Credential[]
  /** What the spec leaves open. */
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

/** The first scheme that the spec names, which is all that a first client needs. */
export function authorization(document: SpecDocument): Authorization {
  const schemes = Object.entries(document.components?.securitySchemes ?? {})
  const [first, ...others] = schemes
  if (!first) return { ...none, todo: sentences(bodyCredentials(document), tokenCalls(document)) }
  const [name, scheme] = first
  const found = ofScheme(scheme)
  const todo = sentences(
    found.todo,
    others.length > 0
      ? `${name} is what is used; the spec has ${others.map(([other]) => other).join(', ')} besides.`
      : undefined,
    bodyCredentials(document),
    tokenCalls(document),
    /"security":\[(\{[^}]*\},)*\{\}/.test(JSON.stringify(document))
      ? 'some calls need no credentials: make the options optional, and send what is there.'
      : undefined,
  )
  return { ...found, todo }
}

/** Whether an operation hands out what other calls authorize themselves with. */
export function isForToken({ method, path }: Pick<ListedOperation, 'method' | 'path'>): boolean {
  return method !== 'GET' && /(token|oauth|auth|login|session)s?\/?$/i.test(path)
}

function tokenCalls(document: SpecDocument): string | undefined {
  const names = listOperations(document)
    .filter(isForToken)
    .map(({ id }) => id)
  return names.length > 0
    ? `when ${names.join(', ')} is called, and until when it holds.`
    : undefined
}

function sentences(...all: readonly (string | undefined)[]): string | undefined {
  return all.filter((one) => one !== undefined).join(' ') || undefined
}

function bodyCredentials(document: SpecDocument): string | undefined {
  return JSON.stringify(document).includes('"x-credential":true')
    ? 'what is marked x-credential goes into bodies by a bodySerializer, or signs them.'
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
        ...(/^authorization$/i.test(name) && { todo: 'a word before the key, such as Token?' }),
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
        todo: 'the token is handed in; fetch and renew it here if users have credentials instead.',
      }
    default:
      return { ...none, todo: `there is no way yet to authorize by ${JSON.stringify(scheme)}.` }
  }
}
