import type { MockViolation } from '../mock-violation.ts'
import { bodyFields } from '../spec/body-fields.ts'
import {
  child,
  isJsonObject,
  type Located,
  locate,
  type OpenApiDocument,
  pointerStep,
} from '../spec/openapi-document.ts'
import type { Field } from '../spec/query-fields.ts'
import { matches } from '../spec/schema-check.ts'
import type { MockRequest, Parameters } from './mock-request.ts'
import {
  deepMember,
  nameAdvice,
  OBJECT_AS_TEXT,
  type StyleContext,
  styleProblem,
} from './parameter-style.ts'

/**
 * Mistakes of a request that Prism lets pass, or explains badly: query parameters and body
 * fields that the spec does not name, names in a wrong case, lists and objects written in a style
 * that is not the spec's.
 */
export function findExcess(context: StyleContext, request: MockRequest): MockViolation[] {
  const { operation, query, body } = request
  const found: MockViolation[] = []
  const report = (pointer: string, message: string): void => {
    found.push({ blame: 'client', operation: operation.id, pointer, message })
  }

  const inQuery = { where: '/query', what: 'query parameter', open: operation.openQuery }
  checkParameters(query, operation.query, inQuery, context, report)
  for (const [name, value] of Object.entries(request.pathParameters)) {
    if (value.includes(OBJECT_AS_TEXT)) report(`/path${pointerStep(name)}`, writtenAsText(name))
  }

  const written = schemaOf(request)
  const schema = written && locate(context.document, written.pointer)
  if (!schema) return found
  if (body.kind === 'form' && operation.form) {
    const { fields, open } = operation.form
    const inBody = { where: '/body', what: 'body field', open }
    checkParameters(body.fields, fields, inBody, context, report)
  }
  if (body.kind === 'json') checkJson(context.document, schema, body.value, '/body', report)
  return found
}

/** The schema of the body in the media type that it was sent in. */
function schemaOf({ operation, headers }: MockRequest): Located | undefined {
  const mediaType = headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? ''
  return [...operation.bodies].find(([range]) => matches(range, mediaType))?.[1]
}

type Report = (pointer: string, message: string) => void

interface Place {
  readonly where: string
  readonly what: string
  /** Whether names that the spec does not have are legal. */
  readonly open: boolean
}

function checkParameters(
  sent: Parameters,
  known: ReadonlyMap<string, Field>,
  { where, what, open }: Place,
  context: StyleContext,
  report: Report,
): void {
  for (const name in sent) {
    const value = sent[name] ?? ''
    const field = known.get(name)
    const pointer = where + pointerStep(name)
    if (field) {
      const problem = styleProblem(field, value, context)
      if (problem !== undefined) report(pointer, `The ${what} ${problem}`)
      continue
    }
    const member = deepMember(name, known, context)
    if (member) {
      const members = member.members.map((key) => `${member.field.name}[${key}]`)
      if (!member.known) report(pointer, unknownName(what, name, members))
    } else if (!open) {
      const advice = nameAdvice(name, known)
      const problem = unknownName(what, name, [...known.keys()])
      report(pointer, advice === undefined ? problem : `${problem} ${advice}`)
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
    for (const [index, item] of value.entries())
      checkJson(document, itemSchema, item, where + pointerStep(index), report)
    return
  }
  if (typeof value === 'string' && value.includes(OBJECT_AS_TEXT))
    report(where, writtenAsText(where.slice(where.lastIndexOf('/') + 1)))
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

function writtenAsText(name: string): string {
  return `'${name}' is an object that was written as text, '${OBJECT_AS_TEXT}'.`
}
