import type { KindsOf } from '../kinds.ts'
import { type SchemaAt, schemasIn } from '../schema-graph.ts'
import { type Context, inside, type ObjectSchemaAt, type Rewriting } from './rewriting.ts'
import type { Rewritten } from './rewritten.ts'

/** `oneOf`, `anyOf` and `discriminator`. */
export function rewriteChoices(
  rewriting: Rewriting,
  at: ObjectSchemaAt,
  out: Record<string, unknown>,
  parts: Rewritten[],
  context: Context,
): void {
  const { node, pointer } = at
  const named = context.conditional ? undefined : rewriting.kinds.ofChoice(at)
  const branches = (keyword: 'oneOf' | 'anyOf'): Rewritten[] =>
    schemasIn(node[keyword], `${pointer}/${keyword}`).map(([index, schema]) =>
      rewriting.part(
        schema,
        keyword === 'oneOf' || named
          ? inside(context, `${pointer}/${keyword}`, Number(index))
          : context,
      ),
    )
  if (named) {
    // A base that names its kinds is met again in each of them, for what it says itself.
    if (!context.again) {
      const keyword = Array.isArray(node['oneOf']) ? 'oneOf' : 'anyOf'
      const found = branches(keyword)
      const parted = { without: { [keyword]: found }, lost: { anyOf: found } }
      parts.push(byKind(rewriting, at, named, context, `${pointer}/${keyword}`, parted))
    }
  } else {
    for (const keyword of ['oneOf', 'anyOf'] as const) {
      const found = branches(keyword)
      if (found.length > 0) out[keyword] = found
    }
  }
  const base = context.conditional || context.again ? undefined : rewriting.kinds.ofBase(at)
  const below = base?.kinds.some(({ schema }) => schema && context.under.includes(schema.pointer))
  if (base && !below)
    parts.push(byKind(rewriting, at, base, context, `${pointer}/discriminator`, ANY_MEMBER))
}

/** What a kind has of its own is not known where the document does not have it. */
const ANY_MEMBER = { lost: { unevaluatedProperties: true } }

/**
 * Chooses the schema by the value of a property; `without` applies where that is missing, `lost` where its
 * value names a schema that the document does not have.
 */
function byKind(
  rewriting: Rewriting,
  at: SchemaAt,
  { property, kinds, known }: KindsOf,
  context: Context,
  choice: string,
  { without, lost }: { readonly without?: Rewritten; readonly lost?: Rewritten } = {},
): Rewritten {
  const cases = kinds.flatMap(({ values, schema }, index): Rewritten[] => {
    const condition = { properties: { [property]: { enum: spellings(values) } } }
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    if (!schema) return lost === undefined ? [] : [{ if: condition, then: lost }]
    const within = inside(context, choice, index)
    const then = rewriting.refer(schema, within)
    return [{ if: condition, then }]
  })
  const allowed = [...known, ...kinds.flatMap(({ values }) => values)]
  const listed = rewriting.made(at, { kinds: known }, { enum: distinct(spellings(allowed)) })
  return {
    if: { type: 'object', required: [property] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: {
      ...(known.length > 0 ? { properties: { [property]: listed } } : {}),
      allOf: cases,
    },
    ...(without === undefined ? {} : { else: without }),
  }
}

/** A mapping's keys are text, also where the property is a number or a boolean. */
function spellings(values: readonly unknown[]): unknown[] {
  return values.flatMap((value) => {
    if (typeof value !== 'string' || !/^(?:-?\d+(?:\.\d+)?|true|false)$/.test(value)) return [value]
    return [value, JSON.parse(value.replace(/^(-?)0+(?=\d)/, '$1'))]
  })
}

function distinct(values: readonly unknown[]): unknown[] {
  return [...new Set(values)]
}
