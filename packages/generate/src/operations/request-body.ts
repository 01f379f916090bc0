import {
  type Located,
  type RequestBody,
  resolve,
  type Schema,
  type SpecDocument,
} from '../spec/document.ts'
import type { ListedOperation } from '../spec/list-operations.ts'
import { mergeSchema } from '../spec/merge-schema.ts'
import { child, SpecError } from '../spec/spec-error.ts'

/** A request body as the caller fills it in: without the credentials that the client adds. */
export interface CallerBody {
  readonly mediaType: string
  readonly required: boolean
  readonly encoding: Readonly<Record<string, { style?: string; explode?: boolean }>>
  readonly properties: ReadonlyMap<string, Located<Schema>>
  readonly requiredProperties: ReadonlySet<string>
  /** Names of the properties that a signature leaves out (`x-unsigned`). */
  readonly unsigned: readonly string[]
  /** The other keywords of the schema, such as description, or `oneOf` over required names. */
  readonly rest: Schema
}

/** Undefined when the operation takes no body. Throws SpecError unless it is one object. */
export function requestBody(
  document: SpecDocument,
  operation: ListedOperation,
): CallerBody | undefined {
  if (!operation.object.requestBody) return undefined
  const at = child(operation.pointer, 'requestBody')
  const body = resolve<RequestBody>(document, operation.object.requestBody, at)
  const entries = Object.entries(body.value.content)
  const [entry] = entries
  if (!entry || entries.length > 1)
    throw new SpecError(
      child(body.pointer, 'content'),
      `Expected exactly one media type. Received ${entries.length}`,
      'Keep the one that the client should send.',
    )
  const [mediaType, { schema = {}, encoding = {} }] = entry
  const schemaAt = child(body.pointer, 'content', mediaType, 'schema')
  const { rest, properties, required } = mergeSchema(document, schema, schemaAt).value
  if (rest.type !== 'object')
    throw new SpecError(
      schemaAt,
      'The request body is not an object',
      'Only objects can be filled in by name. Set `type: object` and name the properties.',
    )
  const flagged = (flag: string): string[] =>
    [...properties]
      .filter(
        ([, property]) =>
          property.value[flag] === true ||
          resolve<Schema>(document, property.value, property.pointer).value[flag] === true,
      )
      .map(([name]) => name)
  const credentials = new Set(flagged('x-credential'))
  const open = [...properties].filter(([name]) => !credentials.has(name))
  return {
    mediaType,
    required: body.value.required === true,
    encoding,
    properties: new Map(open),
    requiredProperties: new Set([...required].filter((name) => !credentials.has(name))),
    unsigned: flagged('x-unsigned'),
    rest,
  }
}
