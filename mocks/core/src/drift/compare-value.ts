import type { Evaluator } from '../schema/evaluator.ts'
import type { Misfit } from '../schema/explain.ts'
import { valueAt } from '../schema/misfit-message.ts'
import type { SchemaAt } from '../schema/schema-graph.ts'
import type { OpenApiDocument } from '../spec/openapi-document.ts'
import { pointerStep } from '../spec/openapi-document.ts'
import type { DifferenceKind } from './difference.ts'

/** Where a value and its schema differ. */
export interface ValueDifference {
  readonly kind: DifferenceKind
  /** In the value. */
  readonly pointer: string
  /** Where the schema that says otherwise stands in the document. */
  readonly schema: string
  /** The keyword that does not hold; undefined where it is not about a schema. */
  readonly keyword?: string
  /** What the spec has there, for a sentence. */
  readonly expected: string
  /** The value that is there; undefined when it is missing. */
  readonly value: unknown
}

/** What {@link compareValue} goes by. */
export interface CompareContext {
  readonly document: OpenApiDocument
  readonly evaluator: Evaluator
}

const kinds: Readonly<Record<string, DifferenceKind>> = {
  type: 'wrong-type',
  enum: 'unknown-value',
  const: 'unknown-value',
  required: 'missing-field',
  unevaluatedProperties: 'extra-field',
  additionalProperties: 'extra-field',
  // A response never has a write-only field.
  notSent: 'extra-field',
}

/**
 * Everywhere that a value of a response differs from its schema. A field that the schema does not name
 * is a difference, even where JSON Schema would let it pass.
 */
export function compareValue(
  { evaluator }: CompareContext,
  schema: SchemaAt,
  value: unknown,
): ValueDifference[] {
  const misfits = evaluator.misfits(schema, value, { direction: 'response', closed: true })
  return misfits.map((misfit) => {
    const { keyword, pointer, expected } = misfit
    const isMissing = keyword === 'required'
    const at = isMissing ? pointer + pointerStep(String(expected)) : pointer
    return {
      kind: kinds[keyword] ?? 'constraint',
      pointer: at,
      schema: misfit.schema,
      keyword,
      expected: expectation(misfit),
      value: isMissing ? undefined : valueAt(value, at),
    }
  })
}

function expectation({ keyword, expected, message }: Misfit): string {
  switch (keyword) {
    case 'type':
      return [expected].flat().join(' or ')
    case 'enum':
    case 'const': {
      const listed = keyword === 'enum' && Array.isArray(expected) ? expected : [expected]
      return `one of ${listed.map((one) => JSON.stringify(one)).join(', ')}`
    }
    case 'required':
      return `the required field '${String(expected)}'`
    case 'unevaluatedProperties':
    case 'additionalProperties':
    case 'notSent':
      return 'no such field'
    default:
      return message
  }
}
