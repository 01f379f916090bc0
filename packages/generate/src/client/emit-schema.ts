import type { OpenAPI3 } from 'openapi-typescript'
import { requestBody } from '../operations/request-body.ts'
import type { OperationObject, RequestBody, Schema, SpecDocument } from '../spec/document.ts'
import { listOperations } from '../spec/list-operations.ts'

/** The document's types by openapi-typescript, with bodies as the caller fills them in. */
export async function emitSchema(document: SpecDocument): Promise<string> {
  // Loaded here, because it brings the compiler, which most commands do without.
  const { default: openapiTS, astToString } = await import('openapi-typescript')
  // A default in a response does not mean that the vendor sends it: such properties stay optional.
  const options = { defaultNonNullable: false, silent: true }
  const callers = withoutRequiredUnions(withCallerBodies(document))
  const nodes = await openapiTS(callers as unknown as OpenAPI3, options)
  return astToString(nodes)
}

function withCallerBodies(document: SpecDocument): SpecDocument {
  const result = structuredClone(document)
  for (const operation of listOperations(document)) {
    const body = requestBody(document, operation)
    const target = result.paths?.[operation.path]?.[operation.method.toLowerCase()]
    if (!body || !target) continue
    const schema: Schema = {
      ...body.rest,
      type: 'object',
      properties: Object.fromEntries(
        [...body.properties].map(([name, { value }]) => [name, value]),
      ),
      required: [...body.requiredProperties],
    }
    const content = { [body.mediaType]: { schema } }
    const replaced: RequestBody = { required: body.required, content }
    Object.assign(target as OperationObject, { requestBody: replaced })
  }
  return result
}

/** Alternatives that only name required properties turn a type into `unknown`; drop them. */
function withoutRequiredUnions<T>(node: T): T {
  if (Array.isArray(node)) return node.map(withoutRequiredUnions) as T
  if (typeof node !== 'object' || node === null) return node
  const kept = Object.entries(node).filter(
    ([key, value]) => !((key === 'anyOf' || key === 'oneOf') && isRequiredUnion(value)),
  )
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutRequiredUnions(value)])) as T
}

function isRequiredUnion(union: unknown): boolean {
  return (
    Array.isArray(union) &&
    union.every((part) => Object.keys(part as object).every((key) => key === 'required'))
  )
}
