import type { JsonObject, OpenApiDocument } from '../../../spec/openapi-document.ts'
import { OperationIndex } from '../../../spec/operation-index.ts'
import { SchemaCheck } from '../../../spec/schema-check.ts'
import { judgeRequest } from '../../judge-request.ts'
import { readRequest } from '../../read-request.ts'

export interface Sent {
  readonly path?: string
  readonly method?: string
  readonly headers?: Record<string, string>
  readonly body?: string | Uint8Array
}

/** What is told about a request to the one path of a document: pointers and messages. */
export function told(operation: JsonObject, sent: Sent, more: JsonObject = {}): string[] {
  const { path = '/a', headers = {}, body = '' } = sent
  const template = String(operation['x-path'] ?? '/a')
  const method = sent.method ?? ('requestBody' in operation ? 'POST' : 'GET')
  const document: OpenApiDocument = {
    ...{ openapi: '3.1.0', info: { title: 'Wire', version: '1' }, ...more },
    paths: { [template]: { [method.toLowerCase()]: { operationId: 'a', ...operation } } },
  }
  const read = readRequest(new OperationIndex(document), {
    method,
    url: new URL(path, 'http://127.0.0.1'),
    headers: new Headers(headers),
    bytes: typeof body === 'string' ? new TextEncoder().encode(body) : body,
  })
  const found =
    read.violations ?? judgeRequest({ document, check: new SchemaCheck(document) }, read.request)
  return found.map(({ pointer, message }) => `${pointer} ${message}`)
}

/** Schemas and parameters that tests of the wire share. */
export const whole = { type: 'integer' }
export const text = { type: 'string' }
export const list = { type: 'array', items: whole }
export const size = { type: 'object', required: ['w'], properties: { w: whole, h: whole } }
export const parameter = (place: string, name: string, rest: JsonObject): JsonObject => ({
  ...{ name, in: place, required: place === 'path' },
  ...rest,
})
export const query = (name: string, rest: JsonObject): JsonObject => ({
  parameters: [parameter('query', name, rest)],
})
export const asked = (search: string): Sent => ({ path: `/a?${search}` })
