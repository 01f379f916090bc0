import { child, type Located, locate, type OpenApiDocument } from '../spec/openapi-document.ts'
import { type Operation, operationPointer } from '../spec/operation-index.ts'
import { parametersOf } from '../spec/parameters.ts'
import { schemaMembers } from './schema-members.ts'

/** The value of a parameter or form field that a request does not carry. */
export type UsualValue = (name: string, otherwise?: number) => unknown

/**
 * What counts where a request leaves a parameter of the query, or a field of the form, away: its default, else
 * `otherwise`, else the most that is allowed.
 */
export function usualValues(document: OpenApiDocument, operation: Operation): UsualValue {
  const schemas = new Map<string, Located>()
  for (const body of operation.bodies.values())
    if (body) for (const [name, member] of schemaMembers(document, body)) schemas.set(name, member)
  const pointer = operationPointer(operation)
  const pathItem = locate(document, pointer.slice(0, pointer.lastIndexOf('/')))
  for (const one of parametersOf(document, pathItem, locate(document, pointer))) {
    const schema = child(document, one, 'schema')
    if (schema && one.node['in'] === 'query') schemas.set(String(one.node['name']), schema)
  }
  return (name, otherwise) => {
    const { node = {} } = schemas.get(name) ?? {}
    return node['default'] ?? otherwise ?? node['maximum']
  }
}
