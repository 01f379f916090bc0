import { componentName, type SpecDocument } from '../spec/document.ts'
import type { ListedOperation } from '../spec/list-operations.ts'
import { SpecError } from '../spec/spec-error.ts'
import { requestBody } from './request-body.ts'
import { responsePayload } from './response-payload.ts'

/** The type of what an operation takes and gives, as TypeScript source. */
export function wireType(document: SpecDocument, operation: ListedOperation): string {
  const members: string[] = []
  const own = `schema[${JSON.stringify(operation.id)}]`
  for (const where of ['path', 'query', 'header'] as const) {
    const parameters = operation.parameters.filter((parameter) => parameter.in === where)
    if (parameters.length === 0) continue
    const type = `${own}["parameters"]["${where}"]`
    const needed = where === 'path' || parameters.some((parameter) => parameter.required)
    members.push(needed ? `${where}: ${type}` : `${where}?: NonNullable<${type}>`)
  }
  const body = requestBody(document, operation)
  if (body) {
    const holder = `${own}["requestBody"]`
    const content = `["content"][${JSON.stringify(body.mediaType)}]`
    members.push(
      body.required ? `body: ${holder}${content}` : `body?: NonNullable<${holder}>${content}`,
    )
  }
  members.push(`payload: ${payloadType(document, operation)}`)
  return `{ ${members.join('; ')} }`
}

function payloadType(document: SpecDocument, operation: ListedOperation): string {
  const success = responsePayload(document, operation)
  if (success.kind === 'binary') return 'Uint8Array'
  if (success.kind === 'empty') return 'undefined'
  const { value, pointer } = success.payload
  const component = (name: string): string => `components["schemas"][${JSON.stringify(name)}]`
  const optional = success.required ? '' : ' | undefined'
  const name = componentName(value)
  if (name) return component(name) + optional
  const item = value.type === 'array' && value.items ? componentName(value.items) : undefined
  if (item) return `${component(item)}[]${optional}`
  if (success.envelope) return `${component(success.envelope)}[${JSON.stringify(success.property)}]`
  if (success.place && pointer.endsWith('/schema')) {
    const { status, mediaType } = success.place
    const key = /^\d+$/.test(status) ? status : JSON.stringify(status)
    const content = `["responses"][${key}]["content"][${JSON.stringify(mediaType)}]`
    return `schema[${JSON.stringify(operation.id)}]${content}`
  }
  throw new SpecError(
    pointer,
    'The payload has no name, so no type can refer to it',
    'Move its schema to components/schemas and refer to it there.',
  )
}
