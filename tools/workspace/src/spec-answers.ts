/** A bundled spec, as far as it is read here. */
export interface SpecDocument {
  readonly paths: Readonly<Record<string, unknown>>
  readonly components?: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

/** An answer that some operation may give. */
export interface Answer {
  /** Its `operationId`. */
  readonly operation: string
  readonly status: number
  /** Undefined where the answer has no body. */
  readonly mediaType?: string | undefined
  /** The name of the example; undefined where the spec shows none. */
  readonly example?: string | undefined
}

/** An answer as a spec has it. */
export interface SpecAnswer extends Answer {
  /** The body that the example shows. */
  readonly value?: unknown
}

interface SpecOperation {
  readonly operationId: string
  readonly responses: Readonly<Record<string, SpecResponse>>
}

interface SpecResponse {
  readonly $ref?: string
  readonly content?: Readonly<Record<string, MediaType>>
}

interface MediaType {
  readonly examples?: Readonly<Record<string, { readonly value: unknown }>>
}

/** Every operation, status, media type and named example of a bundled spec, in its order. */
export function specAnswers(document: SpecDocument): SpecAnswer[] {
  return Object.values(document.paths)
    .flatMap((path): unknown[] => Object.values(path as object))
    .filter(isOperation)
    .flatMap(({ operationId: operation, responses }) =>
      Object.entries(responses).flatMap(([status, response]) =>
        contents(resolve(document, response)).map((content) => ({
          operation,
          status: Number(status),
          ...content,
        })),
      ),
    )
}

function contents({ content = {} }: SpecResponse): Pick<SpecAnswer, 'mediaType' | 'example'>[] {
  const found = Object.entries(content).flatMap(([mediaType, { examples = {} }]) => {
    const named = Object.entries(examples)
    if (named.length === 0) return [{ mediaType }]
    return named.map(([example, { value }]) => ({ mediaType, example, value }))
  })
  return found.length > 0 ? found : [{}]
}

function isOperation(candidate: unknown): candidate is SpecOperation {
  return typeof candidate === 'object' && candidate !== null && 'operationId' in candidate
}

function resolve(document: SpecDocument, response: SpecResponse): SpecResponse {
  if (response.$ref === undefined) return response
  const name = response.$ref.replace('#/components/responses/', '')
  const found = document.components?.responses?.[name]
  if (found === undefined) throw new Error(`${response.$ref} leads nowhere in the spec.`)
  return resolve(document, found as SpecResponse)
}
