import { schemaIn } from '../schema/schema-graph.ts'
import { isJson, matches } from '../spec/media-type.ts'
import {
  child,
  children,
  type Located,
  locate,
  type OpenApiDocument,
} from '../spec/openapi-document.ts'
import { type Operation, operationPointer } from '../spec/operation-index.ts'
import { type CompareContext, compareValue, type ValueDifference } from './compare-value.ts'

/** A real vendor's response. */
export interface UpstreamResponse {
  readonly status: number
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly bytes: Uint8Array
  /** The parsed JSON, or the text; undefined when there is no body or the JSON does not parse. */
  readonly body: unknown
  /** Why the JSON does not parse. */
  readonly parseError: string | undefined
  /** Whether HEAD was asked for, whose responses have no body. */
  readonly isHead?: boolean
}

/** Everywhere that a response differs from what the spec has for the operation. */
export function compareResponse(
  context: CompareContext,
  operation: Operation,
  response: UpstreamResponse,
): ValueDifference[] {
  const { document } = context
  const at = locate(document, operationPointer(operation))
  const responses = child(document, at, 'responses') ?? { node: {}, pointer: at.pointer }
  const specified = responseFor(document, responses, response.status)
  if (!specified) {
    const known = Object.keys(responses.node).join(', ') || 'none'
    return [differs('undocumented-status', '', responses, `a status of ${known}`, response.status)]
  }
  const content = child(document, specified, 'content')
  const contents = content ? children(document, content) : []
  if (response.bytes.length === 0) {
    if (contents.length === 0 || response.isHead) return []
    const known = contents.map(([range]) => range).join(', ')
    return [differs('undocumented-content-type', '', content ?? specified, known, 'no body')]
  }
  const contentType = response.headers['content-type'] ?? ''
  const mediaType = contentType.split(';')[0]?.trim().toLowerCase() ?? ''
  const media = contents.find(([range]) => matches(range, mediaType))?.[1]
  if (!media) {
    const known = contents.map(([range]) => range).join(', ') || 'no body'
    return [differs('undocumented-content-type', '', content ?? specified, known, mediaType)]
  }
  if (response.parseError !== undefined)
    return [differs('not-json', '', media, 'JSON that parses', response.parseError)]
  const schema = schemaIn(media.node, media.pointer, 'schema')
  return schema && isJson(mediaType) ? compareValue(context, schema, response.body) : []
}

/** The response that the spec has for a status: its own, its class's, or the default. */
export function responseFor(
  document: OpenApiDocument,
  responses: Located,
  status: number,
): Located | undefined {
  const keys = [String(status), `${Math.floor(status / 100)}xx`, 'default']
  return keys
    .map((key) => Object.keys(responses.node).find((known) => known.toLowerCase() === key))
    .flatMap((known) => (known === undefined ? [] : (child(document, responses, known) ?? [])))
    .at(0)
}

function differs(
  kind: ValueDifference['kind'],
  pointer: string,
  schema: Located,
  expected: string,
  value: unknown,
): ValueDifference {
  return { kind, pointer, schema: schema.pointer, expected, value }
}
