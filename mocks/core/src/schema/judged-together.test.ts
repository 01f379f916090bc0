import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../spec/openapi-document.ts'
import { Evaluator } from './evaluator.ts'
import { misfits, ref, THEN, whole } from './testing/misfits.ts'

describe('what belongs together is judged together', () => {
  const inside = (properties: JsonObject): JsonObject => ({ properties: { o: { properties } } })
  test.each<[string, JsonObject, unknown, ...string[]]>([
    [
      'members of one object in many parts',
      { allOf: ['a', 'b', 'c'].map((name) => inside({ [name]: {} })) },
      { o: { a: 1, b: 1, c: 1 } },
    ],
    [
      'a stranger to all of them',
      { allOf: ['a', 'b'].map((name) => inside({ [name]: {} })) },
      { o: { a: 1, z: 1 } },
      '/o/z',
    ],
    [
      'so many parts that none is closed',
      { allOf: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name) => inside({ [name]: {} })) },
      { o: { z: 1 } },
    ],
    [
      'seven parts, which are closed',
      { allOf: ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => inside({ [name]: {} })) },
      { o: { z: 1 } },
      '/o/z',
    ],
    [
      'items of parts',
      { allOf: [{ items: { properties: { a: {} } } }, { items: { properties: { b: {} } } }] },
      [{ a: 1, b: 1 }],
    ],
    [
      'a stranger to items of parts',
      { allOf: [{ items: { properties: { a: {} } } }, { items: { properties: { b: {} } } }] },
      [{ c: 1 }],
      '/0/c',
    ],
    [
      'branches that never meet',
      {
        oneOf: [
          { required: ['k'], ...inside({ a: {} }) },
          { required: ['l'], ...inside({ b: {} }) },
        ],
      },
      { k: 1, o: { b: 1 } },
      '/o/b',
    ],
    [
      'branches that meet',
      { anyOf: [inside({ a: {} }), inside({ b: {} })] },
      { o: { a: 1, b: 1 } },
    ],
    [
      'a part that is open',
      { allOf: [inside({ a: {} }), { properties: { o: { additionalProperties: true } } }] },
      { o: { z: 1 } },
    ],
    [
      'a part that has patterns',
      { allOf: [inside({ a: {} }), { properties: { o: { patternProperties: { '^x': {} } } } }] },
      { o: { a: 1, x: 1 } },
    ],
    [
      'further members of a part',
      { allOf: [{ properties: { a: {} } }, { additionalProperties: { properties: { b: {} } } }] },
      { a: 1, c: { b: 1 } },
    ],
    [
      'names that decide',
      {
        properties: { a: {} },
        if: { properties: { k: { const: 1 } }, required: ['k'] },
        [THEN]: { required: ['l'] },
      },
      { a: 1, k: 1, l: 1 },
    ],
    [
      'a reference that is met again',
      { properties: { a: ref('Tree') }, allOf: [{ properties: { a: { properties: { x: {} } } } }] },
      { a: { name: 'n', x: 1 } },
    ],
    [
      'what only its own place names',
      {
        allOf: [
          {
            properties: { o: { properties: { a: {} } } },
            additionalProperties: { properties: { b: {} } },
          },
          { properties: { o: { properties: { c: {} } } } },
        ],
      },
      { o: { b: 1, c: 1 } },
      '/o/b',
    ],
    [
      'what only its own pattern names',
      {
        allOf: [
          {
            patternProperties: { '^o': { properties: { a: {} } }, '^q': {} },
            additionalProperties: { properties: { b: {} } },
          },
          { properties: { o: { properties: { c: {} } } } },
        ],
      },
      { o: { a: 1, b: 1, c: 1 } },
      '/o/b',
    ],
    [
      'what no pattern of its own names',
      {
        allOf: [
          {
            patternProperties: { '^p': {}, '^q': {} },
            additionalProperties: { properties: { b: {} } },
          },
          { properties: { o: { properties: { c: {} } } } },
        ],
      },
      { o: { b: 1, c: 1 } },
    ],
    [
      'what a pattern for others names',
      {
        allOf: [
          { patternProperties: { '^z': { properties: { e: {} } } } },
          { properties: { o: { properties: { a: {} } } } },
        ],
      },
      { o: { e: 1 } },
      '/o/e',
    ],
    [
      'what a request does not have, in a branch',
      {
        oneOf: [
          { required: ['k'], properties: { k: {}, read: ref('Mark') } },
          { required: ['l'], properties: { l: {} } },
        ],
      },
      { k: 1, read: 2 },
      '/read',
    ],
    [
      'both ways of a condition',
      { if: { required: ['k'] }, [THEN]: inside({ a: {} }), else: inside({ b: {} }) },
      { k: 1, o: { b: 1 } },
      '/o/b',
    ],
    ['kinds of a base that never meet', ref('Base'), { k: 'One', o: { b: 1 } }, '/o/b'],
    [
      'kinds of a choice that never meet',
      { oneOf: [ref('Own'), ref('Other')], discriminator: { propertyName: 'k' } },
      { k: 'Own', o: { b: 1 } },
      '/o/b',
    ],
    [
      'a name that is demanded among further members',
      { required: ['a'], additionalProperties: { properties: { b: {} } } },
      { a: { b: 1, z: 1 } },
      '/a/z',
    ],
    ['kinds that lead to each other', ref('Ouro'), { k: 'Boros', o: 1 }],
    ['a kind by a target that is none', { ...ref('Odd') }, { k: 'a', more: 1 }],
  ])('%s', (_, schema, value, ...strangers) => {
    expect(misfits(schema, value).map(({ pointer }) => pointer)).toEqual(strangers)
  })
})

test('the keys of a mapping are text, also where the property is a number or a boolean', () => {
  const names = ['1.5', '-3', 'true', '010', '-007', 'x1', '1x', '0', 'null', '100']
  const kind = (at: number): JsonObject => ({
    allOf: [ref('Base'), { properties: { [`m${at}`]: whole } }],
  })
  const all = {
    Base: {
      properties: { n: {} },
      discriminator: {
        propertyName: 'n',
        mapping: Object.fromEntries(names.map((name, at) => [name, `K${at}`])),
      },
    },
    ...Object.fromEntries(names.map((_, at) => [`K${at}`, kind(at)])),
  }
  const evaluator = new Evaluator({ openapi: '3.1.0', paths: {}, components: { schemas: all } })
  const told = (n: unknown, at: number): string[] =>
    evaluator
      .misfits(
        { node: all.Base, pointer: '/components/schemas/Base' },
        { n, [`m${at}`]: 'x' },
        { direction: 'request', closed: true },
      )
      .map(({ pointer }) => pointer)
  for (const [at, name] of names.entries())
    expect([name, told(name, at)]).toEqual([name, [`/m${at}`]])
  for (const [n, at] of [
    [1.5, 0],
    [-3, 1],
    [true, 2],
    [10, 3],
    [-7, 4],
    [0, 7],
    [100, 9],
  ] as const)
    expect([n, told(n, at)]).toEqual([n, [`/m${at}`]])
  expect(told(null, 8)).toContain('/n')
})
