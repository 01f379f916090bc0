import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { JsonObject, OpenApiDocument } from '../spec/openapi-document.ts'
import { Evaluator } from './evaluator.ts'

/** Schemas and values are drawn from few names and values, so that they meet. */
const name = fc.constantFrom('a', 'b', 'c', 'x-d', 'constructor')
const scalar = fc.constantFrom<unknown>(
  null,
  true,
  false,
  0,
  1,
  2.5,
  -3,
  7,
  '',
  'a',
  'ab',
  'x-1',
  'é',
)
const types = ['null', 'boolean', 'object', 'array', 'number', 'string', 'integer']
const count = fc.integer({ min: 0, max: 3 })

const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    scalar,
    fc.array(tie('value'), { maxLength: 3 }),
    // As JSON is read: with a prototype.
    fc.dictionary(name, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
}))

const { schema } = fc.letrec<{ schema: unknown }>((tie) => {
  const sub = tie('schema')
  const list = fc.array(sub, { minLength: 1, maxLength: 2 })
  const map = fc.dictionary(name, sub, { maxKeys: 3 })
  const plain = fc.record(
    {
      type: fc.oneof(
        fc.constantFrom(...types),
        fc.uniqueArray(fc.constantFrom(...types), { minLength: 1, maxLength: 3 }),
      ),
      enum: fc.array(scalar, { minLength: 1, maxLength: 4 }),
      const: scalar,
      minimum: fc.integer({ min: -3, max: 3 }),
      exclusiveMaximum: fc.integer({ min: -3, max: 9 }),
      multipleOf: fc.constantFrom(1, 2, 0.5),
      minLength: count,
      maxLength: count,
      pattern: fc.constantFrom('^x-', 'a', '^$', '[\\w\\-\\.]'),
      minItems: count,
      maxItems: count,
      uniqueItems: fc.boolean(),
      minProperties: count,
      maxProperties: count,
      required: fc.uniqueArray(name, { maxLength: 2 }),
      dependentRequired: fc.dictionary(name, fc.uniqueArray(name, { maxLength: 2 }), {
        maxKeys: 2,
      }),
    },
    { requiredKeys: [] },
  )
  const composed = fc.record(
    {
      properties: map,
      patternProperties: fc.dictionary(fc.constantFrom('^x-', 'a|b'), sub, { maxKeys: 2 }),
      additionalProperties: sub,
      unevaluatedProperties: sub,
      propertyNames: fc.constantFrom({ maxLength: 1 }, { pattern: '^[abc]$' }, true),
      dependentSchemas: map,
      prefixItems: list,
      items: sub,
      contains: sub,
      allOf: list,
      anyOf: list,
      oneOf: list,
      not: sub,
      $ref: fc.constantFrom('#/components/schemas/Other', '#/components/schemas/Tree'),
    },
    { requiredKeys: [] },
  )
  const picked = (keywords: fc.Arbitrary<object>): fc.Arbitrary<object> =>
    // A schema with all keywords fits nothing: three of them are drawn.
    fc
      .tuple(keywords, fc.array(fc.nat(40), { minLength: 1, maxLength: 3 }))
      .map(([all, places]) => {
        const entries = Object.entries(all)
        return Object.fromEntries(
          places.flatMap((at) =>
            entries.length > 0 ? [entries[at % entries.length] ?? []] : [],
          ) as never,
        )
      })
  // Ajv alone lets an empty list pass where `contains` stands beside `prefixItems: [false]`.
  const judged = picked(composed).map((keywords) => {
    const { prefixItems: _, ...others } = keywords as { prefixItems?: unknown }
    return 'contains' in others ? others : keywords
  })
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  const conditional = fc.record({ if: sub, then: sub, else: sub })
  return {
    schema: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      fc.boolean(),
      picked(plain),
      judged,
      fc.tuple(picked(plain), judged).map(([one, other]) => ({ ...one, ...other })),
      conditional,
    ),
  }
})

const Tree = { properties: { a: { type: 'integer' }, b: { $ref: '#/components/schemas/Tree' } } }

function documentOf(root: unknown, other: unknown): OpenApiDocument {
  const schemas = { Root: root, Other: other, Tree }
  return { openapi: '3.1.0', paths: {}, components: { schemas } } as never
}

/** Plain Ajv over the same document; its verdict is undefined where its own code fails. */
function plainAjv(document: OpenApiDocument): (value: unknown) => boolean | undefined {
  const ajv = new Ajv2020({
    ...{ strict: false, validateSchema: false, validateFormats: false, logger: false },
    ...{ unicodeRegExp: false, ownProperties: true },
  })
  ajv.addSchema(document, 'document.json')
  const validate = ajv.compile({ $ref: 'document.json#/components/schemas/Root' })
  return (value) => {
    try {
      return validate(value) as boolean
    } catch {
      return undefined
    }
  }
}

/** Whether a schema leads back to itself without going deeper into the value: no judge ends there. */
function leadsBack(node: unknown): boolean {
  return JSON.stringify(node).includes('#/components/schemas/Other')
}

const RUNS = Math.min(Number(process.env['PICTUREDESK_RUNS'] ?? 400), 1_500)

describe('of open schemas, the evaluator finds what Ajv alone finds', () => {
  test('random schemas and values', () => {
    let right = 0
    fc.assert(
      fc.property(
        schema,
        schema,
        fc.array(value, { minLength: 4, maxLength: 4 }),
        (root, other, values) => {
          fc.pre(!leadsBack(other))
          const document = documentOf(root, other)
          const fits = plainAjv(document)
          const evaluator = new Evaluator(document)
          const at = { node: root as JsonObject, pointer: '/components/schemas/Root' }
          for (const candidate of values) {
            const expected = fits(candidate)
            if (expected === undefined) continue
            if (expected) right++
            expect(evaluator.fits(at, candidate, 'request')).toBe(expected)
            const misfits = evaluator.misfits(at, candidate, { direction: 'request' })
            expect(misfits.length === 0).toBe(expected)
          }
        },
      ),
      { numRuns: RUNS, seed: 11 },
    )
    // Neither fits always nor never: else nothing is shown.
    expect(right).toBeGreaterThan(RUNS / 2)
  })
})
