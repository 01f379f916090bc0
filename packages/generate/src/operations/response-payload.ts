import {
  componentName,
  type Located,
  type Response,
  resolve,
  type Schema,
  type SpecDocument,
} from '../spec/document.ts'
import type { ListedOperation } from '../spec/list-operations.ts'
import { mergeSchema } from '../spec/merge-schema.ts'
import { child, SpecError } from '../spec/spec-error.ts'

/** What a successful response of an operation carries. */
export type ResponsePayload = JsonPayload | { readonly kind: 'binary' } | { readonly kind: 'empty' }

export interface JsonPayload {
  readonly kind: 'json'
  readonly payload: Located<Schema>
  /** The component that holds the payload, when the envelope is one. */
  readonly envelope: string | undefined
  /** The payload's property in the envelope; undefined when the whole body is the payload. */
  readonly property: string | undefined
  readonly required: boolean
  /** Where the whole body stands among the operation's responses, when it is the payload. */
  readonly place?: { readonly status: string; readonly mediaType: string } | undefined
}

/**
 * Reads the 2xx responses of an operation. With an envelope, the payload is its `x-envelope.payload`
 * property. Without one, the payload is the whole body, except for alternatives marked `x-failure`.
 *
 * @throws SpecError when the responses carry different payloads
 */
export function responsePayload(
  document: SpecDocument,
  operation: ListedOperation,
): ResponsePayload {
  const property = document['x-envelope']?.payload
  const found: JsonPayload[] = []
  let binary = false
  for (const [status, entry] of Object.entries(operation.object.responses ?? {})) {
    if (!/^2(\d\d|XX)$/.test(status)) continue
    const at = child(operation.pointer, 'responses', status)
    const response = resolve<Response>(document, entry, at)
    for (const [mediaType, { schema = {} }] of Object.entries(response.value.content ?? {})) {
      const schemaAt = child(response.pointer, 'content', mediaType, 'schema')
      if (!/[/+]json\b/.test(mediaType)) binary = true
      else if (property === undefined)
        found.push({ ...wholeBody(document, schema, schemaAt), place: { status, mediaType } })
      else found.push(...inEnvelope(document, schema, schemaAt, property))
    }
  }
  const [first, ...others] = found
  if (!first) return binary ? { kind: 'binary' } : { kind: 'empty' }
  if (binary)
    throw new SpecError(
      operation.pointer,
      'Its 2xx responses carry both JSON and other media types',
      'A client can be generated for one of them only. Split the operation.',
    )
  const same = (other: typeof first): boolean =>
    JSON.stringify(other.payload.value) === JSON.stringify(first.payload.value)
  if (!others.every(same))
    throw new SpecError(
      operation.pointer,
      'Its 2xx responses carry different payloads',
      'Give all of them the same schema.',
    )
  return first
}

/** The body itself, without the alternatives that are failures. */
function wholeBody(document: SpecDocument, schema: Schema, pointer: string): JsonPayload {
  const { value, pointer: at } = resolve<Schema>(document, schema, pointer)
  const parts = (value.oneOf ?? []).map((part, index) => ({
    value: part,
    pointer: child(at, 'oneOf', index),
  }))
  const successes = parts.filter(
    (part) => resolve<Schema>(document, part.value, part.pointer).value['x-failure'] !== true,
  )
  const [success] = successes.length === 1 && parts.length > 1 ? successes : []
  const payload = success ?? { value: schema, pointer }
  return { kind: 'json', payload, envelope: undefined, property: undefined, required: true }
}

/** The payload of each alternative of the envelope that has one. */
function inEnvelope(
  document: SpecDocument,
  schema: Schema,
  pointer: string,
  property: string,
): JsonPayload[] {
  const envelope = componentName(schema)
  const { value, pointer: at } = resolve<Schema>(document, schema, pointer)
  for (const union of ['oneOf', 'anyOf'] as const) {
    const parts = value[union]
    if (!parts) continue
    return parts.flatMap((part, index) =>
      inEnvelope(document, part, child(at, union, index), property),
    )
  }
  const merged = mergeSchema(document, value, at).value
  const payload = merged.properties.get(property)
  if (!payload) return []
  const required = merged.required.has(property)
  return [{ kind: 'json', payload, envelope, property, required }]
}
