import { answer } from './response-payload.ts'
import { type Constraint, constraint, withRequired } from './constraint.ts'
import {
  componentName,
  type Parameter,
  resolve,
  type Schema,
  type SpecDocument,
  walk,
} from '../spec/document.ts'
import { emitShape } from './emit-shape.ts'
import { type ListedOperation, listOperations } from '../spec/list-operations.ts'
import { literal, propertyKey } from '../client/literal.ts'
import { requestBody } from './request-body.ts'
import { child, SpecError } from '../spec/spec-error.ts'

/** The run-time table of operations, the types of what each takes and gives, and the secrets. */
export function emitOperations(document: SpecDocument): string {
  const operations = listOperations(document)
  const table = operations.map(
    (operation) => `${propertyKey(operation.id)}: ${literal(tableEntry(document, operation))},\n`,
  )
  const wire = operations.map(
    (operation) => `${propertyKey(operation.id)}: ${wireType(document, operation)}\n`,
  )
  const body = `export const operations = {
${table.join('')}} as const satisfies Record<string, Operation>

/** What each operation takes and gives on the wire. */
export interface Wire {
${wire.join('')}}

/** How a failure in the envelope is understood; the first that matches counts. */
export const failures = ${literal(failures(document))} as const

/** Parameters and properties whose values are never shown. */
export const sensitive = ${literal(sensitive(document))} as const
`
  const uses = (name: string): boolean => body.includes(name)
  const types = [
    ...(uses('components[') ? ['components'] : []),
    ...(uses('schema[') ? ['operations as schema'] : []),
  ]
  return [
    "import type { Operation } from '@picturedesk/transport'\n",
    types.length > 0 ? `import type { ${types.join(', ')} } from './schema.ts'\n` : '',
    `\n${body}`,
  ].join('')
}

function tableEntry(document: SpecDocument, operation: ListedOperation): Record<string, unknown> {
  const { object, pointer } = operation
  const retry = object['x-retry-safety']
  if (retry !== 'safe' && retry !== 'idempotent' && retry !== 'never') {
    throw new SpecError(child(pointer, 'x-retry-safety'), 'must be safe, idempotent or never')
  }
  if (object['x-billable'] && retry !== 'never') {
    throw new SpecError(
      child(pointer, 'x-retry-safety'),
      'must be never: the operation is billable',
    )
  }
  const body = requestBody(document, operation)
  const given = answer(document, operation)
  return {
    method: unlessUsual(operation.method, 'GET'),
    path: operation.path,
    retry: unlessUsual(retry, 'safe'),
    billable: object['x-billable'] || undefined,
    pathParameters: parameterTable(document, operation, 'path'),
    query: parameterTable(document, operation, 'query'),
    headers: parameterTable(document, operation, 'header'),
    body: body && {
      mediaType: body.mediaType,
      properties: Object.fromEntries(
        [...body.properties].map(([name, { value, pointer: at }]) => {
          const own = constraint(document, value, at)
          const { style, explode } = body.encoding[name] ?? {}
          const written = { ...own, ...wireStyle(own, style, explode, 'form') }
          return [name, withRequired(written, body.requiredProperties.has(name))]
        }),
      ),
    },
    unsigned: body && body.unsigned.length > 0 ? body.unsigned : undefined,
    response: unlessUsual(given.kind, 'json'),
    payload: given.kind === 'json' ? emitShape(document, given) : undefined,
    linkExpirySeconds: object['x-link-expiry-seconds'],
  }
}

/** The table leaves out what the transport takes as given. */
function unlessUsual(value: string, usual: string): string | undefined {
  return value === usual ? undefined : value
}

function parameterTable(
  document: SpecDocument,
  operation: ListedOperation,
  where: Parameter['in'],
): Record<string, Constraint> | undefined {
  const parameters = operation.parameters.filter((parameter) => parameter.in === where)
  if (parameters.length === 0) return undefined
  const standard = where === 'query' ? 'form' : 'simple'
  return Object.fromEntries(
    parameters.map(({ name, schema, style, explode, required = false }) => {
      if (!schema) throw new SpecError(operation.pointer, `parameter ${name} has no schema`)
      const own = constraint(document, schema, child(operation.pointer, 'parameters', name))
      const written = { ...own, ...wireStyle(own, style, explode, standard) }
      return [name, withRequired(written, required)]
    }),
  )
}

/** Style and explode, where they say something else than the standard does for that place. */
function wireStyle(
  { type }: Constraint,
  style: string | undefined,
  explode: boolean | undefined,
  standard: string,
): Pick<Constraint, 'style' | 'explode'> {
  if (type !== 'array' && type !== 'object') return {}
  const effective = style ?? standard
  const usual = effective === 'form'
  return {
    ...(effective === standard ? {} : { style: effective }),
    ...(explode === undefined || explode === usual ? {} : { explode }),
  }
}

function wireType(document: SpecDocument, operation: ListedOperation): string {
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
  const given = answer(document, operation)
  if (given.kind === 'binary') return 'Uint8Array'
  if (given.kind === 'empty') return 'undefined'
  const { value, pointer } = given.payload
  const component = (name: string): string => `components["schemas"][${JSON.stringify(name)}]`
  const optional = given.required ? '' : ' | undefined'
  const name = componentName(value)
  if (name) return component(name) + optional
  const item = value.type === 'array' && value.items ? componentName(value.items) : undefined
  if (item) return `${component(item)}[]${optional}`
  if (given.envelope) return `${component(given.envelope)}[${JSON.stringify(given.property)}]`
  if (given.place && pointer.endsWith('/schema')) {
    const { status, mediaType } = given.place
    const key = /^\d+$/.test(status) ? status : JSON.stringify(status)
    const content = `["responses"][${key}]["content"][${JSON.stringify(mediaType)}]`
    return `schema[${JSON.stringify(operation.id)}]${content}`
  }
  throw new SpecError(pointer, 'give this payload a name under components/schemas')
}

function failures(document: SpecDocument): Record<string, unknown>[] {
  return (document['x-failures'] ?? []).map(({ meaning, message }, index) => {
    try {
      return { meaning, message: new RegExp(message, 'i') }
    } catch (error) {
      throw new SpecError(child('#', 'x-failures', index, 'message'), (error as Error).message)
    }
  })
}

function sensitive(document: SpecDocument): string[] {
  const names = new Set<string>()
  walk(document, (node, pointer) => {
    if (node['x-sensitive'] === true) {
      if (typeof node.name === 'string' && 'in' in node) names.add(node.name)
      else if (node.type === 'http') names.add('authorization')
    }
    if (typeof node.properties !== 'object' || node.properties === null) return
    for (const [name, property] of Object.entries(node.properties as Record<string, Schema>)) {
      if (typeof property !== 'object' || property === null) continue
      const at = child(pointer, 'properties', name)
      const flagged =
        property['x-sensitive'] ?? resolve<Schema>(document, property, at).value['x-sensitive']
      if (flagged === true) names.add(name)
    }
  })
  return [...names]
}
