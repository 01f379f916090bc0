import spec from '@picturedesk/spec-hellorf' with { type: 'json' }
import type { Wire } from '../generated/operations.ts'

/** A named example of an answer. */
export interface Example {
  readonly operation: keyof Wire
  readonly name: string
  readonly value: unknown
}

interface SpecOperation {
  readonly operationId: keyof Wire
  readonly responses: Record<
    string,
    { readonly content: Record<string, { readonly examples: Record<string, { value: unknown }> }> }
  >
}

/** Every named example in the bundled spec. */
export function examplesInSpec(): Example[] {
  return Object.values(spec.paths)
    .flatMap((path): unknown[] => Object.values(path))
    .filter((operation): operation is SpecOperation =>
      Object.hasOwn(operation as object, 'operationId'),
    )
    .flatMap(({ operationId: operation, responses }) =>
      Object.values(responses)
        .flatMap(({ content }) => Object.values(content))
        .flatMap(({ examples }) => Object.entries(examples))
        .map(([name, { value }]) => ({ operation, name, value })),
    )
}
