import spec from '@picturedesk/spec-openverse' with { type: 'json' }
import type { Wire } from '../generated/operations.ts'

/** A named example of an answer. */
export interface Example {
  readonly operation: keyof Wire
  readonly status: number
  readonly name: string
  readonly value: unknown
}

interface Reference {
  readonly $ref: string
}

interface SpecResponse {
  readonly description: string
  readonly content?: Record<string, { readonly examples: Record<string, { value: unknown }> }>
}

interface SpecOperation {
  readonly operationId: keyof Wire
  readonly responses: Record<string, SpecResponse | Reference>
}

/** The operations of the bundled spec with their answers, by status. */
export function answersInSpec(): {
  readonly operation: keyof Wire
  readonly status: number
  readonly content: NonNullable<SpecResponse['content']>
}[] {
  return Object.values(spec.paths)
    .flatMap((path): unknown[] => Object.values(path))
    .filter((operation): operation is SpecOperation =>
      Object.hasOwn(operation as object, 'operationId'),
    )
    .flatMap(({ operationId: operation, responses }) =>
      Object.entries(responses).map(([status, response]) => {
        const { content = {} } = resolve(response)
        return { operation, status: Number(status), content }
      }),
    )
}

/** Every named example in the bundled spec. */
export function examplesInSpec(): Example[] {
  return answersInSpec().flatMap(({ operation, status, content }) =>
    Object.values(content).flatMap(({ examples }) =>
      Object.entries(examples).map(([name, { value }]) => ({ operation, status, name, value })),
    ),
  )
}

function resolve(response: SpecResponse | Reference): SpecResponse {
  if (!('$ref' in response)) return response
  const name = response.$ref.split('/').at(-1) as keyof typeof spec.components.responses
  return spec.components.responses[name]
}
