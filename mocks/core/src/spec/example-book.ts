import { statusFor } from '../response/choose-status.ts'
import { documentedResponses } from '../response/documented-response.ts'
import type { OpenApiDocument } from './openapi-document.ts'
import { type Operation, operationPointer } from './operation-index.ts'

/** A named example of a response. */
export interface Example {
  readonly name: string
  /** The status it stands under; of a class or a default, one that falls under it. */
  readonly status: number
  readonly mediaType: string
  readonly value: unknown
}

/** The named examples of a spec's responses, by operation. */
export class ExampleBook {
  readonly #examples = new Map<string, readonly Example[]>()

  constructor(document: OpenApiDocument, operations: readonly Operation[]) {
    for (const operation of operations)
      this.#examples.set(operation.id, readExamples(document, operation))
  }

  /** An operation's examples over all statuses, in the order of the spec. */
  of(operationId: string): readonly Example[] {
    return this.#examples.get(operationId) ?? []
  }

  /** The example with this name; undefined when the operation has no such example. */
  find(operationId: string, name: string): Example | undefined {
    return this.of(operationId).find((example) => example.name === name)
  }
}

function readExamples(document: OpenApiDocument, operation: Operation): Example[] {
  const responses = documentedResponses(document, operationPointer(operation))
  return responses.flatMap(({ key, contents }) =>
    contents.flatMap(({ mediaType, examples }) =>
      examples.flatMap(({ name, value }): Example[] =>
        name === undefined ? [] : [{ name, status: statusFor(key, responses), mediaType, value }],
      ),
    ),
  )
}
