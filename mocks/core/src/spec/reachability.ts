import {
  child,
  isJsonObject,
  type Located,
  locate,
  type OpenApiDocument,
  pointerStep,
} from './openapi-document.ts'
import { type Operation, type OperationIndex, operationPointer } from './operation-index.ts'
import { parametersOf } from './parameters.ts'
import { readPathKey } from './path-key.ts'
import { serversOf } from './read-servers.ts'
import {
  bodyConditions,
  keyConditions,
  parameterConditions,
  type RouteCondition,
} from './route-condition.ts'
import { problem, type SpecProblem } from './spec-problem.ts'

/** A value that no other path of a spec is likely to have as text. */
const SAMPLE = 'any-value'

/**
 * The operations that no request can mean, each found by making a request from the operation's own template:
 * another operation takes it, or none does.
 */
export function unreachable(document: OpenApiDocument, index: OperationIndex): SpecProblem[] {
  return index.operations.flatMap((operation) => {
    const pointer = `#${operationPointer(operation)}`
    const others = new Set<Operation>()
    let isRival = false
    for (const { pathname, query, headers } of samples(document, operation)) {
      const found = index.match(operation.method, pathname, { query, headers })
      if (found?.operation === operation) return []
      if (!found) continue
      others.add(found.operation)
      isRival ||= found.rivals.includes(operation)
    }
    return [problem(pointer, whyNot(operation, [...others], isRival), operation.id)]
  })
}

function whyNot(
  { method, path }: Operation,
  [other]: readonly Operation[],
  isRival: boolean,
): string {
  const route = `${method.toUpperCase()} ${path}`
  if (!other) return `No request means ${route}: its path is not one that a URL can have.`
  const remedy = 'Give one of them another path, or a required parameter with a value of its own.'
  if (isRival)
    return (
      `${route} gets only those requests that ${method.toUpperCase()} ${other.path} ` +
      `(#${operationPointer(other)}) refuses: both have the same path. ${remedy}`
    )
  return (
    `No request means ${route}: ${method.toUpperCase()} ${other.path} ` +
    `(#${operationPointer(other)}) has the same path and takes them all. ${remedy}`
  )
}

interface Sample {
  readonly pathname: string
  readonly query: URLSearchParams
  readonly headers: Headers
}

/** Requests for an operation, one for each value that its path parameters are limited to. */
function* samples(document: OpenApiDocument, operation: Operation): Generator<Sample> {
  const pathItem = locate(document, `/paths${pointerStep(operation.path)}`)
  const node = locate(document, operationPointer(operation))
  const parameters = parametersOf(document, pathItem, node)
  const schemaOf = (parameter: Located): Located | undefined => child(document, parameter, 'schema')
  const key = readPathKey(operation.path)
  const conditions = [
    ...keyConditions(key),
    ...parameterConditions(parameters, schemaOf),
    ...bodyConditions([...operation.bodies.keys()]),
  ]
  const [server] = serversOf([{ node: document }, pathItem, node])
  const template = (server?.basePath ?? '') + key.path
  const limits = new Map(
    parameters
      .filter((parameter) => parameter.node['in'] === 'path')
      .map((parameter) => [parameter.node['name'], valuesOf(schemaOf(parameter)?.node)]),
  )
  const rounds = Math.max(1, ...[...limits.values()].map(({ length }) => length))
  for (let round = 0; round < rounds; round++) {
    const path = template.replace(/\{([^{}]*)\}/g, (_, name: string) => {
      const values = limits.get(name) ?? []
      return encodeURIComponent(values[round % Math.max(1, values.length)] || SAMPLE)
    })
    yield { pathname: new URL(`http://localhost${escaped(path)}`).pathname, ...filled(conditions) }
  }
}

/** A path as text: what a URL would take for the beginning of a query or a fragment is escaped. */
function escaped(path: string): string {
  return path.replaceAll('?', '%3F').replaceAll('#', '%23').replaceAll('\\', '%5C')
}

function filled(conditions: readonly RouteCondition[]): Omit<Sample, 'pathname'> {
  const query = new URLSearchParams()
  const headers = new Headers()
  for (const { in: place, name, values = [] } of conditions) {
    try {
      if (place === 'query') query.set(name, values[0] ?? SAMPLE)
      else headers.set(name, values[0] ?? SAMPLE)
    } catch {
      // A name or a value that no header can have is reported by itself.
    }
  }
  return { query, headers }
}

function valuesOf(schema: unknown): string[] {
  if (!isJsonObject(schema) || !Array.isArray(schema['enum'])) return []
  return schema['enum'].map(String)
}
