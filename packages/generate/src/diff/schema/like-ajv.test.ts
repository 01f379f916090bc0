import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { documentWith } from '../../fixtures/diff/pair.ts'
import type { Schema } from '../../spec/document.ts'
import { SchemaComparison } from './schema-comparison.ts'

// biome-ignore-start lint/suspicious/noThenProperty: `then` is JSON Schema's word.

/** Schemas and values are drawn from few names and values, so that they meet. */
const name = fc.constantFrom('a', 'b', 'x-c')
const scalar = fc.constantFrom<unknown>(null, true, false, 0, 1, 2.5, -3, 4, '', 'a', 'ab', 'x-1')
const types = ['null', 'boolean', 'object', 'array', 'number', 'string', 'integer']
const count = fc.integer({ min: 0, max: 2 })

const { schema } = fc.letrec<{ schema: Schema }>((tie) => {
  const sub = tie('schema')
  const list = fc.array(sub, { minLength: 1, maxLength: 2 })
  const map = fc.dictionary(name, sub, { maxKeys: 2, noNullPrototype: true })
  const plain = fc.record(
    {
      type: fc.oneof(
        fc.constantFrom(...types),
        fc.uniqueArray(fc.constantFrom(...types), { minLength: 1, maxLength: 3 }),
      ),
      enum: fc.uniqueArray(scalar, { minLength: 1, maxLength: 3 }),
      const: scalar,
      minimum: fc.integer({ min: -3, max: 3 }),
      exclusiveMinimum: fc.integer({ min: -3, max: 3 }),
      maximum: fc.integer({ min: -3, max: 3 }),
      multipleOf: fc.constantFrom(1, 2, 4, 0.5),
      minLength: count,
      maxLength: count,
      pattern: fc.constantFrom('^x-', 'a'),
      minItems: count,
      maxItems: count,
      uniqueItems: fc.boolean(),
      minProperties: count,
      maxProperties: count,
      required: fc.uniqueArray(name, { maxLength: 2 }),
      dependentRequired: fc.dictionary(name, fc.uniqueArray(name, { maxLength: 1 }), {
        maxKeys: 1,
        noNullPrototype: true,
      }),
    },
    { requiredKeys: [] },
  )
  const composed = fc.record(
    {
      properties: map,
      patternProperties: fc.dictionary(fc.constantFrom('^x-', 'a|b'), sub, {
        maxKeys: 1,
        noNullPrototype: true,
      }),
      additionalProperties: fc.oneof(fc.boolean(), sub),
      unevaluatedProperties: fc.oneof(fc.constant(false), sub),
      unevaluatedItems: fc.oneof(fc.constant(false), sub),
      propertyNames: fc.constantFrom({ maxLength: 1 }, { pattern: '^[abc]$' }),
      dependentSchemas: map,
      prefixItems: list,
      items: fc.oneof(sub, fc.constant(false)),
      contains: sub,
      minContains: count,
      maxContains: count,
      allOf: list,
      anyOf: list,
      oneOf: list,
      not: sub,
      if: sub,
      then: sub,
      else: sub,
    },
    { requiredKeys: [], noNullPrototype: true },
  )
  const some = (arbitrary: fc.Arbitrary<object>, keys: number) =>
    arbitrary.chain((value) =>
      fc
        .subarray(Object.keys(value), { maxLength: Math.min(keys, Object.keys(value).length) })
        .map(
          (kept): Schema =>
            Object.fromEntries(Object.entries(value).filter(([key]) => kept.includes(key))),
        ),
    )
  const either = fc
    .tuple(some(plain, 3), some(composed, 2))
    .map(([one, other]): Schema => ({ ...one, ...other }))
  /** What rarely meets by chance: parts, and a rule on what they leave over. */
  const object = fc.record({ properties: map }, { noNullPrototype: true })
  const tuple = fc.record({ prefixItems: list }, { noNullPrototype: true })
  const left = fc.oneof(fc.constant(false), sub)
  const closed = fc.oneof(
    fc
      .tuple(fc.array(fc.oneof(object, sub), { minLength: 1, maxLength: 2 }), left)
      .map(
        ([allOf, unevaluatedProperties]): Schema => ({ allOf, unevaluatedProperties }) as Schema,
      ),
    fc
      .tuple(fc.array(fc.oneof(tuple, sub), { minLength: 1, maxLength: 2 }), left)
      .map(([allOf, unevaluatedItems]): Schema => ({ allOf, unevaluatedItems }) as Schema),
  )
  return {
    schema: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      some(plain, 3),
      either,
      closed,
    ) as fc.Arbitrary<Schema>,
  }
})

/** A schema, and the same with one part put in place of another, so that most of it stays. */
const pair = fc
  .tuple(schema, schema, fc.nat(), fc.boolean())
  .map(([base, other, seed, isWhole]) => {
    if (isWhole && seed % 4 === 0) return [base, other] as const
    const next = structuredClone(base) as Record<string, unknown>
    change(next, other as Record<string, unknown>, seed)
    return [base, next] as const
  })

const SCHEMAS = [
  ...['items', 'additionalProperties', 'contains', 'not', 'if', 'then', 'else'],
  ...['unevaluatedProperties', 'unevaluatedItems'],
]
const LISTS = ['allOf', 'anyOf', 'oneOf', 'prefixItems']
const MAPS = ['properties', 'patternProperties', 'dependentSchemas']

/** Goes down to a part and changes it there. */
function change(node: Record<string, unknown>, other: Record<string, unknown>, seed: number): void {
  const keys = Object.keys(node)
  const key = keys[seed % (keys.length + 1)]
  const rest = Math.floor(seed / 7)
  const inner = key === undefined ? undefined : node[key]
  if (key === undefined || seed % 5 === 0) Object.assign(node, other)
  else if (SCHEMAS.includes(key) && typeof inner === 'object' && rest % 3 !== 0)
    change(inner as Record<string, unknown>, other, rest)
  else if (MAPS.includes(key) && rest % 4 !== 0)
    changeMap(inner as Record<string, unknown>, other, rest)
  else if (LISTS.includes(key) && rest % 4 !== 0) changeList(inner as object[], other, rest)
  else delete node[key]
}

function changeMap(
  map: Record<string, unknown>,
  other: Record<string, unknown>,
  seed: number,
): void {
  const [key] = Object.keys(map)
  if (key === undefined) return
  if (seed % 3 === 0) delete map[key]
  else change(map[key] as Record<string, unknown>, other, Math.floor(seed / 3))
}

function changeList(list: object[], other: Record<string, unknown>, seed: number): void {
  if (seed % 3 === 0) list.push(other)
  else if (seed % 3 === 1 && list.length > 1) list.pop()
  else change(list[0] as Record<string, unknown>, other, Math.floor(seed / 3))
}

const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    scalar,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'x-c', 'z'), tie('value'), {
      maxKeys: 3,
      noNullPrototype: true,
    }),
  ),
}))
const values = [
  ...new Map(
    fc.sample(value, { numRuns: 700, seed: 1 }).map((one) => [JSON.stringify(one), one]),
  ).values(),
]

/**
 * A schema as callers feel it: responses may have more members than are named, and their alternatives need
 * not exclude each other.
 */
function received(given: unknown): unknown {
  return rewritten(given, (key, inner) => {
    if (/^(additional|unevaluated)Properties$/.test(key) && inner === false) return []
    // A part of its own, as there may be an anyOf beside it.
    return key === 'oneOf' ? [['allOf', [{ anyOf: inner }]]] : [[key, inner]]
  })
}

/** Requests have only members that are named, where others are not allowed explicitly. */
function sent(given: unknown): unknown {
  const closed = rewritten(given, (key, inner) => [[key, inner]])
  return rewrittenRoots(closed)
}

const OTHER_VALUES = ['properties', 'patternProperties']
const OTHER_VALUE = [
  ...['items', 'additionalProperties', 'contains'],
  ...['unevaluatedProperties', 'unevaluatedItems'],
]
const SAME_VALUE = ['allOf', 'anyOf', 'oneOf', 'then', 'else', 'dependentSchemas']

/** Changes keywords, but not in conditions: what they mean turns with what is inside. */
function rewritten(
  given: unknown,
  rewrite: (key: string, inner: unknown) => [string, unknown][],
): unknown {
  if (Array.isArray(given)) return given.map((one) => rewritten(one, rewrite))
  if (typeof given !== 'object' || given === null) return given
  const entries = Object.entries(given).flatMap(([key, inner]): [string, unknown][] => {
    if (['enum', 'const', 'required', 'dependentRequired', 'not', 'if'].includes(key))
      return [[key, inner]]
    if ([...OTHER_VALUES, 'dependentSchemas'].includes(key))
      return [
        [
          key,
          Object.fromEntries(
            Object.entries(inner as object).map(([one, its]) => [one, rewritten(its, rewrite)]),
          ),
        ],
      ]
    return rewrite(key, rewritten(inner, rewrite))
  })
  const result = Object.fromEntries(entries)
  const parts = entries.flatMap(([key, inner]) => (key === 'allOf' ? (inner as unknown[]) : []))
  return parts.length === 0 ? result : { ...result, allOf: parts }
}

function rewrittenRoots(given: unknown): unknown {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return given
  const inside = within(given as Record<string, unknown>)
  const { names, isOpen } = namesIn(given)
  return names.length === 0 || isOpen ? inside : { ...inside, unevaluatedProperties: false }
}

/** The same value goes on through parts and alternatives; other values are closed by themselves. */
function within(given: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(given).map(([key, inner]) => {
      if (OTHER_VALUE.includes(key)) return [key, rewrittenRoots(inner)]
      if (key === 'prefixItems') return [key, (inner as unknown[]).map(rewrittenRoots)]
      if (OTHER_VALUES.includes(key))
        return [
          key,
          Object.fromEntries(
            Object.entries(inner as object).map(([one, its]) => [one, rewrittenRoots(its)]),
          ),
        ]
      if (!SAME_VALUE.includes(key)) return [key, inner]
      if (Array.isArray(inner))
        return [key, inner.map((one) => within(one as Record<string, unknown>))]
      return [
        key,
        key === 'dependentSchemas'
          ? Object.fromEntries(
              Object.entries(inner as object).map(([one, its]) => [one, within(its)]),
            )
          : within(inner as Record<string, unknown>),
      ]
    }),
  )
}

/** The members that are named for one value, and whether others are explicitly allowed. */
function namesIn(given: unknown): { names: string[]; isOpen: boolean } {
  if (typeof given !== 'object' || given === null) return { names: [], isOpen: false }
  const schema = given as Record<string, unknown>
  const parts = SAME_VALUE.flatMap((key) =>
    key === 'dependentSchemas' ? Object.values(schema[key] ?? {}) : [schema[key] ?? []].flat(),
  ).map(namesIn)
  return {
    names: [...Object.keys(schema['properties'] ?? {}), ...parts.flatMap(({ names }) => names)],
    isOpen:
      ['additionalProperties', 'patternProperties', 'unevaluatedProperties'].some(
        (key) => key in schema,
      ) || parts.some(({ isOpen }) => isOpen),
  }
}

/** Of alternatives that exclude each other, each has only the members that it names, or those beside it. */
function exclusive(given: unknown, outer: readonly string[] = []): unknown {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return given
  const schema = given as Record<string, unknown>
  const { isOpen } = namesIn(given)
  const own = Object.keys(schema['properties'] ?? {})
  const names = [
    ...outer,
    ...own,
    ...[schema['allOf'] ?? []].flat().flatMap((part) => namesIn(part).names),
  ]
  return Object.fromEntries(
    Object.entries(schema).map(([key, inner]) => {
      if (OTHER_VALUE.includes(key)) return [key, exclusive(inner)]
      if (key === 'prefixItems') return [key, (inner as unknown[]).map((one) => exclusive(one))]
      if (OTHER_VALUES.includes(key))
        return [
          key,
          Object.fromEntries(
            Object.entries(inner as object).map(([one, its]) => [one, exclusive(its)]),
          ),
        ]
      if (!['allOf', 'anyOf', 'oneOf'].includes(key)) return [key, inner]
      return [
        key,
        (inner as unknown[]).map((one) => {
          const read = exclusive(one, names) as Record<string, unknown>
          const all = [...names, ...namesIn(one).names]
          if (key !== 'oneOf' || isOpen || all.length === 0) return read
          return {
            allOf: [
              read,
              {
                properties: Object.fromEntries(all.map((each) => [each, true])),
                additionalProperties: false,
              },
            ],
          }
        }),
      ]
    }),
  )
}

/** Ajv begins to look for what `contains` asks for behind `prefixItems`, so both get a schema of their own. */
function apart(given: unknown): unknown {
  if (Array.isArray(given)) return given.map(apart)
  if (typeof given !== 'object' || given === null) return given
  const { contains, minContains, maxContains, ...rest } = Object.fromEntries(
    Object.entries(given).map(([key, inner]) => [key, key === 'const' ? inner : apart(inner)]),
  )
  if (contains === undefined || rest['prefixItems'] === undefined)
    return { ...rest, ...(contains !== undefined && { contains, minContains, maxContains }) }
  const parts = (rest['allOf'] as unknown[] | undefined) ?? []
  return { ...rest, allOf: [...parts, { contains, minContains, maxContains }] }
}

const compile = (schema: unknown) =>
  ajv.compile(JSON.parse(JSON.stringify(apart(schema))) as object)

const ajv = new Ajv2020({ strict: false, validateSchema: false, logger: false })

const runs = Math.min(Number(process.env['PICTUREDESK_RUNS'] ?? 200), 1_000)

test.each(['request', 'response'] as const)(
  'what is not breaking in a %s keeps every value right',
  (direction) => {
    let harmless = 0
    fc.assert(
      fc.property(pair, ([base, next]) => {
        const document = documentWith({})
        const place = (one: Schema) => [{ value: one, pointer: '#', route: '#/schema' }]
        const result = new SchemaComparison(document, document).compare(
          place(base),
          place(next),
          direction,
        )
        if (result.isBreaking) return
        harmless++
        const [from, to] = direction === 'request' ? [base, next] : [next, base]
        const isRight = compile(direction === 'request' ? sent(from) : received(from))
        const isStillRight = compile(direction === 'request' ? exclusive(to) : received(to))
        const wrong = values.filter((one) => isRight(one) && !isStillRight(one))
        expect(wrong, `${JSON.stringify(base)} → ${JSON.stringify(next)}`).toEqual([])
      }),
      { numRuns: runs, seed: 11 },
    )
    // Else everything was called breaking, which proves nothing.
    expect(harmless).toBeGreaterThan(runs / 20)
  },
)

// biome-ignore-end lint/suspicious/noThenProperty: `then` is JSON Schema's word.
