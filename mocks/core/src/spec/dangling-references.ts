import { isJsonObject, type JsonObject, locate, type OpenApiDocument } from './openapi-document.ts'
import { problem, type SpecProblem } from './spec-problem.ts'
import { walkDocument } from './walk-document.ts'

/** A document in which every reference leads somewhere, and what had to be left out for that. */
export interface Mended {
  readonly document: OpenApiDocument
  readonly problems: readonly SpecProblem[]
}

/** Leaves out the references that lead nowhere, so that the rest of the document can be served. */
export function withoutDangling(document: OpenApiDocument): Mended {
  const dangling: { pointer: string; problem: SpecProblem }[] = []
  walkDocument(document, (node, pointer) => {
    if (typeof node['$ref'] !== 'string') return
    try {
      locate(document, pointer)
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error)
      const found = problem(`#${pointer}/$ref`, message, operationAt(document, pointer))
      dangling.push({ pointer, problem: found })
    }
  })
  if (dangling.length === 0) return { document, problems: [] }
  const copy = structuredClone(document)
  for (const { pointer } of dangling) delete objectAt(copy, pointer)?.['$ref']
  return { document: copy, problems: dangling.map((each) => each.problem) }
}

/** The object that stands at a pointer itself, no reference followed. */
function objectAt(document: unknown, pointer: string): Record<string, unknown> | undefined {
  let node = document
  for (const step of pointer.split('/').slice(1)) {
    const key = unescaped(step)
    node = Array.isArray(node) ? node[Number(key)] : isJsonObject(node) ? node[key] : undefined
  }
  return isJsonObject(node) ? (node as { -readonly [Key in keyof JsonObject]: unknown }) : undefined
}

function unescaped(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~')
}

/** The operation that a pointer is inside of. */
function operationAt(document: OpenApiDocument, pointer: string): string | undefined {
  const [root, paths, path, method] = pointer.split('/')
  if (paths !== 'paths' || path === undefined || method === undefined) return undefined
  const operation = objectAt(document, [root, paths, path, method].join('/'))
  // The parameters of a path are of no single operation.
  if (!operation) return undefined
  const { operationId: id } = operation
  return typeof id === 'string' ? id : `${method.toUpperCase()} ${unescaped(path)}`
}
