import { isAnnotation, type Schema, type SpecDocument, sameComponent } from '../spec/document.ts'
import type { ListedOperation } from '../spec/list-operations.ts'
import { isRequired, parametersIn } from './parameter-tables.ts'
import { requestBodies } from './request-body.ts'
import { type JsonPayload, successesOf } from './response-payload.ts'
import { typeKey } from './type-key.ts'

/** Keywords of a list that change no type. */
const LENGTH = /^(minItems|maxItems|uniqueItems)$/

/** The type of what an operation takes and gives, as TypeScript source. */
export function wireType(document: SpecDocument, operation: ListedOperation): string {
  const members: string[] = []
  const own = `schema[${JSON.stringify(typeKey(operation.id))}]`
  for (const where of ['path', 'query', 'header', 'cookie'] as const) {
    const parameters = parametersIn(operation, where)
    if (parameters.length === 0) continue
    const type = `${own}["parameters"]["${where}"]`
    const needed = parameters.some(isRequired)
    members.push(needed ? `${where}: ${type}` : `${where}?: NonNullable<${type}>`)
  }
  const body = requestBodies(document, operation)
  if (body) {
    const holder = body.required ? `${own}["requestBody"]` : `NonNullable<${own}["requestBody"]>`
    const types = body.bodies.map(
      ({ mediaType }) => `${holder}["content"][${JSON.stringify(mediaType)}]`,
    )
    members.push(`${body.required ? 'body' : 'body?'}: ${types.join(' | ')}`)
  }
  members.push(`payload: ${payloadType(document, operation)}`)
  return `{ ${members.join('; ')} }`
}

function payloadType(document: SpecDocument, operation: ListedOperation): string {
  const { json, kinds, mayBeEmpty } = successesOf(document, operation)
  const found = Object.values(kinds)
  const types = new Set([
    ...json.map((payload) => jsonType(payload, operation)),
    ...(found.includes('text') ? ['string'] : []),
    ...(found.includes('binary') ? ['Uint8Array'] : []),
    ...(mayBeEmpty || found.length === 0 ? ['undefined'] : []),
  ])
  return [...types].join(' | ')
}

function jsonType(success: JsonPayload, operation: ListedOperation): string {
  const { value, pointer } = success.payload
  const component = (name: string): string => `components["schemas"][${JSON.stringify(name)}]`
  const optional = success.required ? '' : ' | undefined'
  const name = sameComponent(value)
  if (name) return component(name) + optional
  const item = itemName(value)
  if (item) return `${component(item)}[]${optional}`
  const { status, mediaType } = success.place
  const key = /^\d+$/.test(status) ? status : JSON.stringify(status)
  const content = `["responses"][${key}]["content"][${JSON.stringify(mediaType)}]`
  const place = `schema[${JSON.stringify(typeKey(operation.id))}]${content}`
  if (success.property !== undefined) {
    const holder = success.envelope ? component(success.envelope) : place
    return success.envelope
      ? `${holder}[${JSON.stringify(success.property)}]`
      : `Member<${holder}, ${JSON.stringify(success.property)}>`
  }
  // Of an alternative without a name, the type of all of them is told.
  return pointer === '' ? 'unknown' : place
}

/** The name of the entries of a list, if the schema says nothing else of it. */
function itemName({ type, items, ...more }: Schema): string | undefined {
  const saysMore = Object.keys(more).some((key) => !isAnnotation(key) && !LENGTH.test(key))
  return type === 'array' && items && !saysMore ? sameComponent(items) : undefined
}
