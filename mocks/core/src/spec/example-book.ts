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
  /** Whether it was recorded at the vendor. */
  readonly isRecorded?: true
}

/** The named examples of a spec's responses, by operation. */
export class ExampleBook {
  readonly #examples = new Map<string, readonly Example[]>()

  constructor(document: OpenApiDocument, operations: readonly Operation[]) {
    for (const operation of operations)
      this.#examples.set(operation.id, readExamples(document, operation))
  }

  /**
   * An operation's examples over all statuses, in the order of the spec. A memory is made of them, so that those
   * that were recorded at the vendor are not among them: a recording changes nothing that a mock remembers.
   */
  of(operationId: string): readonly Example[] {
    return this.all(operationId).filter(({ isRecorded }) => !isRecorded)
  }

  /** The same with those that were recorded at the vendor. */
  all(operationId: string): readonly Example[] {
    return this.#examples.get(operationId) ?? []
  }

  /** The example with this name; undefined when the operation has no such example. */
  find(operationId: string, name: string): Example | undefined {
    return this.all(operationId).find((example) => example.name === name)
  }
}

function readExamples(document: OpenApiDocument, operation: Operation): Example[] {
  const responses = documentedResponses(document, operationPointer(operation))
  return responses.flatMap(({ key, contents }) =>
    contents.flatMap(({ mediaType, examples }) =>
      examples.flatMap(({ name, value, isRecorded }): Example[] =>
        name === undefined
          ? []
          : [
              {
                ...{ name, status: statusFor(key, responses), mediaType, value },
                ...(isRecorded ? { isRecorded } : {}),
              },
            ],
      ),
    ),
  )
}
