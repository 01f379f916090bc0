import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../spec/openapi-document.ts'
import { Evaluator } from './evaluator.ts'
import { AT, ref, schemas, THEN, whole } from './testing/misfits.ts'

describe('a schema that leads back to itself for the same value ends', () => {
  const loops: Record<string, JsonObject> = {
    allOf: { allOf: [ref('Root')] },
    anyOf: { anyOf: [ref('Root'), { required: ['z'] }] },
    oneOf: { oneOf: [{ allOf: [ref('Root')] }] },
    [THEN]: { if: { required: ['a'] }, [THEN]: ref('Root') },
    else: { if: { required: ['z'] }, else: ref('Root') },
    if: { if: ref('Root'), [THEN]: {} },
    not: { not: { allOf: [ref('Root'), { required: ['z'] }] } },
    dependentSchemas: { dependentSchemas: { a: ref('Root') } },
    $ref: { ...ref('Hop'), minProperties: 0 },
  }
  test.each(Object.entries(loops))('through %s', (_, loop) => {
    const Root = { type: 'object', properties: { a: whole }, ...loop }
    const all = { ...schemas, Root, Hop: { allOf: [ref('Root')] } }
    const evaluator = new Evaluator({ openapi: '3.1.0', paths: {}, components: { schemas: all } })
    const told = (value: unknown): string[] =>
      evaluator
        .misfits({ node: Root, pointer: AT }, value, { direction: 'request', closed: true })
        .map(({ pointer }) => pointer)
    expect(told({ a: 1 })).toEqual([])
    expect(told({ a: 'x' })).toContain('/a')
    expect(told({ a: 1, b: 1 })).toContain('/b')
  })
})

describe('what is wrong with a schema costs that keyword', () => {
  test.each<[string, JsonObject, Record<string, string>]>([
    [
      'a type',
      { type: 'text' },
      { [AT]: '\'type\' takes one of the JSON types, or a list of them. Received "text".' },
    ],
    [
      'a member',
      { properties: { a: { minimum: 'x' } } },
      { [`${AT}/properties/a`]: '\'minimum\' takes a number. Received "x".' },
    ],
    [
      'what is referred to',
      ref('Wrong'),
      { '/components/schemas/Wrong': "'maxItems' takes a whole number. Received -1." },
    ],
    [
      'an item of a branch',
      { oneOf: [{ items: { required: 'a' } }] },
      { [`${AT}/oneOf/0/items`]: '\'required\' takes a list of names. Received "a".' },
    ],
    [
      'what a member brings',
      { dependentSchemas: { a: { minLength: -1 } } },
      { [`${AT}/dependentSchemas/a`]: "'minLength' takes a whole number. Received -1." },
    ],
    [
      'an item of a tuple',
      { prefixItems: [{}, { minLength: -1 }] },
      { [`${AT}/prefixItems/1`]: "'minLength' takes a whole number. Received -1." },
    ],
    [
      'a pattern beside one that is right',
      { patternProperties: { '^a': {}, '(': {} } },
      {
        [`${AT}/patternProperties/(`]: 'Invalid regular expression: /(/: Unterminated group.',
      },
    ],
    ['no pattern that is right', { patternProperties: { '^a': {} } }, {}],
    ['no constant that looks like a reference', { const: { $ref: '#/nowhere' } }, {}],
    ['no listed value that looks like one', { enum: [{ $ref: 'a', schemaOf: 'b' }] }, {}],
    ['nothing', { type: 'string' }, {}],
  ])('%s', (_, schema, expected) => {
    const all = { ...schemas, Wrong: { maxItems: -1 }, Root: schema }
    const evaluator = new Evaluator({ openapi: '3.1.0', paths: {}, components: { schemas: all } })
    const at = { node: schema, pointer: AT }
    for (let time = 0; time < 2; time++)
      expect(Object.fromEntries(evaluator.rewriter('request').problems(at))).toStrictEqual(expected)
  })

  test('formats that are known', () => {
    const evaluator = new Evaluator({})
    expect(
      ['date', 'int64', 'barcode', 'toString'].map((name) => evaluator.knowsFormat(name)),
    ).toEqual([true, true, false, false])
  })
})
