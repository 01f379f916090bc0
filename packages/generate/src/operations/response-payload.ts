import {
  type Located,
  type Response,
  resolve,
  type Schema,
  type SpecDocument,
  sameComponent,
} from '../spec/document.ts'
import type { ListedOperation } from '../spec/list-operations.ts'
import { hasFlag, mergeSchema } from '../spec/merge-schema.ts'
import { child } from '../spec/spec-error.ts'
import { isText } from './request-body.ts'

/** What the successful responses of an operation carry. */
export interface Successes {
  /** The payloads in JSON, each different one once. */
  readonly json: readonly JsonPayload[]
  /** What each documented media type carries. */
  readonly kinds: Readonly<Record<string, 'json' | 'text' | 'binary'>>
  /** Whether a success may have no body. */
  readonly mayBeEmpty: boolean
}

export interface JsonPayload {
  readonly payload: Located<Schema>
  /** The component that holds the payload, when the envelope is one. */
  readonly envelope: string | undefined
  /** The payload's property in the envelope; undefined when the whole body is the payload. */
  readonly property: string | undefined
  readonly required: boolean
  /** Where the whole body stands among the operation's responses. */
  readonly place: { readonly status: string; readonly mediaType: string }
}

/**
 * Reads the 2xx responses of an operation or, where it has none, its `default` one. With an envelope, the
 * payload is its `x-envelope.payload` property. Without one, it is the whole body, except for alternatives
 * marked `x-failure`.
 */
export function successesOf(document: SpecDocument, operation: ListedOperation): Successes {
  const property = document['x-envelope']?.payload
  const entries = Object.entries(operation.object.responses ?? {})
  const successes = entries.filter(([status]) => /^2(\d\d|XX)$/i.test(status))
  const counted =
    successes.length > 0 ? successes : entries.filter(([status]) => status === 'default')
  const json: JsonPayload[] = []
  const kinds: Record<string, 'json' | 'text' | 'binary'> = {}
  let mayBeEmpty = false
  if (operation.method === 'HEAD') return { json, kinds, mayBeEmpty: true }
  for (const [status, entry] of counted) {
    const at = child(operation.pointer, 'responses', status)
    const response = resolve<Response>(document, entry, at)
    const content = Object.entries(response.value.content ?? {})
    if (content.length === 0 || /^20[45]$/.test(status)) mayBeEmpty = true
    for (const [mediaType, media] of content) {
      const schema = media?.schema ?? {}
      const schemaAt = child(response.pointer, 'content', mediaType, 'schema')
      const kind = kindOf(mediaType, schema)
      const place = { status, mediaType }
      const found =
        kind !== 'json'
          ? []
          : property === undefined
            ? wholeBody(document, schema, schemaAt, place)
            : inEnvelope(document, schema, schemaAt, property, place)
      json.push(...found)
      if (kind !== 'json' || found.length > 0) kinds[mediaType] = kind
    }
  }
  return { json: distinct(json), kinds, mayBeEmpty }
}

function distinct(payloads: readonly JsonPayload[]): JsonPayload[] {
  const seen = new Map<string, JsonPayload>()
  for (const one of payloads) {
    const key = JSON.stringify(one.payload.value)
    if (!seen.has(key)) seen.set(key, one)
  }
  return [...seen.values()]
}

function kindOf(mediaType: string, schema: Schema): 'json' | 'text' | 'binary' {
  const type = (mediaType.split(';', 1)[0] ?? '').trim().toLowerCase()
  if (/[/+]json$/.test(type)) return 'json'
  if (schema.format === 'binary') return 'binary'
  if (isText(type)) return 'text'
  const isRange = /^(\*|application)\/\*$/.test(type)
  if (isRange && Object.keys(schema).length > 0) return schema.type === 'string' ? 'text' : 'json'
  return 'binary'
}

/** The body itself, without the alternatives that are failures. */
function wholeBody(
  document: SpecDocument,
  schema: Schema,
  pointer: string,
  place: JsonPayload['place'],
): JsonPayload[] {
  if (hasFlag(document, { value: schema, pointer }, 'x-failure')) return []
  const { value, pointer: at } = resolve<Schema>(document, schema, pointer)
  const parts = (value.oneOf ?? []).map((part, index) => ({
    value: part,
    pointer: child(at, 'oneOf', index),
  }))
  const successes = parts.filter((part) => !hasFlag(document, part, 'x-failure'))
  if (parts.length > 0 && successes.length === 0) return []
  const [success] = successes.length === 1 && parts.length > 1 ? successes : []
  const payload = success ?? { value: schema, pointer }
  return [{ payload, envelope: undefined, property: undefined, required: true, place }]
}

/** The payload of each alternative of the envelope that has one. */
function inEnvelope(
  document: SpecDocument,
  schema: Schema,
  pointer: string,
  property: string,
  place: JsonPayload['place'],
): JsonPayload[] {
  const envelope = sameComponent(schema)
  const { value, pointer: at } = resolve<Schema>(document, schema, pointer)
  for (const union of ['oneOf', 'anyOf'] as const) {
    const parts = value[union]
    if (!parts) continue
    return parts.flatMap((part, index) =>
      inEnvelope(document, part, child(at, union, index), property, place),
    )
  }
  const merged = mergeSchema(document, schema, pointer, 'response').value
  const payload = merged.properties.get(property)
  if (!payload) return []
  const required = merged.required.has(property)
  return [{ payload, envelope, property, required, place }]
}
