import { asOpenApi31 } from '@picturedesk/openapi'
import { impossibleRequests } from '../request/impossible-requests.ts'
import { uncheckedParts } from '../request/unchecked-parts.ts'
import { ResponseMaker } from '../response/response-maker.ts'
import { withoutDangling } from './dangling-references.ts'
import { locatedExamples } from './located-examples.ts'
import { isJsonObject, type OpenApiDocument } from './openapi-document.ts'
import { type Operation, OperationIndex, operationPointer } from './operation-index.ts'
import { unreachable } from './reachability.ts'
import { SchemaCheck } from './schema-check.ts'
import { notice, problem, type SpecProblem } from './spec-problem.ts'
import { structureProblems } from './structure-problems.ts'

/**
 * Everything that is wrong with a spec before it is served: a version that is not 3.x, references and names
 * that lead nowhere, operations that share an id, operations that no request can mean, schemas that cannot
 * be checked, examples that do not fit their schema, headers that cannot be sent. Each problem says at which
 * operation and where in the document (`#/paths/…`).
 *
 * A version that is not served is reported alone, as nothing else can be told about such a document.
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

function findingsOf(document: OpenApiDocument): readonly SpecProblem[] {
  const unreadable = unreadableProblems(document)
  if (unreadable.length > 0) return unreadable
  const mended = withoutDangling(document)
  const readable = asOpenApi31(mended.document)
  const check = new SchemaCheck(readable)
  const maker = new ResponseMaker(readable, check)
  const parts = { document: readable, index: new OperationIndex(readable), check, maker }
  return once([...mended.problems, ...versionNotice(document), ...findings(parts)])
}

/** What keeps a document from being served at all. */
export function unreadableProblems(document: OpenApiDocument): SpecProblem[] {
  const { openapi, swagger } = document
  if (openapi === undefined && swagger !== undefined) {
    const message =
      `The document is Swagger ${swagger}. The mock serves OpenAPI 3. ` +
      'Convert it first, for example by `npx swagger2openapi`.'
    return [problem('#/openapi', message)]
  }
  if (!/^3\.[0-2](?:\.|$)/.test(String(openapi))) {
    const found = openapi === undefined ? 'no version' : `version ${openapi}`
    return [problem('#/openapi', `The document has ${found}. Convert it to OpenAPI 3.0 or 3.1.`)]
  }
  if (!isJsonObject(document['paths']))
    return [problem('#/paths', 'The document has no paths, so that there is nothing to serve.')]
  return []
}

/** What is told of the version of a document that is served all the same. */
export function versionNotice({ openapi }: OpenApiDocument): SpecProblem[] {
  if (!String(openapi).startsWith('3.2')) return []
  const message = 'OpenAPI 3.2 is served as 3.1. What 3.2 adds is not known to the mock.'
  return [notice('#/openapi', message, { blame: 'mock' })]
}

/** What findings are made from. */
export interface FindingParts {
  /** In which every reference leads somewhere. */
  readonly document: OpenApiDocument
  readonly index: OperationIndex
  readonly check: SchemaCheck
  readonly maker: ResponseMaker
}

/** Called while the operations of a large document are checked. */
export type Progress = (done: number, all: number) => void

/** All that is told of a document that can be served: problems and notices. */
export function findings(parts: FindingParts, onProgress?: Progress): SpecProblem[] {
  const { document, index, check } = parts
  const { operations } = index
  const seen = new Set<string>()
  const found = [...quickFindings(parts)]
  for (const [done, operation] of operations.entries()) {
    onProgress?.(done, operations.length)
    found.push(...operationFindings(parts, operation, seen))
  }
  found.push(...uncheckedParts(document, operations, check))
  return once(found)
}

/** What is told without looking at schemas and examples. */
export function quickFindings({ document, index }: FindingParts): SpecProblem[] {
  const { operations } = index
  return [
    ...sharedIds(operations),
    ...unreachable(document, index),
    ...structureProblems(document, operations),
  ]
}

/** A crash while an operation is checked is the mock's, and costs that operation's check only. */
function operationFindings(
  { document, check, maker }: FindingParts,
  operation: Operation,
  seen: Set<string>,
): SpecProblem[] {
  try {
    return [
      ...sharedExampleNames(document, operation),
      ...check.schemas(operation),
      ...impossibleRequests(document, check.evaluator.graph, operation),
      ...misfittingExamples(document, operation, check, seen),
      ...maker.findings(operation),
    ]
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const message = `The mock could not check this operation. ${reason}`
    const pointer = `#${operationPointer(operation)}`
    return [notice(pointer, message, { operation: operation.id, blame: 'mock' })]
  }
}

function once(found: readonly SpecProblem[]): SpecProblem[] {
  return [...new Map(found.map((each) => [`${each.pointer} ${each.message}`, each])).values()]
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
        `The operation has another example '${name}' at #${first?.pointer}. By its name the first ` +
        'is served; `Prefer: code=…` and `Accept` tell them apart.'
      return [notice(`#${pointer}`, message, { operation: operation.id })]
    }),
  )
}

function misfittingExamples(
  document: OpenApiDocument,
  operation: Operation,
  check: SchemaCheck,
  seen: Set<string>,
): SpecProblem[] {
  return locatedExamples(document, operation).flatMap(
    ({ name, pointer, value, schema, of, isText }) => {
      const key = `${pointer} ${schema?.pointer}`
      if (!schema || seen.has(key)) return []
      seen.add(key)
      const readings = isText && typeof value === 'string' ? readingsOf(value) : []
      if (readings.some((one) => check.misfits(schema, one, of).length === 0)) return []
      const called = name === undefined ? 'The example' : `The example '${name}'`
      return check.misfits(schema, value, of).map((misfit) => {
        const where = `#${pointer}${misfit.pointer}`
        const message = `${called} does not fit its schema at #${schema.pointer}. ${misfit.message}`
        // JSON Schema takes a format for a remark, and so do many authors.
        return misfit.keyword === 'format'
          ? notice(where, message, { operation: operation.id })
          : problem(where, message, operation.id)
      })
    },
  )
}

/** What a text of a header may say: a value, or a list of them. */
function readingsOf(text: string): unknown[] {
  const scalar = (one: string): unknown =>
    /^(?:-?\d+(?:\.\d+)?|true|false|null)$/.test(one)
      ? JSON.parse(one.replace(/^(-?)0+(?=\d)/, '$1'))
      : one
  const items = text.split(',').map((item) => item.trim())
  return [scalar(text), items, items.map(scalar)]
}
