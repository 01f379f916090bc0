import type { MockViolation } from '../mock-violation.ts'
import { DepthError } from '../schema/depth-error.ts'
import { parseJson } from '../schema/parse-json.ts'
import { isJson, matches, mediaTypeOf } from '../spec/media-type.ts'
import type { Operation, OperationIndex } from '../spec/operation-index.ts'
import type { IncomingRequest, MockRequest, Parameters, RequestBody } from './mock-request.ts'

const FORM_TYPE = 'application/x-www-form-urlencoded'

/** What reading a request comes to. */
export type ReadResult =
  | {
      readonly request: MockRequest
      /** The part of the path that is the server's, without a trailing slash, such as `/v1`. */
      readonly basePath: string
      readonly violations?: never
    }
  | { readonly violations: readonly MockViolation[]; readonly operation: Operation | undefined }

/**
 * Finds the operation that a request means and reads its query and body. All that is wrong here is
 * the client's fault: no route, a body in a wrong type or one that does not parse.
 *
 * @param fits decides between operations on one path that nothing but parameters and body tells apart: the first
 * that the request fits is meant. Without it, and when none fits, the likeliest is.
 */
export function readRequest(
  index: OperationIndex,
  incoming: IncomingRequest,
  fits?: (request: MockRequest) => boolean,
): ReadResult {
  const { method, url, headers } = incoming
  const facts = { query: url.searchParams, headers, origin: url.origin }
  const match = index.match(method, url.pathname, facts)
  if (!match) {
    const message = `The spec has no operation ${method} ${url.pathname}.${nearby(index, method, url)}`
    return { operation: undefined, violations: [complaint(undefined, '', message)] }
  }
  const { operation, basePath, rivals } = match
  const first = readAs(operation, basePath, incoming)
  if (!fits || rivals.length === 0 || isFit(first)) return first
  const others = rivals.map((rival) => readAs(rival, basePath, incoming))
  return others.find(isFit) ?? first

  function isFit(read: ReadResult): boolean {
    return !read.violations && fits?.(read.request) === true
  }
}

function readAs(operation: Operation, basePath: string, incoming: IncomingRequest): ReadResult {
  const { url, headers, bytes } = incoming
  const query = parseParameters(url.search.slice(1))
  if (!query) {
    const message = 'The query has a percent sign that begins no valid UTF-8 escape.'
    return { operation, violations: [complaint(operation, '/query', message)] }
  }
  const body = readBody(operation, incoming)
  if (body instanceof DepthError) {
    const tooDeep = { ...complaint(operation, '/body', body.message), blame: 'mock' as const }
    return { operation, violations: [tooDeep] }
  }
  if (typeof body === 'string')
    return { operation, violations: [complaint(operation, '/body', body)] }
  const path = url.pathname.slice(basePath.length)
  const pathParameters = readPath(operation, path, query)
  if (!pathParameters) {
    const message = 'The path has a percent sign that begins no valid UTF-8 escape.'
    return { operation, violations: [complaint(operation, '/path', message)] }
  }
  return {
    request: { operation, url, headers, path, pathParameters, query, body, bytes },
    basePath,
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

function readPath(
  { template, keyQuery }: Operation,
  path: string,
  query: Parameters,
): Record<string, string> | undefined {
  const parameters: Record<string, string> = Object.create(null)
  for (const { name, parameter } of keyQuery) {
    const value = query[name]
    if (parameter !== undefined && typeof value === 'string') parameters[parameter] = value
  }
  for (const [name, text] of template.read(path)) {
    const value = decode(text.replaceAll('+', '%2B'))
    if (value === undefined) return undefined
    parameters[name] = value
  }
  return parameters
}

/** The body, or a sentence on its mistake, or the limit that it is beyond. */
function readBody(
  operation: Operation,
  { headers, bytes }: IncomingRequest,
): RequestBody | string | DepthError {
  if (bytes.length === 0) return emptyBody(operation, headers)
  const allowed = [...operation.bodies.keys()]
  if (allowed.length === 0) return 'The operation takes no body, but one was sent.'
  const contentType = headers.get('content-type') ?? ''
  const mediaType = mediaTypeOf(contentType)
  if (!allowed.some((range) => matches(range, mediaType))) {
    const sent = mediaType === '' ? 'The body has no content type' : `The body is ${mediaType}`
    return `${sent}; the operation takes ${allowed.join(', ')}.`
  }
  if (mediaType === FORM_TYPE) {
    const fields = parseParameters(utf8(bytes) ?? '%')
    return fields ? { kind: 'form', fields } : 'The form has an escape that is not valid UTF-8.'
  }
  if (!isJson(mediaType)) return { kind: 'bytes', bytes }
  try {
    return { kind: 'json', value: parseJson(utf8(bytes) ?? '') }
  } catch (error) {
    if (error instanceof DepthError) return error
    return `The body is not JSON: ${error instanceof Error ? error.message : String(error)}.`
  }
}

/** A form without fields is a body nevertheless. */
function emptyBody({ bodies }: Operation, headers: Headers): RequestBody {
  const isForm = mediaTypeOf(headers.get('content-type')) === FORM_TYPE && bodies.has(FORM_TYPE)
  return isForm ? { kind: 'form', fields: {} } : { kind: 'none' }
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function nearby(index: OperationIndex, method: string, url: URL): string {
  const methods = index.operations
    .map((operation) => operation.method)
    .filter((other, at, all) => all.indexOf(other) === at)
    .filter((other) => index.find(other, url.pathname, { query: url.searchParams }))
  if (methods.length > 0) return ` That path takes ${methods.join(', ').toUpperCase()}.`
  return elsewhere(index, method, url)
}

/** Below which server's path it is served instead. */
function elsewhere(index: OperationIndex, method: string, { pathname, searchParams }: URL): string {
  const { basePaths } = index
  const rests = basePaths
    .filter((base) => pathname.startsWith(`${base}/`))
    .map((base) => pathname.slice(base.length))
  for (const rest of rests) {
    const found = basePaths.find((base) => index.find(method, base + rest, { query: searchParams }))
    if (found !== undefined)
      return ` The spec has ${method} ${rest} at the server ${found || '/'}: call ${found}${rest}.`
  }
  const [first, ...others] = basePaths
  if (others.length === 0 && rests.length === 0) return ` Every path begins with ${first}/.`
  return rests.length > 0 ? '' : ` Paths begin with one of: ${basePaths.join(', ')}.`
}

function complaint(
  operation: Operation | undefined,
  pointer: string,
  message: string,
): MockViolation {
  return { blame: 'client', operation: operation?.id, pointer, message }
}
