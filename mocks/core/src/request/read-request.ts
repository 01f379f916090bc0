import type { MockViolation } from '../mock-violation.ts'
import type { Operation, OperationIndex } from '../spec/operation-index.ts'
import { isJson, matches } from '../spec/schema-check.ts'
import type { IncomingRequest, MockRequest, Parameters, RequestBody } from './mock-request.ts'

/** What reading a request comes to. */
export type ReadResult =
  | { readonly request: MockRequest; readonly violations?: never }
  | { readonly violations: readonly MockViolation[]; readonly operation: Operation | undefined }

/**
 * Finds the operation that a request means and reads its query and body. All that is wrong here is
 * the client's fault: no route, a body in a wrong type or one that does not parse.
 */
export function readRequest(index: OperationIndex, incoming: IncomingRequest): ReadResult {
  const { method, url } = incoming
  const operation = index.find(method, url.pathname)
  if (!operation) {
    const message = `The spec has no operation ${method} ${url.pathname}.${nearby(index, url)}`
    return { operation, violations: [complaint(undefined, '', message)] }
  }
  const query = parseParameters(url.search.slice(1))
  if (!query) {
    const message = 'The query has a percent sign that begins no valid UTF-8 escape.'
    return { operation, violations: [complaint(operation, '/query', message)] }
  }
  const body = readBody(operation, incoming)
  if (typeof body === 'string')
    return { operation, violations: [complaint(operation, '/body', body)] }
  const path = url.pathname.slice(index.basePath.length)
  const pathParameters = readPath(operation, path)
  if (!pathParameters) {
    const message = 'The path has a percent sign that begins no valid UTF-8 escape.'
    return { operation, violations: [complaint(operation, '/path', message)] }
  }
  return {
    request: { operation, url, headers: incoming.headers, path, pathParameters, query, body },
  }
}

/**
 * Query or form text as parameters.
 *
 * @returns undefined when an escape in it is malformed
 */
export function parseParameters(text: string): Parameters | undefined {
  const parameters = new Map<string, string | string[]>()
  for (const pair of text.split('&')) {
    if (pair === '') continue
    const split = pair.indexOf('=')
    const name = decode(split < 0 ? pair : pair.slice(0, split))
    const value = decode(split < 0 ? '' : pair.slice(split + 1))
    if (name === undefined || value === undefined) return undefined
    const before = parameters.get(name)
    parameters.set(name, before === undefined ? value : [before, value].flat())
  }
  return Object.fromEntries(parameters)
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return undefined
  }
}

function readPath({ template }: Operation, path: string): Record<string, string> | undefined {
  const parameters: Record<string, string> = {}
  for (const [name, text] of template.read(path)) {
    const value = decode(text.replaceAll('+', '%2B'))
    if (value === undefined) return undefined
    parameters[name] = value
  }
  return parameters
}

/** The body, or a sentence on its mistake. */
function readBody(operation: Operation, { headers, bytes }: IncomingRequest): RequestBody | string {
  if (bytes.length === 0) return { kind: 'none' }
  const allowed = [...operation.bodies.keys()]
  if (allowed.length === 0) return 'The operation takes no body, but one was sent.'
  const contentType = headers.get('content-type') ?? ''
  const mediaType = contentType.split(';')[0]?.trim().toLowerCase() ?? ''
  if (!allowed.some((range) => matches(range, mediaType))) {
    const sent = mediaType === '' ? 'The body has no content type' : `The body is ${mediaType}`
    return `${sent}; the operation takes ${allowed.join(', ')}.`
  }
  if (mediaType === 'application/x-www-form-urlencoded') {
    const fields = parseParameters(utf8(bytes) ?? '%')
    return fields ? { kind: 'form', fields } : 'The form has an escape that is not valid UTF-8.'
  }
  if (!isJson(mediaType)) return { kind: 'bytes', bytes }
  try {
    return { kind: 'json', value: JSON.parse(utf8(bytes) ?? '') }
  } catch (error) {
    return `The body is not JSON: ${error instanceof Error ? error.message : String(error)}.`
  }
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function nearby(index: OperationIndex, url: URL): string {
  const methods = index.operations
    .map(({ method }) => method)
    .filter((method, at, all) => all.indexOf(method) === at)
    .filter((method) => index.find(method, url.pathname))
  if (methods.length > 0) return ` That path takes ${methods.join(', ').toUpperCase()}.`
  if (index.basePath && !url.pathname.startsWith(`${index.basePath}/`))
    return ` Every path begins with ${index.basePath}/.`
  return ''
}

function complaint(
  operation: Operation | undefined,
  pointer: string,
  message: string,
): MockViolation {
  return { blame: 'client', operation: operation?.id, pointer, message }
}
