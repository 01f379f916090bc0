import { type ListedOperation, listOperations, type SpecDocument } from '@picturedesk/generate'
import { nameOptions } from './name-options.ts'
import { chooseSecurity, type SecurityChoice } from './security-choice.ts'
import type { Credential, SecurityPart } from './security-part.ts'

/** How calls are authorized, as far as the spec says. */
export interface Authorization {
  /** What each request carries. */
  readonly parts: readonly SecurityPart[]
  readonly credentials: readonly Credential[]
  /** What somebody has to decide, because the spec does not say it. */
  readonly todo?: string | undefined
}

/** Names that are shown of many. */
const SHOWN = 3

/** How to authorize by the schemes that the operations ask for. What else they ask for is left as a TODO. */
export function authorization(document: SpecDocument): Authorization {
  const operations = listOperations(document).filter(({ object }) => !object['x-skip'])
  const choice = chooseSecurity(document, operations)
  const parts = nameOptions(choice.parts)
  const todo = sentences(
    ...parts.map((part) => part.todo),
    ...ofChoice(choice),
    bodyCredentials(document),
    tokenCalls(operations),
  )
  return { parts, credentials: parts.flatMap(({ credentials }) => credentials), todo }
}

function* ofChoice(choice: SecurityChoice): Generator<string> {
  const { parts, refusing, unused, unknown, hasAnonymous, isAsked } = choice
  const used = [...parts.keys()].join(' and ')
  if (unknown.length > 0)
    yield `write how to authorize by ${unknown.join(', ')}. The scaffolder does not know ${unknown.length === 1 ? 'this scheme' : 'these schemes'}.`
  const others = unused.filter((name) => !unknown.includes(name))
  if (others.length > 0)
    yield `this uses ${used || 'no scheme'}. The spec also has ${others.join(', ')}.`
  if (refusing.length > 0 && parts.size > 0)
    yield `${some(refusing)} ${refusing.length === 1 ? 'accepts' : 'accept'} other credentials only.`
  if (parts.size > 0 && !isAsked)
    yield `the spec has ${used}, but no operation asks for it. Add \`security\` to the spec, or remove the credentials.`
  if (hasAnonymous && parts.size > 0)
    yield 'some calls need no credentials: make the options optional, and send those that are given.'
}

/** Whether an operation issues tokens for other calls. */
export function isForToken({ method, path }: Pick<ListedOperation, 'method' | 'path'>): boolean {
  return method !== 'GET' && /(token|oauth|auth|login|session)s?\/?$/i.test(path)
}

function tokenCalls(operations: readonly ListedOperation[]): string | undefined {
  const names = operations.filter((operation) => isForToken(operation)).map(({ id }) => id)
  return names.length > 0
    ? `decide when to call ${names.join(', ')}, and how long a token is valid.`
    : undefined
}

function some(names: readonly string[]): string {
  const rest = names.length - SHOWN
  return `${names.slice(0, SHOWN).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`
}

function sentences(...all: readonly (string | undefined)[]): string | undefined {
  return [...new Set(all.filter((one) => one !== undefined))].join(' ') || undefined
}

function bodyCredentials(document: SpecDocument): string | undefined {
  return JSON.stringify(document).includes('"x-credential":true')
    ? 'put the properties marked x-credential into bodies by a bodySerializer, or sign with them.'
    : undefined
}
