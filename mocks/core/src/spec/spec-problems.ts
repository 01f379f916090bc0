import { asOpenApi31 } from '@picturedesk/openapi'
import { uncheckedParts } from '../request/unchecked-parts.ts'
import { locatedExamples } from './located-examples.ts'
import { isJsonObject, locate, type OpenApiDocument } from './openapi-document.ts'
import { type Operation, OperationIndex, operationPointer } from './operation-index.ts'
import { unreachable } from './reachability.ts'
import { SchemaCheck } from './schema-check.ts'
import { notice, problem, type SpecProblem } from './spec-problem.ts'
import { walkDocument } from './walk-document.ts'

/**
 * Everything that is wrong with a spec before it is served: a version that is not 3.0 or 3.1,
 * references that lead nowhere, operations and examples that share a name, operations that no request
 * can mean, schemas that do not compile, examples that do not fit their schema. Each problem says at which operation and where in
 * the document (`#/paths/…`).
 *
 * References that lead nowhere, and a version that is not served, are reported alone, as nothing
 * else can be told about such a document.
 *
 * @example
 * const problems = specProblems(JSON.parse(readFileSync('openapi.json', 'utf8')))
 * for (const problem of problems) console.error(describeViolation(problem))
 */
export function specProblems(document: OpenApiDocument): SpecProblem[] {
  return findingsOf(document).filter(({ level }) => level === undefined)
}

/**
 * All that is legal in a spec but doubtful, or beyond the mock: what it cannot check or make up, each
 * with its operation and a pointer into the document.
 */
export function specNotices(document: OpenApiDocument): SpecProblem[] {
  return findingsOf(document).filter(({ level }) => level === 'notice')
}

function findingsOf(document: OpenApiDocument): SpecProblem[] {
  const unreadable = unreadableProblems(document)
  if (unreadable.length > 0) return unreadable
  const readable = asOpenApi31(document)
  return modelProblems(readable, new OperationIndex(readable), new SchemaCheck(readable))
}

/** What keeps a document from being read at all. */
export function unreadableProblems(document: OpenApiDocument): SpecProblem[] {
  const version = document['openapi'] ?? document['swagger']
  if (!/^3\.[01]\.\d/.test(String(version))) {
    const found = version === undefined ? 'no version' : `version ${version}`
    const message = `The document has ${found}; convert it to OpenAPI 3.0 or 3.1.`
    return [problem('#/openapi', message)]
  }
  if (!isJsonObject(document['paths']))
    return [problem('#/paths', 'The document has no paths, so that there is nothing to serve.')]
  return danglingReferences(document)
}

/** The problems of a document that can be read; its schemas are compiled with `check`. */
export function modelProblems(
  document: OpenApiDocument,
  index: OperationIndex,
  check: SchemaCheck,
): SpecProblem[] {
  const { operations } = index
  const seen = new Set<string>()
  const found = [
    ...sharedIds(operations),
    ...unreachable(document, index),
    ...operations.flatMap((operation) => [
      ...sharedExampleNames(document, operation),
      ...check.schemas(operation),
    ]),
    ...operations.flatMap((operation) => misfittingExamples(document, operation, check, seen)),
    ...uncheckedParts(document, operations, check),
  ]
  return [...new Map(found.map((each) => [`${each.pointer} ${each.message}`, each])).values()]
}

function danglingReferences(document: OpenApiDocument): SpecProblem[] {
  const found: SpecProblem[] = []
  walkDocument(document, (node, pointer) => {
    if (typeof node['$ref'] !== 'string') return
    try {
      locate(document, pointer)
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error)
      found.push(problem(`#${pointer}/$ref`, message, operationAt(document, pointer)))
    }
  })
  return found
}

/** The operation that a pointer is inside of. */
function operationAt(document: OpenApiDocument, pointer: string): string | undefined {
  const [, paths, path, method] = pointer.split('/')
  if (paths !== 'paths' || method === undefined) return undefined
  const template = path?.replaceAll('~1', '/').replaceAll('~0', '~') ?? ''
  const pathItem = isJsonObject(document['paths']) ? document['paths'][template] : undefined
  const operation = isJsonObject(pathItem) ? pathItem[method] : undefined
  const id = isJsonObject(operation) ? operation['operationId'] : undefined
  return typeof id === 'string' ? id : `${method.toUpperCase()} ${template}`
}

function sharedIds(operations: readonly Operation[]): SpecProblem[] {
  return [...Map.groupBy(operations, ({ id }) => id)].flatMap(([id, [first, ...others]]) =>
    others.map((other) => {
      const where = first ? `#${operationPointer(first)}` : ''
      const message = `The operationId '${id}' is also that of ${where}; give each its own.`
      return problem(`#${operationPointer(other)}/operationId`, message, id)
    }),
  )
}

function sharedExampleNames(document: OpenApiDocument, operation: Operation): SpecProblem[] {
  const responses = locatedExamples(document, operation).filter(({ of }) => of === 'response')
  return [...Map.groupBy(responses, ({ name }) => name)].flatMap(([name, [first, ...others]]) =>
    others.flatMap(({ pointer }) => {
      // One example that several responses refer to is the same, wherever it is asked for.
      if (name === undefined || pointer === first?.pointer) return []
      const message =
        `The operation has another example '${name}' at #${first?.pointer}; ` +
        'rename one, as examples are asked for by name.'
      return [problem(`#${pointer}`, message, operation.id)]
    }),
  )
}

function misfittingExamples(
  document: OpenApiDocument,
  operation: Operation,
  check: SchemaCheck,
  seen: Set<string>,
): SpecProblem[] {
  return locatedExamples(document, operation).flatMap(({ name, pointer, value, schema, of }) => {
    const key = `${pointer} ${schema?.pointer}`
    if (!schema || seen.has(key)) return []
    seen.add(key)
    const called = name === undefined ? 'The example' : `The example '${name}'`
    return check.misfits(schema, value, of).map((misfit) => {
      const where = `#${pointer}${misfit.pointer}`
      const message = `${called} does not fit its schema at #${schema.pointer}. ${misfit.message}`
      // JSON Schema takes a format for a remark, and so do many authors.
      return misfit.keyword === 'format'
        ? notice(where, message, { operation: operation.id })
        : problem(where, message, operation.id)
    })
  })
}
