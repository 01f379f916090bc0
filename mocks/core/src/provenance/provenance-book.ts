import { type FactKind, nearestStatement } from '@picturedesk/openapi/provenance'
import { responseFor } from '../response/choose-status.ts'
import { documentedResponses } from '../response/documented-response.ts'
import { type OpenApiDocument, pointerStep } from '../spec/openapi-document.ts'
import { type Operation, operationPointer } from '../spec/operation-index.ts'
import type { BodyOrigin, ResponseProvenance } from './response-provenance.ts'

/** How a spec knows its operations, their statuses and examples. Each place is looked up once. */
export class ProvenanceBook {
  readonly #document: OpenApiDocument
  readonly #kinds = new Map<string, FactKind>()
  readonly #keys = new Map<string, string | undefined>()

  constructor(document: OpenApiDocument) {
    this.#document = document
  }

  /**
   * How a response is known.
   *
   * @param body where the body is from: the pointer of an example's value, or no example at all
   */
  of(
    operation: Operation,
    status: number,
    body: { readonly example: string } | BodyOrigin | undefined,
  ): ResponseProvenance {
    const place = operationPointer(operation)
    const key = this.#keyOf(operation, status)
    return {
      operation: this.#kindAt(place),
      status:
        key === undefined ? 'unstated' : this.#kindAt(`${place}/responses${pointerStep(key)}`),
      ...(body !== undefined && {
        body: typeof body === 'string' ? body : this.#kindAt(body.example.replace(/\/value$/, '')),
      }),
    }
  }

  #kindAt(pointer: string): FactKind {
    let kind = this.#kinds.get(pointer)
    if (kind === undefined) {
      kind = nearestStatement(this.#document, pointer)?.kind ?? 'unstated'
      this.#kinds.set(pointer, kind)
    }
    return kind
  }

  /** The key of the document under which a status falls. */
  #keyOf(operation: Operation, status: number): string | undefined {
    const place = `${operation.id} ${status}`
    if (!this.#keys.has(place)) {
      const responses = documentedResponses(this.#document, operationPointer(operation))
      this.#keys.set(place, responseFor(responses, status)?.key)
    }
    return this.#keys.get(place)
  }
}
