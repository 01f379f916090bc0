import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { JsonObject, OpenApiDocument } from '../spec/openapi-document.ts'
import { SchemaCheck } from '../spec/schema-check.ts'
import { makeUp } from './made-up-value.ts'

const texts: fc.Arbitrary<JsonObject> = fc.oneof(
  fc
    .tuple(fc.nat(20), fc.nat(20))
    .map(([minLength, more]) => ({ type: 'string', minLength, maxLength: minLength + more })),
  fc
    .constantFrom(
      ...['^[a-z]{3,}$', '^\\d{4}-\\d{2}$', '[A-Z]', '^(a|b)c?$', '^x-[\\w.]+$', '\\.jpe?g$'],
      ...['^$', '^[^/]+$', '^\\+[1-9]\\d{1,14}$', '^[a-f0-9]{24}$', '^\\S+@\\S+$', 'a.*b'],
    )
    .map((pattern) => ({ type: 'string', pattern })),
  fc
    .constantFrom(
      ...['date', 'date-time', 'time', 'duration', 'email', 'hostname', 'ipv4', 'ipv6', 'uri'],
      ...['uri-reference', 'uuid', 'byte', 'json-pointer', 'regex', 'password', 'no-such-format'],
      ...['url', 'iso-time', 'iso-date-time', 'uri-template', 'json-pointer-uri-fragment'],
      ...['relative-json-pointer', 'binary'],
    )
    .map((format) => ({ type: 'string', format })),
)

const numbers: fc.Arbitrary<JsonObject> = fc.oneof(
  fc
    .tuple(fc.integer({ min: -1000, max: 1000 }), fc.nat(50))
    .map(([minimum, more]) => ({ type: 'integer', minimum, maximum: minimum + more })),
  fc
    .tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 1, max: 40 }))
    .map(([minimum, step]) => ({
      type: 'integer',
      minimum,
      maximum: minimum + step,
      multipleOf: step,
    })),
  fc.constantFrom(0.01, 0.1, 0.5).map((multipleOf) => ({ type: 'number', multipleOf, minimum: 1 })),
  fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: 1, max: 9 })).map(([low, more]) => ({
    type: 'number',
    exclusiveMinimum: low,
    exclusiveMaximum: low + more,
  })),
  fc.constantFrom<JsonObject>(
    { type: 'integer', format: 'int64', minimum: 2 ** 40 },
    { type: 'integer', format: 'int32' },
  ),
)

const lists = (items: fc.Arbitrary<JsonObject>): fc.Arbitrary<JsonObject> =>
  fc.oneof(
    fc
      .tuple(fc.array(items, { minLength: 1, maxLength: 3 }), fc.boolean())
      .map(([prefixItems, open]) => ({
        ...{ type: 'array', prefixItems, minItems: prefixItems.length },
        ...(open ? {} : { items: false }),
      })),
    fc.nat(4).map((minItems) => ({
      ...{ type: 'array', uniqueItems: true, minItems, items: { type: 'integer', minimum: 1 } },
    })),
    fc.nat(2).map((minItems) => ({ type: 'array', minItems, contains: { const: 'it' } })),
  )

const maps = (member: fc.Arbitrary<JsonObject>): fc.Arbitrary<JsonObject> =>
  fc.oneof(
    fc.tuple(member, fc.nat(3)).map(([additionalProperties, minProperties]) => ({
      ...{ type: 'object', additionalProperties, minProperties },
    })),
    member.map((inner) => ({
      ...{ type: 'object', patternProperties: { '^x-[a-z]+$': inner } },
      ...{ additionalProperties: false, minProperties: 1 },
    })),
    member.map((inner) => ({
      ...{ type: 'object', required: ['card'], properties: { card: { const: 1 } } },
      dependentSchemas: { card: { required: ['cvc'], properties: { cvc: inner } } },
    })),
    member.map((inner) => ({
      ...{ type: 'object', required: ['k'], properties: { k: { enum: [1, 2] } } },
      if: { properties: { k: { const: 1 } } },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: { required: ['x'], properties: { x: inner } },
      else: { required: ['y'], properties: { y: inner } },
    })),
    fc.constant({ type: 'object', required: ['a'], dependentRequired: { a: ['b'] } }),
  )

/** A branch that no value of another one fits. */
function ofKind(branch: JsonObject, kind: string): JsonObject {
  const { properties = {}, required = [] } = branch
  return {
    ...branch,
    properties: { ...(properties as JsonObject), kind: { const: kind } },
    required: [...(required as string[]), 'kind'],
  }
}

/** Schemas that some value fits, whatever is drawn. */
const { schema: schemas } = fc.letrec<{ schema: JsonObject; object: JsonObject }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    texts,
    numbers,
    fc.constantFrom<JsonObject>({ type: 'boolean' }, { const: { a: [1] } }, { enum: ['a', 2] }),
    tie('object'),
    lists(tie('schema')),
    maps(tie('schema')),
    tie('object').chain((inner) =>
      fc.constantFrom<JsonObject>({ allOf: [inner] }, { anyOf: [{ type: 'null' }, inner] }),
    ),
    fc
      .tuple(tie('schema'), fc.nat(3))
      .map(([items, minItems]) => ({ type: 'array', items, minItems })),
    fc.array(tie('schema'), { minLength: 1, maxLength: 3 }).map((anyOf) => ({ anyOf })),
    fc.array(tie('object'), { minLength: 1, maxLength: 3 }).map((branches) => ({
      oneOf: branches.map((branch, index) => ofKind(branch, `k${index}`)),
    })),
  ),
  object: fc
    .array(
      fc.tuple(fc.constantFrom('a', 'b', 'c', 'toString', 'x-y'), tie('schema'), fc.boolean()),
      { maxLength: 4 },
    )
    .chain((members) => {
      const properties = Object.fromEntries(members.map(([name, inner]) => [name, inner]))
      const required = [...new Set(members.filter(([, , needed]) => needed).map(([name]) => name))]
      const whole: JsonObject = { type: 'object', properties, required }
      return fc.constantFrom<JsonObject>(
        whole,
        { ...whole, additionalProperties: false },
        { type: 'object', allOf: [{ properties }, { required }] },
        { required: [...required, 'undeclared'], allOf: [{ type: 'object', properties }] },
      )
    }),
}))

test('a value is made up for every schema that some value fits', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(schemas, (schema) => {
      const document: OpenApiDocument = {
        ...{ openapi: '3.1.0', paths: {} },
        components: { schemas: { It: schema } },
      }
      const check = new SchemaCheck(document)
      const it = { node: schema, pointer: '/components/schemas/It' }
      const { value, reason } = makeUp(document, check, it) as { value?: unknown; reason?: string }
      expect(reason, JSON.stringify(schema)).toBeUndefined()
      expect(check.misfits(it, JSON.parse(JSON.stringify(value)), 'response')).toEqual([])
    }),
    { numRuns: 300, seed: 11 },
  )
})
