import type { MockRequest, Parameters } from '../mock-request.ts'
import type { MockViolation } from '../mock-violation.ts'
import { bodyFields } from '../spec/body-fields.ts'
import {
  child,
  isJsonObject,
  type Located,
  type OpenApiDocument,
  pointerStep,
} from '../spec/openapi-document.ts'
import { matches } from '../spec/schema-check.ts'

/**
 * What a request has too much, which Prism lets pass: query parameters and body fields that the
 * spec does not name, names in a wrong case, keys repeated that are no lists.
 */
export function findExcess(document: OpenApiDocument, request: MockRequest): MockViolation[] {
  const { operation, query, body } = request
  const found: MockViolation[] = []
  const report = (pointer: string, message: string): void => {
    found.push({ blame: 'client', operation: operation.id, pointer, message })
  }

  const known = new Map([...operation.query].map(([name, field]) => [name, field.list]))
  if (!operation.openQuery) checkParameters(query, known, '/query', 'query parameter', report)

  const schema = schemaOf(request)
  if (!schema) return found
  if (body.kind === 'form') {
    const { properties, open } = bodyFields(document, schema)
    const names = new Map(
      [...properties].map(([name, property]) => [name, property.node['type'] === 'array']),
    )
    if (!open) checkParameters(body.fields, names, '/body', 'body field', report)
  }
  if (body.kind === 'json') checkJson(document, schema, body.value, '/body', report)
  return found
}

/** The schema of the body in the media type that it was sent in. */
function schemaOf({ operation, headers }: MockRequest): Located | undefined {
  const mediaType = headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? ''
  return [...operation.bodies].find(([range]) => matches(range, mediaType))?.[1]
}

type Report = (pointer: string, message: string) => void

function checkParameters(
  sent: Parameters,
  known: ReadonlyMap<string, boolean>,
  where: string,
  what: string,
  report: Report,
): void {
  for (const [name, value] of Object.entries(sent)) {
    const list = known.get(name)
    const pointer = where + pointerStep(name)
    if (list === undefined) report(pointer, unknownName(what, name, [...known.keys()]))
    else if (typeof value !== 'string' && !list) {
      report(pointer, `The ${what} '${name}' is sent ${value.length} times; it is not a list.`)
    }
  }
}

function checkJson(
  document: OpenApiDocument,
  schema: Located,
  value: unknown,
  where: string,
  report: Report,
): void {
  if (Array.isArray(value)) {
    const itemSchema = child(document, schema, 'items')
    if (!itemSchema) return
    for (const [index, item] of value.entries()) {
      checkJson(document, itemSchema, item, where + pointerStep(index), report)
    }
    return
  }
  if (!isJsonObject(value)) return
  const { properties, open } = bodyFields(document, schema)
  if (properties.size === 0) return
  for (const [name, inner] of Object.entries(value)) {
    const property = properties.get(name)
    const pointer = where + pointerStep(name)
    if (property) checkJson(document, property, inner, pointer, report)
    else if (!open) report(pointer, unknownName('body field', name, [...properties.keys()]))
  }
}

function unknownName(what: string, name: string, known: readonly string[]): string {
  const sameButCase = known.find((other) => other.toLowerCase() === name.toLowerCase())
  if (sameButCase) return `The ${what} '${name}' is '${sameButCase}' in the spec: mind the case.`
  return `The spec has no ${what} '${name}'. There are: ${known.join(', ') || 'none'}.`
}
