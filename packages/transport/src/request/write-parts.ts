import type { Method, Operation } from '../operation.ts'
import type { Vendor } from '../transport.ts'
import type { WireInput, WireOperation } from '../wire.ts'
import type { BodyRules, WrittenBody } from './body-rules.ts'
import { joinHeaders } from './join-headers.ts'
import { plainQuery } from './plain-query.ts'

/** The parts of a request, written. */
export interface RequestParts {
  readonly baseUrl: string
  /** Without the leading question mark. */
  readonly search: string
  readonly headers: Headers | undefined
  readonly body: WrittenBody['body'] | undefined
}

type Values = Record<string, unknown>

/** Writes query, headers and body of a request in the vendor's format, each parameter in its style. */
export function writeParts(
  { baseUrl, format }: Pick<Vendor, 'baseUrl' | 'format'>,
  method: Method,
  { server, write, query: rules = {}, headers: headerRules = {}, cookies = {}, accept }: Operation,
  input: WireInput<WireOperation>,
  bodyRules: BodyRules | undefined,
): RequestParts {
  const { query = {}, header, cookie, body } = input
  const {
    querySerializer,
    explodeLists,
    bodySerializer,
    headers: own,
    query: added,
  } = format(method)
  const sent = { ...query, ...added }
  const mediaType = bodyRules?.mediaType
  const written: WrittenBody | undefined =
    body === undefined || body === null
      ? undefined
      : bodySerializer
        ? { body: bodySerializer(body as Values), mediaType }
        : (bodyRules?.write?.(body, bodyRules, input.mediaType) ?? {
            body: JSON.stringify(body),
            mediaType: mediaType ?? 'application/json',
          })
  const theirs = header && (write?.headers?.(header as Values, headerRules) ?? header)
  const asked = input.accept ?? accept
  const headers =
    (written?.mediaType ?? theirs ?? own ?? asked ?? cookie)
      ? joinHeaders({ 'Content-Type': written?.mediaType, Accept: asked }, own, theirs)
      : undefined
  if (headers && cookie) write?.cookies?.(cookie as Values, cookies, headers)
  const search =
    querySerializer?.(sent) ??
    write?.query?.(sent, rules) ??
    plainQuery(sent, rules, encodeURIComponent, explodeLists)
  return {
    baseUrl: server?.(baseUrl) ?? baseUrl,
    search: search.startsWith('?') ? search.slice(1) : search,
    headers,
    body: written?.body,
  }
}
