import type { MockViolation } from '../mock-violation.ts'
import { withinDepth } from '../schema/depth-error.ts'
import { Evaluator } from '../schema/evaluator.ts'
import type { Misfit } from '../schema/explain.ts'
import type { Direction } from '../schema/rewrite/rewritten.ts'
import { isJson, matches, mediaTypeOf } from './media-type.ts'
import type { Located, OpenApiDocument } from './openapi-document.ts'
import type { Operation, ResponseContent } from './operation-index.ts'

/** Misfits that are told of one value. */
const MOST_TOLD = 5

/** Holds examples, responses and requests against the spec's schemas. */
export class SchemaCheck {
  readonly evaluator: Evaluator
  readonly #broken = new Map<string, readonly MockViolation[]>()

  /** @param document of which every reference leads somewhere; 3.1, or converted to it */
  constructor(document: OpenApiDocument) {
    this.evaluator = new Evaluator(document)
  }

  /** The problems of an operation's schemas: keywords that cannot be checked as they stand. */
  schemas(operation: Operation): readonly MockViolation[] {
    let broken = this.#broken.get(operation.id)
    if (!broken) {
      const { parameterSchemas, bodies, responses } = operation
      broken = [
        ...this.#problems(operation, 'request', [...parameterSchemas, ...bodies.values()]),
        ...this.#problems(
          operation,
          'response',
          responses.map(({ schema }) => schema),
        ),
      ]
      this.#broken.set(operation.id, broken)
    }
    return broken
  }

  /** What keeps a value from fitting a schema, as pointers into the value with an explanation. */
  misfits(schema: Located, value: unknown, direction: Direction): Misfit[] {
    return this.evaluator.misfits(schema, value, { direction }).slice(0, MOST_TOLD)
  }

  /** The problems of a response: its status, its media type or its JSON body. */
  response(
    operation: Operation,
    status: number,
    contentType: string,
    body: unknown,
  ): MockViolation[] {
    const contents = ofStatus(operation, status)
    const mediaType = mediaTypeOf(contentType)
    const content = contents.find((candidate) => matches(candidate.mediaType, mediaType))
    const blame = 'mock'
    if (!content) {
      const known = contents.map((candidate) => candidate.mediaType).join(', ') || 'no content'
      const message = `The mock responds with ${status} and ${mediaType}; the spec has ${known} there.`
      return [{ blame, operation: operation.id, pointer: '/response', message }]
    }
    if (!content.schema || !isJson(mediaType)) return []
    const { schema } = content
    const misfits = withinDepth('The response', () => this.misfits(schema, body, 'response'))
    return misfits
      .filter(({ keyword }) => keyword !== 'format')
      .map(({ pointer, message }) => ({
        blame,
        operation: operation.id,
        pointer: `/response${pointer}`,
        message: `The mock's response does not fit the spec. ${message}`,
      }))
  }

  #problems(
    operation: Operation,
    direction: Direction,
    schemas: readonly (Located | undefined)[],
  ): MockViolation[] {
    const rewriter = this.evaluator.rewriter(direction)
    const found = schemas.flatMap((schema) => (schema ? [...rewriter.problems(schema)] : []))
    return [...new Map(found)].map(([pointer, problem]) => ({
      blame: 'spec',
      operation: operation.id,
      pointer: `#${pointer}`,
      message: `This schema cannot be checked. ${problem}`,
    }))
  }
}

/** The contents under a status: its own, else those of its class, else the default's. */
export function ofStatus({ responses }: Operation, status: number): ResponseContent[] {
  for (const key of [String(status), `${Math.floor(status / 100)}XX`, 'default']) {
    const found = responses.filter((content) => content.status.toUpperCase() === key.toUpperCase())
    if (found.length > 0) return found
  }
  return []
}
