import { writeExact } from '@picturedesk/openapi'
import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../spec/openapi-document.ts'
import { DepthError, withinDepth } from './depth-error.ts'
import { Evaluator, type Judging } from './evaluator.ts'
import { unknownName, valueAt } from './misfit-message.ts'
import { parseJson } from './parse-json.ts'

const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` })
const AT = '/components/schemas/Root'
/** A key that makes an object look like a promise to the linter. */
const THEN = 'then'
const text = { type: 'string' }
const whole = { type: 'integer' }
/** A value, and no schema. */
const META = { $ref: 'https://json-schema.org/draft/2020-12/schema' }

const schemas: JsonObject = {
  Pet: {
    type: 'object',
    required: ['k'],
    properties: { k: text },
    discriminator: { propertyName: 'k', mapping: { cat: 'Cat', 7: 'Fish', lost: 'Gone' } },
  },
  Cat: { allOf: [ref('Pet'), { properties: { lives: whole } }] },
  Fish: { allOf: [ref('Pet'), { properties: { fins: whole } }] },
  Bird: { properties: { k: text }, discriminator: { propertyName: 'k' } },
  Owl: { allOf: [ref('Bird'), { properties: { wings: whole } }], unevaluatedProperties: false },
  Fruit: {
    properties: { k: text },
    oneOf: [ref('Fig'), ref('Plum')],
    discriminator: { propertyName: 'k' },
  },
  Fig: { allOf: [ref('Fruit')], properties: { seeds: whole }, unevaluatedProperties: false },
  Plum: { allOf: [ref('Fruit')], properties: { stones: whole }, unevaluatedProperties: false },
  Lone: { properties: { k: text }, discriminator: { propertyName: 'k' } },
  Plant: {
    properties: { k: text },
    anyOf: [ref('Rose'), ref('Lily')],
    discriminator: { propertyName: 'k' },
  },
  Rose: { allOf: [ref('Plant'), { properties: { thorns: whole } }] },
  Lily: { allOf: [ref('Plant'), { properties: { petals: whole } }] },
  Base: { properties: { k: text }, discriminator: { propertyName: 'k' } },
  One: { allOf: [ref('Base'), { properties: { o: { properties: { a: {} } } } }] },
  Two: { allOf: [ref('Base'), { properties: { o: { properties: { b: {} } } } }] },
  Own: { type: 'object', properties: { k: text, o: { properties: { a: {} } } } },
  Other: { type: 'object', properties: { k: text, o: { properties: { b: {} } } } },
  Word: { type: 'string', maxLength: 5 },
  Line: { type: 'object', properties: { t: { const: 'line' }, length: whole }, required: ['t'] },
  Dot: {
    type: 'object',
    properties: { t: { enum: ['dot', 'spot'] }, size: whole },
    required: ['t'],
  },
  True: true,
  Ouro: {
    allOf: [ref('Boros')],
    properties: { k: text, o: {} },
    discriminator: { propertyName: 'k' },
  },
  Boros: { allOf: [ref('Ouro')] },
  Odd: {
    properties: { k: text },
    discriminator: { propertyName: 'k', mapping: { a: 7 } },
  },
  Shapes: { oneOf: [ref('Line'), ref('Dot')], discriminator: { propertyName: 't' } },
  Area: {
    type: 'object',
    properties: { t: { const: 'area' }, width: whole },
    required: ['t'],
  },
  Tree: { type: 'object', properties: { kids: { type: 'array', items: ref('Tree') }, name: text } },
  Read: {
    type: 'object',
    required: ['id'],
    properties: {
      id: { type: 'integer', readOnly: true },
      key: { ...text, writeOnly: true },
      'a/b': ref('Mark'),
      'c~d': ref('Mark'),
    },
  },
  Mark: { allOf: [{ readOnly: true }] },
}

function misfits(schema: JsonObject | boolean, value: unknown, judging: Partial<Judging> = {}) {
  const evaluator = new Evaluator({
    openapi: '3.1.0',
    paths: {},
    components: { schemas: { ...schemas, Root: schema } },
  })
  const at = { node: schema, pointer: AT }
  const found = evaluator.misfits(at, value, { direction: 'request', closed: true, ...judging })
  // The other door says the same.
  const open = evaluator.misfits(at, value, { direction: judging.direction ?? 'request' })
  expect(evaluator.fits(at, value, judging.direction ?? 'request')).toBe(
    open.filter(({ keyword }) => keyword !== 'notSent').length === 0,
  )
  return found
}

describe('what does not fit is told in full', () => {
  test.each<[string, JsonObject | boolean, unknown, ...string[]]>([
    ['a type', text, 5, ' Expected string. Received number.'],
    ['a type of a long number', text, 9007199254740993n, ' Expected string. Received integer.'],
    ['a list', { type: ['string', 'null'] }, [], ' Expected string or null. Received array.'],
    ['null', text, null, ' Expected string. Received null.'],
    ['a name', { required: ['a'] }, {}, " 'a' is missing. The spec requires it."],
    ['values', { enum: ['a', 1, null, { b: 1 }] }, 2, ' Expected one of "a", 1, null, {"b":1}.'],
    [
      'many values',
      { enum: Array.from({ length: 31 }, (_, at) => at) },
      'x',
      ` Expected one of ${Array.from({ length: 30 }, (_, at) => at).join(', ')}, ….`,
    ],
    [
      'thirty values',
      { enum: Array.from({ length: 30 }, (_, at) => at) },
      'x',
      ` Expected one of ${Array.from({ length: 30 }, (_, at) => at).join(', ')}.`,
    ],
    ['a constant', { const: { a: 1 } }, 1, ' Expected {"a":1}.'],
    ['nothing', false, 1, ' Nothing is allowed here.'],
    [
      'a member that is none',
      { properties: { 'a/b': false } },
      { 'a/b': 1 },
      '/a~1b Nothing is allowed here.',
    ],
    ['what is excluded', { not: whole }, 1, ' It fits a schema that the spec excludes (not).'],
    ['a format', { type: 'string', format: 'date' }, 'x', ' Expected the format date.'],
    ['a format beside its exceptions', { type: 'string', format: 'date', enum: ['now'] }, 'now'],
    ['a format beside its exception', { type: 'string', format: 'date', const: 'now' }, 'now'],
    ['a pattern', { pattern: '^a' }, 'b', ' Expected a text that matches the pattern ^a.'],
    [
      'a name beside another',
      { dependentRequired: { a: ['b'] } },
      { a: 1 },
      " 'b' is missing. The spec requires it beside 'a'.",
    ],
    ['a limit', { minimum: 3 }, 1, ' It must be >= 3.'],
    [
      'items',
      { items: whole },
      [1, 'x', null],
      '/1 Expected integer. Received string.',
      '/2 Expected integer. Received null.',
    ],
    [
      'what is contained',
      { contains: { const: 1 } },
      [2],
      '/0 Expected 1.',
      ' It must contain at least 1 valid item(s).',
    ],
    [
      'a stranger',
      { properties: { a: {}, b: {} } },
      { c: 1 },
      "/c The spec has no field 'c'. There are: a, b.",
    ],
    [
      'a stranger by a slip',
      { properties: { colour: {} } },
      { Colour: 1 },
      "/Colour The field 'Colour' is 'colour' in the spec: mind the case.",
    ],
    [
      'a stranger of a closed schema',
      { properties: { a: {} }, additionalProperties: false },
      { b: 1 },
      "/b The spec has no field 'b'. There are: a.",
    ],
    [
      'a stranger of an empty one',
      { type: 'object', additionalProperties: false },
      { b: 1 },
      "/b The spec has no field 'b'. There are: none.",
    ],
    [
      'strangers deep inside',
      ref('Tree'),
      { kids: [{ kids: [{ x: 1 }] }, { y: 1 }] },
      "/kids/0/kids/0/x The spec has no field 'x'. There are: kids, name.",
      "/kids/1/y The spec has no field 'y'. There are: kids, name.",
    ],
    [
      'a stranger whose inside is strange too',
      { properties: { a: { properties: { b: {} } } } },
      { a: { c: 1 }, d: 1 },
      "/a/c The spec has no field 'c'. There are: b.",
      "/d The spec has no field 'd'. There are: a.",
    ],
    [
      'a stranger beside a misfit',
      { properties: { a: whole } },
      { a: 'x', b: 1 },
      '/a Expected integer. Received string.',
      "/b The spec has no field 'b'. There are: a.",
    ],
    ['what names nothing', { type: 'object' }, { a: 1 }],
    [
      'what is read only',
      ref('Read'),
      { id: 1, 'a/b': 2, 'c~d': 3 },
      "/id 'id' is read-only. Leave it out of the request.",
      "/a~1b 'a/b' is read-only. Leave it out of the request.",
      "/c~0d 'c~d' is read-only. Leave it out of the request.",
    ],
    [
      'what is read only in one part and has a stranger in another',
      {
        allOf: [
          { properties: { m: { readOnly: true } } },
          { properties: { m: { properties: { a: {} } } } },
        ],
      },
      { m: { z: 1 } },
      "/m 'm' is read-only. Leave it out of the request.",
      "/m/z The spec has no field 'z'. There are: a.",
    ],
    ['what is required and read only', ref('Read'), {}],
    ['no branch', { oneOf: [{ minimum: 5 }, { const: 1 }] }, 2, ' It must be >= 5.'],
    [
      'two branches',
      { oneOf: [{ minimum: 1 }, { type: 'string' }, { maximum: 5 }] },
      2,
      ' It fits alternatives 1 and 3. The spec demands exactly one (oneOf).',
    ],
    [
      'branches of other types',
      { oneOf: [text, { type: 'boolean' }, { type: ['null', 'string'] }] },
      2,
      ' Expected string or boolean or null. Received number.',
    ],
    [
      'branches of other types that list values',
      { anyOf: [{ ...text, enum: ['a'] }, { type: 'null' }] },
      2,
      ' Expected string or null. Received number.',
    ],
    [
      'a branch that is nearer than another with misfits elsewhere',
      {
        anyOf: [
          { properties: { x: whole }, required: ['x'] },
          { properties: { y: whole }, required: ['a', 'b', 'c', 'd', 'e'] },
        ],
      },
      { x: 'a', y: 'b' },
      '/x Expected integer. Received string.',
    ],
    [
      'a branch that is nearer than one that is closed',
      {
        anyOf: [
          { properties: { x: whole }, required: ['x'] },
          {
            properties: { y: whole },
            required: ['a', 'b', 'c', 'd', 'e'],
            unevaluatedProperties: false,
          },
        ],
      },
      { x: 'a', k: 1 },
      '/x Expected integer. Received string.',
    ],
    [
      'a stranger to branches that are closed',
      {
        anyOf: [
          { properties: { a: {} }, additionalProperties: false },
          { properties: { c: {} }, required: ['c'], additionalProperties: false },
        ],
      },
      { b: 1 },
      "/b The spec has no field 'b'. There are: a.",
    ],
    [
      'names that are demanded twice',
      { required: ['a', 'a'] },
      {},
      " 'a' is missing. The spec requires it.",
    ],
    [
      'branches that are equally near',
      { anyOf: [{ required: ['a'] }, { required: ['b'] }] },
      {},
      " It fits none of the 2 alternatives. The nearest: 1) 'a' is missing. The spec requires it. 2) 'b' is missing. The spec requires it.",
    ],
    [
      'branches that say the same',
      { anyOf: [{ required: ['a'], minProperties: 0 }, { required: ['a'] }] },
      {},
      " 'a' is missing. The spec requires it.",
    ],
    [
      'the nearer branch',
      { anyOf: [{ required: ['a', 'b'] }, { required: ['c'] }] },
      {},
      " 'c' is missing. The spec requires it.",
    ],
    [
      'the branch that a constant means',
      { anyOf: [ref('Line'), { properties: { t: { const: 'dot' } } }] },
      { t: 'line', length: 'x' },
      '/length Expected integer. Received string.',
    ],
    [
      'a constant that no branch has',
      { anyOf: [{ properties: { t: { const: 'a' } } }, { properties: { t: { const: 'b' } } }] },
      { t: 'c' },
      ' It fits none of the 2 alternatives. The nearest: 1) Expected "a". 2) Expected "b".',
    ],
    [
      'branches in branches',
      { oneOf: [{ oneOf: [{ minimum: 5 }, text] }, text] },
      2,
      ' It must be >= 5.',
    ],
    [
      'a kind',
      { oneOf: [ref('Line'), ref('Dot')], discriminator: { propertyName: 't' } },
      { t: 'dash' },
      '/t Unknown kind. Known kinds: "line", "dot", "spot".',
    ],
    [
      'a kind by one of its values',
      { oneOf: [ref('Line'), ref('Dot')], discriminator: { propertyName: 't' } },
      { t: 'spot', size: 'x' },
      '/size Expected integer. Received string.',
    ],
    [
      'a kind by the name of its schema',
      { oneOf: [ref('Line'), ref('Dot')], discriminator: { propertyName: 't' } },
      { t: 'Dot' },
      '/t Unknown kind. Known kinds: "line", "dot", "spot".',
    ],
    [
      'a kind of a base',
      ref('Pet'),
      { k: 'cow' },
      '/k Unknown kind. Known kinds: "cat", "7", "lost", "Pet", "Cat", "Fish".',
    ],
    [
      'a member of another kind, and elsewhere one that is read only',
      { properties: { r: ref('Read'), s: ref('Shapes') } },
      { r: { id: 1 }, s: { t: 'line', size: 1 } },
      "/r/id 'id' is read-only. Leave it out of the request.",
      "/s/size The field 'size' does not belong to the alternative that the rest fits.",
    ],
    ['any kind of a base without kinds', ref('Lone'), { k: 'any' }],
    [
      'a kind of a choice from which others are derived',
      ref('Plant'),
      { k: 'Oak' },
      '/k Unknown kind. Known kinds: "Rose", "Lily".',
    ],
    [
      'a kind by the name of its schema, which is mapped as well',
      {
        oneOf: [ref('Line'), ref('Dot')],
        discriminator: { propertyName: 't', mapping: { l: 'Line' } },
      },
      { t: 'Line', length: 1 },
      '/t Expected "line".',
    ],
    [
      'a member of another kind',
      ref('Pet'),
      { k: 'cat', fins: 1 },
      "/fins The field 'fins' does not belong to the alternative that the rest fits.",
    ],
    [
      'a kind whose name is a number',
      ref('Pet'),
      { k: '7', fins: 'x' },
      '/fins Expected integer. Received string.',
    ],
    [
      'a kind by a number and by a truth',
      {
        oneOf: [
          { properties: { n: { const: 7 }, a: whole } },
          { properties: { n: { enum: [true, null] }, b: whole } },
        ],
        discriminator: { propertyName: 'n' },
      },
      { n: 7, a: 'x' },
      '/a Expected integer. Received string.',
    ],
    [
      'a kind that is no object',
      { oneOf: [ref('Line'), ref('Word')], discriminator: { propertyName: 't' } },
      'hello',
    ],
    [
      'such a kind that does not fit',
      { oneOf: [ref('Line'), ref('Word')], discriminator: { propertyName: 't' } },
      'farewell',
      ' It must NOT have more than 5 characters.',
    ],
    ['a kind that names all that its base has', ref('Bird'), { k: 'Owl', wings: 2 }],
    [
      'a member that such a kind does not have',
      ref('Bird'),
      { k: 'Owl', wings: 2, legs: 2 },
      "/legs The spec has no field 'legs'. There are: k, wings.",
    ],
    ['a kind that names all that its choice has', ref('Fruit'), { k: 'Fig', seeds: 2 }],
    [
      'a member that a kind of a choice does not have',
      ref('Fruit'),
      { k: 'Fig', seeds: 2, stones: 1 },
      "/stones The field 'stones' does not belong to the alternative that the rest fits.",
    ],
    ['a kind that leads nowhere', ref('Pet'), { k: 'lost', anything: 1 }],
    [
      'a kind of a choice in a choice',
      { oneOf: [ref('Shapes'), ref('Area')], discriminator: { propertyName: 't' } },
      { t: 'line', length: 'x' },
      '/length Expected integer. Received string.',
    ],
    [
      'another kind of a choice in a choice',
      { oneOf: [ref('Shapes'), ref('Area')], discriminator: { propertyName: 't' } },
      { t: 'area', width: 'x' },
      '/width Expected integer. Received string.',
    ],
    [
      'choices of which two have the names',
      {
        oneOf: [ref('Line'), ref('Dot')],
        anyOf: [ref('Line'), ref('Dot')],
        discriminator: { propertyName: 't' },
      },
      { t: 'line', length: 1 },
    ],
    [
      'values of which one has lost its digits',
      { enum: [9007199254740993n, 9007199254740994] },
      9007199254740994n,
    ],
    [
      'a list in place of an object of long numbers',
      { const: { 0: 9007199254740993n } },
      [9007199254740993n],
      ' Expected {"0":9007199254740993}.',
    ],
    [
      'an object in place of a list of long numbers',
      { const: [9007199254740993n] },
      { 0: 9007199254740993n },
      ' Expected [9007199254740993].',
    ],
    [
      'a number in place of an object of long numbers',
      { const: { a: 9007199254740993n } },
      5,
      ' Expected {"a":9007199254740993}.',
    ],
    [
      'a branch that another constant excludes',
      {
        anyOf: [
          { properties: { t: { not: { const: 'a' } } }, required: ['b'] },
          { properties: { t: {}, c: whole } },
        ],
      },
      { t: 'a', c: 'x' },
      '/c Expected integer. Received string.',
    ],
    [
      'a branch that is excluded deeper inside',
      {
        anyOf: [
          { properties: { o: { properties: { t: { const: 'a' } } } } },
          { required: ['p', 'q', 'r', 's', 'u', 'v', 'w', 'x', 'y'] },
        ],
      },
      { o: { t: 'b' } },
      '/o/t Expected "a".',
    ],
    ...[{ const: META }, { enum: [META] }, { const: { ...META, n: 9007199254740993n } }].map(
      (schema): [string, JsonObject, unknown, string] => [
        'values that look like references to what Ajv has',
        schema,
        1,
        ` Expected ${'enum' in schema ? 'one of ' : ''}${writeExact(schema.const ?? META)}.`,
      ],
    ),
    ['values that look like references', { const: { $ref: '#/nowhere' } }, { $ref: '#/nowhere' }],
    [
      'listed values that look like references',
      { enum: [{ $ref: '#/nowhere' }] },
      { $ref: '#/nowhere' },
    ],
    [
      'other values that look like references',
      { enum: [{ $ref: '#/nowhere' }], const: { $ref: 'x' } },
      1,
      ' Expected {"$ref":"x"}.',
      ' Expected one of {"$ref":"#/nowhere"}.',
    ],
    [
      'a stranger in what is a stranger',
      { properties: { a: {} }, patternProperties: { '^x': { properties: { b: {} } } } },
      { xa: { c: 1 }, d: { e: 1 } },
      "/xa/c The spec has no field 'c'. There are: b.",
      "/d The spec has no field 'd'. There are: a.",
    ],
    [
      'a condition',
      { if: { required: ['a'] }, [THEN]: { required: ['b'] }, else: { required: ['c'] } },
      { a: 1 },
      " 'b' is missing. The spec requires it.",
    ],
    [
      'a condition that is not met',
      { if: { required: ['a'] }, [THEN]: { required: ['b'] }, else: { required: ['c'] } },
      {},
      " 'c' is missing. The spec requires it.",
    ],
    [
      'what a member brings',
      { dependentSchemas: { a: { properties: { b: whole } } } },
      { a: 1, b: 'x' },
      '/b Expected integer. Received string.',
    ],
    [
      'a name by its pattern',
      { patternProperties: { '^x-': whole } },
      { 'x-a': 'b' },
      '/x-a Expected integer. Received string.',
    ],
    [
      'names',
      { propertyNames: { maxLength: 1 } },
      { ab: 1 },
      ' It must NOT have more than 1 characters.',
      ' It property name must be valid.',
    ],
  ])('%s', (_, schema, value, ...expected) => {
    expect(misfits(schema, value).map(({ pointer, message }) => `${pointer} ${message}`)).toEqual(
      expected,
    )
  })

  test('a response does not have what only requests have', () => {
    const found = misfits(
      ref('Read'),
      { id: 1, key: 'a' },
      { direction: 'response', closed: false },
    )
    expect(found).toEqual(
      [
        {
          pointer: '/key',
          message: "'key' is write-only. A response does not have it.",
          keyword: 'notSent',
          schema: '/components/schemas/Read/properties/key',
          expected: 'writeOnly',
        },
      ].map((one) => expect.objectContaining(one)),
    )
    expect(misfits(ref('Read'), { key: 'a' }, { direction: 'response' })[0]?.message).toBe(
      "'id' is missing. The spec requires it.",
    )
    expect(misfits(ref('Read'), { id: 1, x: 1 }, { direction: 'response', closed: false })).toEqual(
      [],
    )
  })

  test.each<[string, JsonObject, unknown, JsonObject]>([
    [
      'type',
      { properties: { a: text } },
      { a: 1 },
      { keyword: 'type', schema: `${AT}/properties/a`, expected: ['string'] },
    ],
    ['required', { required: ['a'] }, {}, { keyword: 'required', schema: AT, expected: 'a' }],
    ['enum', { enum: [1, 2] }, 3, { keyword: 'enum', expected: [1, 2] }],
    ['const', { const: 1 }, 3, { keyword: 'const', expected: 1 }],
    [
      'a long constant',
      { const: 9007199254740993n },
      3,
      { keyword: 'const', expected: 9007199254740993n },
    ],
    [
      'long values',
      { enum: [1, 9007199254740993n] },
      3,
      { keyword: 'enum', expected: [1, 9007199254740993n] },
    ],
    ['nothing', { properties: { a: false } }, { a: 1 }, { keyword: 'false schema' }],
    ['maximum', { maximum: 1 }, 3, { keyword: 'maximum', expected: 1 }],
    [
      'a stranger',
      { properties: { a: {} } },
      { b: 1 },
      { keyword: 'unevaluatedProperties', schema: AT, expected: ['a'] },
    ],
    [
      'another type',
      { anyOf: [text, { type: 'null' }] },
      1,
      { keyword: 'type', schema: AT, expected: ['string', 'null'] },
    ],
  ])('%s says which keyword is meant, and what it says', (_, schema, value, expected) => {
    expect(misfits(schema, value)).toMatchObject([expected])
  })
})

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

test.each<[string, string[], string | undefined, string]>([
  ['b', ['a'], undefined, "The spec has no field 'b'. There are: a."],
  ['b', [], 'header', "The spec has no header 'b'. There are: none."],
  ['A', ['b', 'a'], 'field', "The field 'A' is 'a' in the spec: mind the case."],
  ['a', ['a'], undefined, "The field 'a' does not belong to the alternative that the rest fits."],
])('%s among %j: %s', (name, known, what, expected) => {
  expect(unknownName(name, known, what)).toBe(expected)
})

test('a value is found by its pointer', () => {
  const value = { 'a/b': [{ '~c': null }], d: 'text' }
  expect(
    ['', '/a~1b/0/~0c', '/a~1b/1', '/toString', '/d/length', '/a~1b/0/~0c/x'].map((pointer) =>
      valueAt(value, pointer),
    ),
  ).toEqual([value, null, undefined, undefined, undefined, undefined])
})

describe('JSON is read so deep, and no deeper', () => {
  const nested = (levels: number, inner = '1'): string =>
    '['.repeat(levels) + inner + ']'.repeat(levels)
  test.each<[string, string]>([
    ['2,000 levels', nested(2000)],
    ['brackets in a text', JSON.stringify('[{'.repeat(1500))],
    ['brackets behind a quote in a text', `["\\"${'['.repeat(2500)}"]`],
    ['a text that ends with a backslash', `["\\\\",${'[],'.repeat(2100)}1]`],
    ['many lists beside each other', `[${'[],'.repeat(2100)}1]`],
    ['many objects beside each other', `[${'{},'.repeat(2100)}1]`],
  ])('%s', (_, json) => {
    expect(parseJson(json)).toEqual(JSON.parse(json))
  })

  test.each<[string, string]>([
    ['lists', nested(2001)],
    ['objects', `${'{"a":'.repeat(2001)}1${'}'.repeat(2001)}`],
    ['lists behind a text', `["\\\\",${nested(2000)}]`],
  ])('%s of more', (_, json) => {
    expect(() => parseJson(json)).toThrow(new DepthError('The JSON', 2000))
    expect(() => parseJson(json)).toThrow(
      'The JSON is nested more than 2000 levels deep. The mock reads no more than that.',
    )
  })

  test('what ends for lack of stack is told as a limit, and other errors stay as they are', () => {
    const endless = (): number => 1 + endless()
    const caught = (run: () => unknown): unknown => {
      try {
        return run()
      } catch (error) {
        return error
      }
    }
    expect(caught(() => withinDepth('It', endless))).toMatchObject({
      name: 'DepthError',
      message: 'It is nested more deeply than the mock can follow.',
    })
    const other = new RangeError('Invalid array length')
    expect(
      caught(() =>
        withinDepth('It', () => {
          throw other
        }),
      ),
    ).toBe(other)
    expect(withinDepth('It', () => 5)).toBe(5)
  })
})

describe('what only decides is judged as it stands', () => {
  const read: JsonObject = { readOnly: true }
  test.each<[string, JsonObject, unknown, ...string[]]>([
    [
      'a condition on an object that has more',
      {
        properties: { o: {}, k: {} },
        if: { properties: { o: { properties: { x: {} } } } },
        [THEN]: { required: ['k'] },
      },
      { o: { x: 1, z: 1 } },
      " 'k' is missing. The spec requires it.",
    ],
    [
      'a condition on what is read only',
      {
        properties: { id: read, a: {}, k: {} },
        if: { required: ['id'] },
        [THEN]: { required: ['k'] },
      },
      { a: 1 },
    ],
    [
      'what is excluded of an object that has more',
      { properties: { o: {} }, not: { properties: { o: { properties: { x: { const: 1 } } } } } },
      { o: { x: 1, z: 1 } },
      ' It fits a schema that the spec excludes (not).',
    ],
    [
      'what is excluded and read only',
      { properties: { id: read, a: {} }, not: { required: ['id'] } },
      { a: 1 },
    ],
    [
      'what a list contains, though it is read only',
      { contains: { type: 'object', required: ['id'], properties: { id: read } } },
      [{}],
      "/0 'id' is missing. The spec requires it.",
      ' It must contain at least 1 valid item(s).',
    ],
    [
      'names by a reference',
      { propertyNames: { $ref: '#/components/schemas/Short' } },
      { abc: 1 },
      ' It must NOT have more than 2 characters.',
      ' It property name must be valid.',
    ],
    [
      'a name that is demanded and not allowed',
      { properties: { a: {} }, required: ['b'], additionalProperties: false },
      { a: 1, b: 1 },
      "/b The spec has no field 'b'. There are: a.",
    ],
    [
      'a name that is demanded where nothing else is',
      { properties: { a: {} }, required: ['b'], unevaluatedProperties: false },
      { a: 1, b: 1 },
      "/b The spec has no field 'b'. There are: a.",
    ],
    [
      'a condition on the value of what is read only',
      {
        properties: { id: {}, k: {} },
        if: { properties: { id: { ...read, const: 1 } } },
        [THEN]: { required: ['k'] },
      },
      { id: 2 },
    ],
    [
      'a pattern that is one beside one that is none',
      { patternProperties: { '(': whole, '^x': whole } },
      { xa: 'q' },
      '/xa Expected integer. Received string.',
    ],
    [
      'members that nothing has seen',
      { properties: { a: {} }, unevaluatedProperties: whole },
      { a: 'x', b: 'x' },
      '/b Expected integer. Received string.',
    ],
    [
      'items that nothing has seen',
      { prefixItems: [{}], unevaluatedItems: whole },
      ['x', 'x'],
      '/1 Expected integer. Received string.',
    ],
  ])('%s', (_, schema, value, ...expected) => {
    const all = { ...schemas, Short: { maxLength: 2 }, Root: schema }
    const evaluator = new Evaluator({ openapi: '3.1.0', paths: {}, components: { schemas: all } })
    const found = evaluator.misfits({ node: schema, pointer: AT }, value, {
      direction: 'request',
      closed: true,
    })
    expect(found.map(({ pointer, message }) => `${pointer} ${message}`)).toEqual(expected)
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
