import { describe, expect, test } from 'vitest'
import { isJsonObject, type JsonObject } from '../spec/openapi-document.ts'
import {
  type Composition,
  compose,
  hasPattern,
  isExclusive,
  isMarked,
  isMember,
  namesIn,
} from './composition.ts'
import { Kinds } from './kinds.ts'
import { SchemaGraph } from './schema-graph.ts'

const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` })
const AT = '/components/schemas/It'
/** A key that makes an object look like a promise to the linter. */
const THEN = 'then'

function composed(schema: JsonObject | boolean, schemas: JsonObject = {}): Composition {
  const graph = new SchemaGraph({ components: { schemas: { ...schemas, It: schema } } })
  return compose(graph, new Kinds(graph), { node: schema, pointer: AT })
}

/** Where members and the rest stand, with the branches that lead there. */
function shown(found: Composition): JsonObject {
  const place = ({
    at,
    choices,
  }: {
    at: { pointer: string }
    choices: readonly (readonly [string, number])[]
  }): string =>
    [
      at.pointer.replace(AT, ''),
      ...choices.map(([choice, branch]) => `${choice.replace(AT, '')}=${branch}`),
    ].join(' ')
  const entries = {
    members: Object.fromEntries(
      [...found.members].map(([name, places]) => [name, places.map(place)]),
    ),
    patterns: found.patterns.map((one) => `${one.pattern} ${place(one)}`),
    others: found.others.map(
      (one) => `${place(one)}${Object.keys(one.owner).length > 0 ? ' owned' : ''}`,
    ),
    items: found.items.map((one) => `${place(one)} ${one.first}-${one.last}`),
    mentioned: [...found.mentioned],
    types: [...found.types],
    governed: found.governed,
    open: found.open,
  }
  return Object.fromEntries(
    Object.entries(entries).filter(([, value]) =>
      Array.isArray(value)
        ? value.length > 0
        : isJsonObject(value)
          ? Object.keys(value).length > 0
          : value,
    ),
  )
}

describe('what a schema says of a value is read through all that applies to it', () => {
  test.each<[string, JsonObject | boolean, JsonObject]>([
    ['a boolean', true, {}],
    ['types', { type: 'string' }, { types: ['string'] }],
    ['a list of types', { type: ['string', 'null'] }, { types: ['string', 'null'] }],
    [
      'a type that is none',
      { type: 'text' },
      { types: ['string', 'number', 'integer', 'boolean', 'null', 'array'] },
    ],
    ...['properties', 'patternProperties', 'additionalProperties'].map(
      (keyword): [string, JsonObject, JsonObject] => [
        `a type that is none beside ${keyword}`,
        { type: 'text', [keyword]: keyword === 'additionalProperties' ? false : {} },
        { types: ['string', 'number', 'integer', 'boolean', 'null', 'array', 'object'] },
      ],
    ),
    [
      'members',
      { properties: { a: {}, b: true, c: 7 } },
      { members: { a: ['/properties/a'], b: ['/properties/b'] } },
    ],
    [
      'members in two parts',
      { properties: { a: {} }, allOf: [{ properties: { a: {} } }, true] },
      { members: { a: ['/properties/a', '/allOf/0/properties/a'] } },
    ],
    [
      'a reference and what is beside it',
      { ...ref('Other'), properties: { b: {} } },
      { members: { a: ['/components/schemas/Other/properties/a'], b: ['/properties/b'] } },
    ],
    [
      'patterns',
      { patternProperties: { '^a': {}, '(': {} } },
      { patterns: ['^a /patternProperties/^a', '( /patternProperties/('] },
    ],
    [
      'further members',
      { additionalProperties: { type: 'null' } },
      { others: ['/additionalProperties owned'], open: true },
    ],
    [
      'any further members',
      { additionalProperties: true },
      { others: ['/additionalProperties owned'], open: true },
    ],
    ['no further members', { additionalProperties: false }, {}],
    [
      'members that nothing has seen',
      { unevaluatedProperties: {} },
      { others: ['/unevaluatedProperties'], open: true, governed: true },
    ],
    ['none that nothing has seen', { unevaluatedProperties: false }, { governed: true }],
    ['names', { propertyNames: { maxLength: 1 } }, { governed: true }],
    ['items', { items: {} }, { items: ['/items 0-Infinity'] }],
    [
      'a tuple',
      { prefixItems: [{}, 7, true], items: {}, contains: {}, unevaluatedItems: {} },
      {
        items: [
          '/prefixItems/0 0-0',
          '/prefixItems/2 1-1',
          '/items 2-Infinity',
          '/contains 0-Infinity',
          '/unevaluatedItems 2-Infinity',
        ],
      },
    ],
    [
      'branches of which one counts',
      { oneOf: [{ properties: { a: {} } }, { properties: { a: {} } }] },
      { members: { a: ['/oneOf/0/properties/a /oneOf=0', '/oneOf/1/properties/a /oneOf=1'] } },
    ],
    [
      'branches of which several may count',
      { anyOf: [{ properties: { a: {} } }, { items: {} }] },
      { members: { a: ['/anyOf/0/properties/a'] }, items: ['/anyOf/1/items 0-Infinity'] },
    ],
    [
      'branches that a name chooses',
      { anyOf: [ref('Cat'), ref('Dog')], discriminator: { propertyName: 'k' } },
      {
        mentioned: ['k'],
        members: {
          c: ['/components/schemas/Cat/properties/c /anyOf=0'],
          d: ['/components/schemas/Dog/properties/d /anyOf=1'],
        },
      },
    ],
    [
      'a condition',
      {
        if: { properties: { k: {} } },
        [THEN]: { properties: { a: {} } },
        else: { properties: { a: {} } },
      },
      {
        mentioned: ['k'],
        members: { a: ['/then/properties/a /if=0', '/else/properties/a /if=1'] },
      },
    ],
    [
      'half a condition',
      { if: true, else: { properties: { a: {} } } },
      { members: { a: ['/else/properties/a /if=1'] } },
    ],
    ['branches without a condition', { [THEN]: { properties: { a: {} } } }, {}],
    [
      'what a member brings',
      { dependentSchemas: { k: { properties: { a: {} } } } },
      { mentioned: ['k'], members: { a: ['/dependentSchemas/k/properties/a'] } },
    ],
    [
      'branches in branches',
      { oneOf: [{ oneOf: [{ properties: { a: {} } }] }] },
      { members: { a: ['/oneOf/0/oneOf/0/properties/a /oneOf=0 /oneOf/0/oneOf=0'] } },
    ],
    [
      'what is met twice',
      { allOf: [ref('Other'), ref('Other')] },
      { members: { a: ['/components/schemas/Other/properties/a'] } },
    ],
    [
      'what is met under two branches',
      { oneOf: [ref('Other'), ref('Other')] },
      {
        members: {
          a: [
            '/components/schemas/Other/properties/a /oneOf=0',
            '/components/schemas/Other/properties/a /oneOf=1',
          ],
        },
      },
    ],
    [
      'a circle',
      { properties: { a: {} }, allOf: [ref('It')] },
      { members: { a: ['/properties/a'] } },
    ],
    [
      'kinds of a base',
      ref('Base'),
      {
        mentioned: ['k'],
        members: {
          b: ['/components/schemas/Base/properties/b'],
          e: [
            '/components/schemas/Ext/allOf/1/properties/e /components/schemas/Base/discriminator=0',
          ],
          f: [
            '/components/schemas/More/allOf/1/properties/f /components/schemas/Base/discriminator=1',
          ],
        },
      },
    ],
    [
      'a kind, which is none of the others',
      ref('Ext'),
      {
        mentioned: ['k'],
        members: {
          b: ['/components/schemas/Base/properties/b'],
          e: ['/components/schemas/Ext/allOf/1/properties/e'],
        },
      },
    ],
    [
      'names that are demanded',
      { required: ['a', 7], dependentRequired: { b: ['c', 'a'] } },
      { mentioned: ['a', 'b', 'c'] },
    ],
  ])('%s', (_, schema, expected) => {
    const schemas = {
      Other: { properties: { a: {} } },
      Cat: { properties: { c: {} } },
      Dog: { properties: { d: {} } },
      Base: { properties: { b: {} }, discriminator: { propertyName: 'k' } },
      Ext: { allOf: [ref('Base'), { properties: { e: {} } }] },
      More: { allOf: [ref('Base'), { properties: { f: {} } }] },
    }
    expect(shown(composed(schema, schemas))).toEqual(expected)
  })
})

test('places under different branches of one choice never meet', () => {
  expect(isExclusive([['a', 0]], [['a', 1]])).toBe(true)
  expect(
    isExclusive(
      [
        ['b', 0],
        ['a', 0],
      ],
      [
        ['c', 0],
        ['a', 1],
      ],
    ),
  ).toBe(true)
  expect(isExclusive([['a', 0]], [['a', 0]])).toBe(false)
  expect(isExclusive([['a', 0]], [['b', 1]])).toBe(false)
  expect(isExclusive([], [['b', 1]])).toBe(false)
})

test('a member is known by its name, by a pattern, or where anything is', () => {
  const some = composed({ properties: { a: {} }, patternProperties: { '^x-': {}, '(': {} } })
  expect(['a', 'x-a', 'b', '('].map((name) => isMember(some, name))).toEqual([
    true,
    true,
    false,
    false,
  ])
  expect(isMember(composed({ additionalProperties: {} }), 'b')).toBe(true)
  expect(isMember(composed({ oneOf: [{ required: ['k'] }] }), 'k')).toBe(true)
  expect([hasPattern('^a', 'ab'), hasPattern('^a', 'ba'), hasPattern('(', '(')]).toEqual([
    true,
    false,
    false,
  ])
})

test.each<[JsonObject, string[]]>([
  [
    {
      required: ['a'],
      dependentRequired: { b: ['c'] },
      discriminator: { propertyName: 'd' },
      if: { properties: { e: {} } },
    },
    ['a', 'b', 'c', 'e', 'd'],
  ],
  [
    {
      if: {
        ...{ required: ['a'], not: { required: ['b'] }, allOf: [{ properties: { c: {} } }, true] },
        ...{ anyOf: [{ dependentRequired: { d: ['e'] } }], oneOf: [{ if: { required: ['f'] } }] },
      },
    },
    ['a', 'b', 'c', 'd', 'e', 'f'],
  ],
  [{ not: { required: ['a'] }, allOf: [{ required: ['b'] }], [THEN]: { required: ['c'] } }, []],
  [{ required: 'a', dependentRequired: 'b', discriminator: 'd', if: true }, []],
  [{ required: [1, null], discriminator: { propertyName: 1 }, if: { properties: 'e' } }, []],
  [{}, []],
])('%j mentions %j', (schema, names) => {
  expect(namesIn(schema)).toEqual(names)
})

test.each<[JsonObject | boolean, boolean]>([
  [{ readOnly: true }, true],
  [{ readOnly: 'yes' }, false],
  [{ writeOnly: true }, false],
  [true, false],
  [ref('Read'), true],
  [{ allOf: [{}, ref('Read')] }, true],
  [{ anyOf: [{ readOnly: true }] }, false],
  [ref('Circle'), false],
  [{ allOf: 7 }, false],
])('%j is read-only: %s', (schema, expected) => {
  const schemas = { Read: { allOf: [{ readOnly: true }] }, Circle: { allOf: [ref('Circle')] } }
  const graph = new SchemaGraph({ components: { schemas } })
  expect(isMarked(graph, { node: schema, pointer: '' }, 'readOnly')).toBe(expected)
})
