import { writeExact } from '@picturedesk/openapi'
import {
  child,
  children,
  type Located,
  type OpenApiDocument,
  ownChild,
} from '../spec/openapi-document.ts'
import type { Operation } from '../spec/operation-index.ts'
import { notice, problem, type SpecProblem } from '../spec/spec-problem.ts'
import { type DocumentedHeader, examplesOf } from './documented-response.ts'
import { headerText, isHeaderName, isHeaderText, isTransportHeader } from './header-value.ts'
import { makeUp, type ValueCheck } from './made-up-value.ts'

/** A header with its value, or why it has none. */
export type HeaderResult =
  | { readonly name: string; readonly text: string; readonly finding?: never }
  | { readonly name: string; readonly finding: SpecProblem | undefined; readonly text?: never }

/** What headers that everybody knows look like, where the spec only calls them text. */
const wellKnown = new Map([
  ['etag', '"made-up"'],
  ...['date', 'last-modified', 'expires'].map((name): [string, string] => [
    name,
    'Wed, 01 Jan 2025 00:00:00 GMT',
  ]),
  ['cache-control', 'no-store'],
  ['content-disposition', 'attachment'],
  ['content-language', 'en'],
  ['set-cookie', 'made-up=1'],
  ['link', '<https://example.com/>; rel="self"'],
  ['retry-after', '1'],
])

/** Reads or makes up the value of a documented header. */
export function headerOf(
  document: OpenApiDocument,
  check: ValueCheck,
  operation: Operation,
  { name, header }: DocumentedHeader,
): HeaderResult {
  const key = name.toLowerCase()
  // What allows other origins to read a response is answered by the mock itself.
  if (isTransportHeader(key) || key.startsWith('access-control-'))
    return { name: key, finding: undefined }
  const at = `#${header.pointer}`
  if (!isHeaderName(name)) {
    const message = `HTTP has no header named ${JSON.stringify(name)}. It is left out of responses.`
    return { name: key, finding: problem(at, message, operation.id) }
  }
  const found = documentedValue(document, key, header) ?? madeUpText(document, check, key, header)
  if ('reason' in found) {
    const message = `The mock cannot make up the header ${name}: ${found.reason}. Give it an example.`
    return { name: key, finding: notice(at, message, { operation: operation.id, blame: 'mock' }) }
  }
  const text = found.text.trim()
  const lines = key === 'set-cookie' ? text.split('\n') : [text]
  if (lines.every(isHeaderText)) return { name: key, text }
  const message =
    `The example of the header ${name} cannot be sent: HTTP carries no line breaks, controls or ` +
    'characters beyond Latin-1 in headers. It is left out of responses; escape it in the example.'
  return { name: key, finding: problem(`#${found.pointer}`, message, operation.id) }
}

interface HeaderValue {
  readonly text: string
  readonly pointer: string
}

function documentedValue(
  document: OpenApiDocument,
  key: string,
  header: Located,
): HeaderValue | undefined {
  const explode = header.node['explode'] === true
  const example = examplesOf(document, header).find(({ value }) => value !== undefined)
  if (example) return { text: headerText(key, example.value, explode), pointer: example.pointer }
  const content = child(document, header, 'content')
  for (const [, media] of content ? children(document, content) : []) {
    const [inContent] = examplesOf(document, media)
    if (inContent?.value === undefined) continue
    const { value, pointer } = inContent
    return { text: typeof value === 'string' ? value : writeExact(value), pointer }
  }
  const schema = ownChild(header, 'schema')
  for (const keyword of ['example', 'default', 'const']) {
    const value = schema?.node[keyword]
    if (schema && value !== undefined)
      return { text: headerText(key, value, explode), pointer: `${schema.pointer}/${keyword}` }
  }
  return undefined
}

function madeUpText(
  document: OpenApiDocument,
  check: ValueCheck,
  key: string,
  header: Located,
): HeaderValue | { reason: string } {
  const { pointer } = header
  const explode = header.node['explode'] === true
  const schema = ownChild(header, 'schema')
  const usual = wellKnown.get(key)
  if (!schema) return { text: usual ?? 'made-up', pointer }
  // A small number is the best guess of what counts or waits: `retry-after` must not stop a client for long.
  const plain = [...(usual === undefined ? [] : [usual, Number(usual)]), 1, 0]
  const fitting = plain.find((value) => isOfSomeType(schema) && fits(check, schema, value))
  if (fitting !== undefined) return { text: String(fitting), pointer }
  const made = makeUp(document, check, schema)
  if (made.reason !== undefined) return { reason: made.reason }
  return { text: headerText(key, made.value, explode), pointer }
}

function isOfSomeType({ node }: Located): boolean {
  return node['type'] !== undefined
}

function fits(check: ValueCheck, schema: Located, value: unknown): boolean {
  return check.misfits(schema, value, 'response').length === 0
}
