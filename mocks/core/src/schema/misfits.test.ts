import { writeExact } from '@picturedesk/openapi'
import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../spec/openapi-document.ts'
import { AT, META, misfits, ref, THEN, text, whole } from './testing/misfits.ts'

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
