import {
  type Encoding,
  type MediaType,
  type RequestBody,
  resolve,
  type Schema,
  type SpecDocument,
} from '../spec/document.ts'
import type { ListedOperation } from '../spec/list-operations.ts'
import { hasFlag, type MergedSchema, mergeSchema } from '../spec/merge-schema.ts'
import { child, SpecError } from '../spec/spec-error.ts'

/** How a body is written. */
export type BodyKind = 'json' | 'form' | 'multipart' | 'text' | 'file'

/** A request body in one media type, as the caller fills it in: without credentials that the client adds. */
export interface CallerBody {
  readonly kind: BodyKind
  readonly mediaType: string
  readonly schema: Schema
  readonly pointer: string
  readonly encoding: Readonly<Record<string, Encoding>>
  /** Names of the members that the client fills in (`x-credential`). */
  readonly credentials: ReadonlySet<string>
  /** Names of the members that a signature leaves out (`x-unsigned`). */
  readonly unsigned: readonly string[]
  readonly merged: MergedSchema
}

export interface CallerBodies {
  readonly required: boolean
  readonly bodies: readonly [CallerBody, ...CallerBody[]]
}

/**
 * The media types in which the client can send a body, in the order of the document. Of those that take the
 * same values, one is left: JSON before forms, forms before multipart.
 * @throws SpecError when there is none
 */
export function requestBodies(
  document: SpecDocument,
  operation: ListedOperation,
): CallerBodies | undefined {
  if (!operation.object.requestBody) return undefined
  const at = child(operation.pointer, 'requestBody')
  if (/^(GET|HEAD)$/.test(operation.method))
    throw new SpecError(
      at,
      `fetch sends no body with ${operation.method}`,
      'Take the body out, or leave the operation out with `x-skip: true`.',
    )
  const body = resolve<RequestBody>(document, operation.object.requestBody, at)
  const contentAt = child(body.pointer, 'content')
  const entries = Object.entries(body.value.content ?? {})
  const all = entries.flatMap(([mediaType, media]) => {
    const { schema, encoding } = mediaParts(media)
    const kind = kindOf(mediaType, schema)
    if (kind === undefined) return []
    const pointer = child(contentAt, mediaType, 'schema')
    return [callerBody(document, kind, mediaType, schema, pointer, encoding)]
  })
  const [first, ...others] = all.filter((one) => !isTold(one, all))
  if (first === undefined) {
    const received = entries.map(([mediaType]) => mediaType).join(', ') || 'none'
    throw new SpecError(
      contentAt,
      `Expected a media type that the client can write. Received ${received}`,
      'Add one of application/json, application/x-www-form-urlencoded, multipart/form-data, a text or a file, ' +
        'or leave the operation out with `x-skip: true`.',
    )
  }
  return { required: body.value.required === true, bodies: [first, ...others] }
}

const order: readonly BodyKind[] = ['json', 'form', 'multipart', 'text', 'file']

/** Whether another media type takes the same values. */
function isTold(body: CallerBody, all: readonly CallerBody[]): boolean {
  const key = JSON.stringify(body.schema)
  const own = order.indexOf(body.kind)
  const before = all.indexOf(body)
  return all.some((other, index) => {
    if (other === body || JSON.stringify(other.schema) !== key) return false
    if (body.kind === 'multipart' && /"format":"binary"|"contentMediaType"/.test(key)) return false
    const rank = order.indexOf(other.kind)
    if (rank > 2 || own > 2)
      return other.kind === body.kind && index < before && other.mediaType === body.mediaType
    return rank < own || (rank === own && index < before)
  })
}

/** Documents of others have `null` for what is not there. */
function mediaParts(media: MediaType | null): Required<Pick<MediaType, 'schema' | 'encoding'>> {
  return { schema: media?.schema ?? {}, encoding: media?.encoding ?? {} }
}

function kindOf(mediaType: string, schema: Schema): BodyKind | undefined {
  const type = (mediaType.split(';', 1)[0] ?? '').trim().toLowerCase()
  const isBinary = schema.format === 'binary' || schema.contentMediaType !== undefined
  if (/[/+]json$/.test(type)) return 'json'
  if (type === 'application/x-www-form-urlencoded') return 'form'
  if (type === 'multipart/form-data') return 'multipart'
  if (type.startsWith('multipart/')) return undefined
  if (isBinary) return 'file'
  if (isText(type)) return 'text'
  // A range that also covers JSON.
  if (
    /^(\*|application)\/\*$/.test(type) &&
    Object.keys(schema).length > 0 &&
    schema.type !== 'string'
  )
    return 'json'
  return 'file'
}

/** Whether a media type is text for people or line by line, so that it can be given as a string. */
export function isText(type: string): boolean {
  if (/^(image|audio|video|font|model)\//.test(type)) return false
  return (
    type.startsWith('text/') ||
    /[/+](xml|yaml|x-yaml|csv|javascript|graphql)$/.test(type) ||
    /^application\/(x-)?(ndjson|jsonl|jsonlines|json-seq|jwt|sql)$/.test(type)
  )
}

function callerBody(
  document: SpecDocument,
  kind: BodyKind,
  mediaType: string,
  schema: Schema,
  pointer: string,
  encoding: Readonly<Record<string, Encoding>>,
): CallerBody {
  const merged = mergeSchema(document, schema, pointer, 'request').value
  const flagged = (flag: string): string[] =>
    [...merged.properties].flatMap(([name, property]) =>
      hasFlag(document, property, flag) ? [name] : [],
    )
  return {
    kind,
    mediaType: mediaType.includes('*') && kind === 'json' ? 'application/json' : mediaType,
    schema,
    pointer,
    encoding,
    credentials: new Set(flagged('x-credential')),
    unsigned: flagged('x-unsigned'),
    merged,
  }
}
