import { hasPattern, isMarked } from '../schema/composition.ts'
import { type SchemaAt, type SchemaGraph, schemaIn, schemasIn } from '../schema/schema-graph.ts'
import {
  child,
  children,
  isJsonObject,
  type JsonObject,
  locate,
  type OpenApiDocument,
} from '../spec/openapi-document.ts'
import { type Operation, operationPointer } from '../spec/operation-index.ts'
import { problem, type SpecProblem } from '../spec/spec-problem.ts'
import { parametersOf } from './wire/parameters-of.ts'

/** The operations that no request satisfies, as a parameter or the body that they require allows no value. */
export function impossibleRequests(
  document: OpenApiDocument,
  graph: SchemaGraph,
  operation: Operation,
): SpecProblem[] {
  const tell = (what: string, { pointer, reason }: Impossible): SpecProblem =>
    problem(`#${pointer}`, `No request satisfies ${what}. ${reason}`, operation.id)
  const found = parametersOf(document, operation).flatMap(({ name, required, schema }) => {
    const why = required && schema ? impossible(graph, schema) : undefined
    return why ? [tell(`the parameter '${name}', which is required`, why)] : []
  })
  const body = child(document, locate(document, operationPointer(operation)), 'requestBody')
  const content = body?.node['required'] === true && child(document, body, 'content')
  if (!content) return found
  const reasons = children(document, content).map(([, media]) => {
    const schema = schemaIn(media.node, media.pointer, 'schema')
    return schema && impossible(graph, schema)
  })
  const [first] = reasons
  return first && reasons.every(Boolean) ? [...found, tell('the body', first)] : found
}

interface Impossible {
  readonly pointer: string
  readonly reason: string
}

/** Why a schema allows no value; undefined where it may. Only what stands there plainly is found. */
function impossible(
  graph: SchemaGraph,
  at: SchemaAt,
  seen: ReadonlySet<string> = new Set(),
): Impossible | undefined {
  const { node, pointer } = at
  if (node === false) return { pointer, reason: 'Its schema is false.' }
  if (!isJsonObject(node) || seen.has(pointer)) return undefined
  const below = new Set([...seen, pointer])
  const target = graph.target(at)
  const parts = [
    ...(target ? [target] : []),
    ...schemasIn(node['allOf'], `${pointer}/allOf`).map(([, part]) => part),
  ]
  for (const part of parts) {
    const why = impossible(graph, part, below)
    if (why) return why
  }
  for (const keyword of ['anyOf', 'oneOf']) {
    const branches = schemasIn(node[keyword], `${pointer}/${keyword}`)
    const reasons = branches.map(([, branch]) => impossible(graph, branch, below))
    const [first] = reasons
    if (first && reasons.every(Boolean)) return first
  }
  return node['type'] === 'object' ? impossibleMember(graph, node, pointer, below) : undefined
}

/** A member that is required, and not allowed. */
function impossibleMember(
  graph: SchemaGraph,
  node: JsonObject,
  pointer: string,
  seen: ReadonlySet<string>,
): Impossible | undefined {
  const { required, patternProperties } = node
  const members = new Map(schemasIn(node['properties'], `${pointer}/properties`))
  const patterns = isJsonObject(patternProperties) ? Object.keys(patternProperties) : []
  for (const name of Array.isArray(required) ? required.map(String) : []) {
    const member = members.get(name)
    // It is not demanded of a request.
    if (member && isMarked(graph, member, 'readOnly')) continue
    if (member) {
      const why = impossible(graph, member, seen)
      if (why) return why
      continue
    }
    if (node['additionalProperties'] !== false) continue
    if (patterns.some((pattern) => hasPattern(pattern, name))) continue
    const reason = `'${name}' is required, and 'additionalProperties' allows no such member.`
    return { pointer, reason }
  }
  return undefined
}
