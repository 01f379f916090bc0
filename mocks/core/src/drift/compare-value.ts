import {
  child,
  isJsonObject,
  items,
  type JsonObject,
  type Located,
  type OpenApiDocument,
  pointerStep,
} from '../spec/openapi-document.ts'
import type { ConstraintCheck } from './constraint-check.ts'
import type { DifferenceKind } from './difference.ts'
import { fieldSchemas, requiredOf } from './field-schemas.ts'
import { typeOf } from './type-of.ts'

/** Where a value and its schema differ. */
export interface ValueDifference {
  readonly kind: DifferenceKind
  /** In the value. */
  readonly pointer: string
  /** The schema that says otherwise. */
  readonly schema: Located
  readonly expected: string
  /** The value that is there; undefined when it is missing. */
  readonly value: unknown
}

/** What {@link compareValue} goes by. */
export interface CompareContext {
  readonly document: OpenApiDocument
  readonly constraints: ConstraintCheck
}

/** How far from a branch of `oneOf` each kind of difference leads. */
const weights = new Map<DifferenceKind, number>([
  ['wrong-type', 100],
  ['unknown-value', 10],
  ['missing-field', 3],
])

/**
 * Everywhere that a value differs from its schema. Unlike a validator it takes a field that the
 * schema does not name for a difference, even where JSON Schema would let it pass, and of `oneOf`
 * and `anyOf` it follows the branch that comes nearest.
 */
export function compareValue(
  context: CompareContext,
  schema: Located,
  value: unknown,
  pointer = '',
): ValueDifference[] {
  const schemas = applicable(context, schema, value, new Set())
  const found: ValueDifference[] = []
  for (const part of schemas) {
    const misfit = typeMisfit(part, value) ?? valueMisfit(part, value)
    if (misfit) return [{ ...misfit, pointer, schema: part, value }]
    for (const expected of context.constraints.misfits(part.node, value))
      found.push({ kind: 'constraint', pointer, schema: part, expected, value })
  }
  if (Array.isArray(value)) found.push(...compareItems(context, schemas, value, pointer))
  if (isJsonObject(value)) found.push(...compareFields(context, schemas, value, pointer))
  return found
}

/** The schema, all of its `allOf`, and of each choice the branch that the value comes nearest to. */
function applicable(
  context: CompareContext,
  schema: Located,
  value: unknown,
  seen: Set<object>,
): Located[] {
  if (seen.has(schema.node)) return []
  seen.add(schema.node)
  const { document } = context
  const choices = ['oneOf', 'anyOf'].flatMap(
    (keyword) => nearest(context, items(document, schema, keyword), value) ?? [],
  )
  return [
    schema,
    ...[...items(document, schema, 'allOf'), ...choices].flatMap((part) =>
      applicable(context, part, value, seen),
    ),
  ]
}

function nearest(
  context: CompareContext,
  branches: Located[],
  value: unknown,
): Located | undefined {
  let best: { branch: Located; distance: number } | undefined
  for (const branch of branches) {
    const distance = compareValue(context, branch, value).reduce(
      (sum, { kind }) => sum + (weights.get(kind) ?? 1),
      0,
    )
    if (!best || distance < best.distance) best = { branch, distance }
  }
  return best?.branch
}

type Misfit = Pick<ValueDifference, 'kind' | 'expected'>

function typeMisfit({ node }: Located, value: unknown): Misfit | undefined {
  if (node['type'] === undefined) return undefined
  const types = [node['type']].flat().map(String)
  const type = typeOf(value)
  if (types.includes(type) || (type === 'integer' && types.includes('number'))) return undefined
  return { kind: 'wrong-type', expected: types.join(' or ') }
}

function valueMisfit({ node }: Located, value: unknown): Misfit | undefined {
  const listed = Object.hasOwn(node, 'const') ? [node['const']] : node['enum']
  if (!Array.isArray(listed)) return undefined
  const text = JSON.stringify(value)
  const texts = listed.map((one) => JSON.stringify(one))
  return texts.includes(text)
    ? undefined
    : { kind: 'unknown-value', expected: `one of ${texts.join(', ')}` }
}

function compareItems(
  context: CompareContext,
  schemas: readonly Located[],
  values: readonly unknown[],
  pointer: string,
): ValueDifference[] {
  return schemas.flatMap((schema) => {
    const first = items(context.document, schema, 'prefixItems')
    const rest = child(context.document, schema, 'items')
    return values.flatMap((value, index) => {
      const item = first[index] ?? rest
      return item ? compareValue(context, item, value, pointer + pointerStep(index)) : []
    })
  })
}

function compareFields(
  context: CompareContext,
  schemas: readonly Located[],
  value: JsonObject,
  pointer: string,
): ValueDifference[] {
  const missing = schemas.flatMap((schema) =>
    requiredOf(context.document, schema)
      .filter((name) => !Object.hasOwn(value, name))
      .map((name) => ({
        kind: 'missing-field' as const,
        pointer: pointer + pointerStep(name),
        schema,
        expected: `the required field '${name}'`,
        value: undefined,
      })),
  )
  const shaped = schemas.filter(({ node }) => isJsonObject(node['properties']))
  const fields = Object.entries(value).flatMap(([name, inner]) => {
    const at = pointer + pointerStep(name)
    const { known, open, parts } = fieldSchemas(context.document, schemas, name)
    if (!known && !open && shaped.length > 0) {
      const [schema] = shaped as [Located]
      return [
        {
          kind: 'extra-field' as const,
          pointer: at,
          schema,
          expected: 'no such field',
          value: inner,
        },
      ]
    }
    return parts.flatMap((part) => compareValue(context, part, inner, at))
  })
  return [...missing, ...fields]
}
