import {
  child,
  children,
  type Located,
  locate,
  type OpenApiDocument,
  pointerStep,
} from './openapi-document.ts'
import { type Operation, operationPointer } from './operation-index.ts'

/** A named example of a response. */
export interface Example {
  readonly name: string
  /** The status it stands under; `default` and `2XX` count as 200. */
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
  const responses = child(document, locate(document, operationPointer(operation)), 'responses')
  if (!responses) return []
  return children(document, responses).flatMap(([status, response]) => {
    const content = child(document, response, 'content')
    if (!content) return []
    return children(document, content).flatMap(([mediaType, media]) =>
      examplesOf(document, media).map(([name, example]) => ({
        name,
        status: Number.parseInt(status, 10) >= 100 ? Number.parseInt(status, 10) : 200,
        mediaType,
        value: example.node['value'],
      })),
    )
  })
}

function examplesOf(document: OpenApiDocument, media: Located): [string, Located][] {
  const examples = child(document, media, 'examples')
  return examples
    ? Object.keys(examples.node).map((name) => [
        name,
        locate(document, examples.pointer + pointerStep(name)),
      ])
    : []
}
