import { generateSync } from 'json-schema-faker'
import type { Located, OpenApiDocument } from '../spec/openapi-document.ts'
import { formats } from './formats.ts'
import { type Unfolding, unfoldSchema } from './unfold-schema.ts'
import { withoutUndefined } from './without-undefined.ts'

/** What judges a made-up value, by the schemas of a document. */
export interface ValueCheck {
  /** What keeps a value from fitting a schema; empty when it fits. */
  misfits(
    schema: Located,
    value: unknown,
    direction: 'response',
  ): readonly { readonly pointer: string; readonly message: string; readonly keyword?: string }[]
}

/** A value that fits its schema, or the reason why none was found. */
export type MadeUp =
  | { readonly value: unknown; readonly reason?: never }
  | { readonly reason: string }

/** The richest value. */
export const richest: Unfolding = {
  ...{ optionalDepth: 4, examples: true, budget: 400 },
  ...{ nulls: false, pick: 0 },
}

/** From the richest value to the plainest: each is tried when the ones before do not fit. */
const unfoldings: readonly Unfolding[] = [
  richest,
  { ...richest, examples: false },
  { ...richest, optionalDepth: 2, examples: false, budget: 200 },
  { ...richest, optionalDepth: 1, examples: false, budget: 100 },
  { ...richest, optionalDepth: 0, budget: 100 },
  { ...richest, optionalDepth: 0, examples: false, budget: 100 },
]

/** What is varied when nothing fits: fixed, so that every process makes up the same. */
const attempts = [
  ...[0, 1, 2, 3].map((pick) => ({ seed: 1 + pick, pick, nulls: false })),
  ...[1, 2, 3, 5, 8].map((seed) => ({ seed, pick: undefined, nulls: false })),
  // Where only null ends a recursion.
  ...[0, undefined].map((pick) => ({ seed: 1, pick, nulls: true })),
]

/**
 * Makes up a value of a response for a schema, always the same. What the generator makes is believed only
 * once the evaluator finds that it fits.
 */
export function makeUp(document: OpenApiDocument, check: ValueCheck, schema: Located): MadeUp {
  let reason = 'no value that was tried fits'
  let ambiguous: { readonly value: unknown } | undefined
  for (const { seed, ...choice } of attempts) {
    for (const unfolding of unfoldings) {
      try {
        const value = generate(unfoldSchema(document, schema, { ...unfolding, ...choice }), seed)
        const misfits = check.misfits(schema, value, 'response')
        const [misfit] = misfits
        if (!misfit) return { value }
        if (misfits.every(fitsSeveral)) ambiguous ??= { value }
        // Without its full stop, as it becomes a part of a sentence.
        reason = `${misfit.pointer || '/'}: ${misfit.message.replace(/\.$/, '')}`
      } catch (error) {
        reason = error instanceof Error ? error.message : String(error)
      }
    }
  }
  // Alternatives that allow the same values: any of those is what the author meant.
  return ambiguous ?? { reason }
}

function generate(schema: unknown, seed: number): unknown {
  if (schema === true) return {}
  const value: unknown = generateSync(schema as Parameters<typeof generateSync>[0], {
    seed,
    alwaysFakeOptionals: true,
    maxDefaultItems: 2,
    maxDepth: 64,
    failOnInvalidTypes: false,
    formats,
    minDateTime: '2020-01-01T00:00:00Z',
    maxDateTime: '2025-12-31T23:59:59Z',
  })
  return value === undefined ? null : withoutUndefined(value)
}

/** Whether all that is wrong is that more than one branch of `oneOf` fits. */
function fitsSeveral({ keyword, message }: { keyword?: string; message: string }): boolean {
  return keyword === 'oneOf' && message.startsWith('It fits alternatives')
}
