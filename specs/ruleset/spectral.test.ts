import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { ASSET_KINDS, methodNames } from '@picturedesk/provider'
import { Spectral } from '@stoplight/spectral-core'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { examplesValid } from './functions/examples-valid.js'
import ruleset from './spectral.js'

const fixtures = new URL('fixtures/', import.meta.url)
const bad = readdirSync(new URL('bad/', fixtures)).map((file) => basename(file, '.yaml'))

test('the good document keeps every rule', async () => {
  expect(await lint(read('good.yaml'))).toEqual([])
})

test('each document in fixtures/bad is named after a rule', () => {
  expect(Object.keys(ruleset.rules)).toEqual(expect.arrayContaining(bad))
})

test.each(bad)('fixtures/bad/%s breaks that rule', async (rule) => {
  const problems = await lint(merge(read('good.yaml'), read(`bad/${rule}.yaml`)))
  expect(problems.map(({ code }) => code)).toContain(rule)
})

test.each([
  ['an anchored pattern', '^[0-9]+$', []],
  ['anchored alternatives', '^a$|^b$', []],
  ['alternatives within a group', '^(a|b)$', []],
  ['a bar within a class', '^[a|b]$', []],
  ['an escaped bar', '^a\\|b$', []],
  ['an open end', '^[0-9]+', ['pattern-anchored']],
  ['an escaped dollar', '^[0-9]+\\$', ['pattern-anchored']],
  ['alternatives of which each has one anchor', '^a|b$', ['pattern-anchored']],
])('pattern-anchored judges %s, as in %s', async (_, pattern, codes) => {
  const code = { description: 'The kind of failure.', pattern }
  const patch = { components: { schemas: { Failure: { properties: { code } } } } }
  const problems = await lint(merge(read('good.yaml'), merge(patch, codeOfType('string'))))
  expect([...new Set(problems.map(({ code }) => code))]).toEqual(codes)
})

const known = { kind: 'documented', document: 'image' }
const free = { description: 'Too many calls.', 'x-charged': false, 'x-provenance': known }
const paid = (billable: boolean): object => ({
  'x-billable': billable,
  'x-retry-safety': 'never',
  'x-provenance': { ...known, facts: { 'x-billable': known, 'x-retry-safety': known } },
})

test.each<[string, object, string[]]>([
  ['that reads and costs nothing', {}, []],
  [
    'that reads and costs, without a word on it',
    { 'x-billable': true, 'x-retry-safety': 'never' },
    ['money-stated'],
  ],
  [
    'that reads and may cost, as its statement says',
    {
      'x-billable': true,
      'x-retry-safety': 'never',
      'x-provenance': {
        ...known,
        facts: { 'x-billable': { kind: 'assumed', lookedIn: ['image'], note: 'No word on it.' } },
      },
    },
    [],
  ],
])('money-stated judges an operation %s', async (_, patch, codes) => {
  const document = read('good.yaml')
  const [path = ''] = Object.keys((document as { readonly paths: object }).paths)
  const problems = await lint(merge(document, { paths: { [path]: { get: patch } } }))
  expect([...new Set(problems.map(({ code }) => code))]).toEqual(codes)
})
test.each<[string, object, object, string[]]>([
  ['a refusal of a call that costs money', paid(true), { 429: free }, []],
  ['a refusal of a call that costs nothing', paid(false), { 429: free }, ['charged-stated']],
  ['a failure of the vendor', paid(true), { 503: free }, ['charged-stated']],
  ['a word that is true', paid(true), { 429: { ...free, 'x-charged': true } }, ['extension-value']],
])('x-charged on %s', async (_, cost, responses, codes) => {
  const document = read('good.yaml')
  const [path = ''] = Object.keys((document as { readonly paths: object }).paths)
  const problems = await lint(
    merge(document, { paths: { [path]: { get: { ...cost, responses } } } }),
  )
  expect([...new Set(problems.map(({ code }) => code))]).toEqual(codes)
})

test.each<[string, object, string[]]>([
  ['codes', { meaning: 'not-found', codes: [623, 'E7'] }, []],
  ['codes and a message', { meaning: 'not-found', codes: [623], message: 'gone' }, []],
  ['a picture with its reason', { meaning: 'unusable-media', codes: [1], reason: 'format' }, []],
  ['a value with its option', { meaning: 'invalid-argument', codes: [1], option: 'a' }, []],
  ['nothing that tells it', { meaning: 'not-found' }, ['failure-meaning']],
  ['no code', { meaning: 'not-found', codes: [] }, ['failure-meaning']],
  ['a code twice', { meaning: 'not-found', codes: [7, 7] }, ['failure-meaning']],
  ['a picture without reason', { meaning: 'unusable-media', codes: [1] }, ['failure-meaning']],
  ['a value without option', { meaning: 'invalid-argument', codes: [1] }, ['failure-meaning']],
  [
    'a reason of others',
    { meaning: 'not-found', codes: [1], reason: 'format' },
    ['failure-meaning'],
  ],
  ['an option of others', { meaning: 'not-found', codes: [1], option: 'a' }, ['failure-meaning']],
])('failure-meaning judges %s', async (_, failure, codes) => {
  const failures = [Object.assign({ 'x-provenance': known }, failure)]
  const problems = await lint(
    Object.assign(read('good.yaml') as object, { 'x-failures': failures }),
  )
  expect([...new Set(problems.map(({ code }) => code))]).toEqual(codes)
})

test.each([
  ['one repeat', '^[a-z]+$', []],
  ['repeats of what differs', '^[a-z]+@[0-9]+$', []],
  ['a condition before a repeat', '^(?!\\.{1,2}$).+$', []],
  ['a repeat in a repeat', '^(a+)+$', ['pattern-linear']],
  ['choices that match alike', '^(a|a)*$', ['pattern-linear']],
  ['neighbours that match alike', '^[a-z]+[a-z]+$', ['pattern-linear']],
  ['neighbours through an optional part', '^a*b?a*$', ['pattern-linear']],
  ['a counted repeat', '^(a?){30}a{30}$', ['pattern-linear']],
])('pattern-linear judges %s, as in %s', async (_, pattern, codes) => {
  const code = { description: 'The kind of failure.', pattern }
  const patch = { components: { schemas: { Failure: { properties: { code } } } } }
  const problems = await lint(merge(read('good.yaml'), merge(patch, codeOfType('string'))))
  expect([...new Set(problems.map(({ code }) => code))]).toEqual(codes)
})

test.each([
  ['a request needs no member that is read-only', 'requestBody', { readOnly: true }, []],
  ['a request needs one that is write-only', 'requestBody', { writeOnly: true }, ['example-valid']],
  ['a response needs no member that is write-only', 'responses', { writeOnly: true }, []],
  ['a response needs one that is read-only', 'responses', { readOnly: true }, ['example-valid']],
])('%s', async (_, place, mark, codes) => {
  const object = {
    type: 'object',
    properties: { id: mark },
    allOf: [{ type: 'object', properties: { id: {} }, required: ['id'] }],
  }
  const operation = { [place]: place === 'responses' ? { 200: media(object) } : media(object) }
  const document = { openapi: '3.1.0', paths: { '/image': { post: operation } } }
  const problems = examplesValid(document, undefined, undefined)
  expect(problems.map(() => 'example-valid')).toEqual(codes)
})

function media(schema: object): object {
  return { content: { 'application/json': { schema, examples: { one: { value: {} } } } } }
}

test('a response whose schema allows no failure is caught', async () => {
  const patch = {
    paths: {
      '/image/{id}': {
        get: {
          responses: {
            '200': {
              content: {
                'application/json': {
                  schema: { oneOf: [{ $ref: '#/components/schemas/Answer' }] },
                  examples: { failure: null },
                },
              },
            },
          },
        },
      },
    },
  }
  expect(await lint(merge(read('good.yaml'), patch))).toContainEqual(
    expect.objectContaining({
      code: 'failure-example',
      message: expect.stringContaining('The schema allows no failure.'),
    }),
  )
})

test('a default outside its schema is caught', async () => {
  const document = read('good.yaml') as { paths: Record<string, { get: { parameters: object[] } }> }
  document.paths['/image/{id}']?.get.parameters.push({
    name: 'per_page',
    in: 'query',
    description: 'Items a page.',
    schema: { type: 'integer', minimum: 1, default: 0 },
  })
  expect(await lint(document)).toMatchObject([
    { code: 'own-value', message: expect.stringContaining('must be >= 1') },
  ])
})

test('an operation with optional credentials is caught unless it says x-anonymous', async () => {
  const patch = { paths: { '/image/{id}': { get: { security: [{ key: [] }, {}] } } } }
  expect((await lint(merge(read('good.yaml'), patch))).map(({ code }) => code)).toEqual([
    'operation-security',
  ])
})

test.each([
  ['passes with an alternative without credentials', [{ key: [] }, {}], true, []],
  ['is caught when it always needs credentials', [{ key: [] }], true, ['operation-security']],
])('an operation with x-anonymous %s', async (_, security, anonymous, codes) => {
  const get = { security, 'x-anonymous': anonymous }
  const problems = await lint(merge(read('good.yaml'), { paths: { '/image/{id}': { get } } }))
  expect(problems.map(({ code }) => code)).toEqual(codes)
})

test('an operation outside the interface has an empty list as x-capability', async () => {
  const patch = { paths: { '/image/{id}': { get: { 'x-capability': [] } } } }
  expect(await lint(merge(read('good.yaml'), patch))).toEqual([])
})

test.each([
  [
    'an unknown method',
    'albums.list',
    `Unknown capability "albums.list". Known: ${methodNames().join(', ')}.`,
  ],
  ['a list with an unknown method', ['assets.get', 'search'], 'Unknown capability "search".'],
  ['a list of one', ['assets.get'], 'A list holds two or more different methods, or none.'],
  ['the same method twice', ['assets.get', 'assets.get'], 'Received ["assets.get","assets.get"].'],
])('x-capability with %s is refused with the reason', async (_, capability, message) => {
  const patch = { paths: { '/image/{id}': { get: { 'x-capability': capability } } } }
  expect(await lint(merge(read('good.yaml'), patch))).toMatchObject([
    { code: 'operation-capability', message: expect.stringContaining(message) },
  ])
})

test('every method of the interface can be named, and several of them in a list', async () => {
  for (const capability of [...methodNames(), ['search.assets', 'assets.get']]) {
    const patch = { paths: { '/image/{id}': { get: { 'x-capability': capability } } } }
    const problems = await lint(merge(read('good.yaml'), patch))
    expect(problems.filter(({ code }) => code === 'operation-capability')).toEqual([])
  }
})

test('a kind that the interface does not have is refused with those that it has', async () => {
  const patch = { 'x-provider': { kinds: [...ASSET_KINDS, 'sound'] } }
  expect(await lint(merge(read('good.yaml'), patch))).toMatchObject([
    {
      code: 'provider-stated',
      message: expect.stringContaining(`Unknown kind "sound". Known: ${ASSET_KINDS.join(', ')}.`),
    },
  ])
})

function codeOfType(type: string): object {
  return { components: { schemas: { Failure: { properties: { code: { type } } } } } }
}

async function lint(document: unknown): Promise<{ code: string | number; message: string }[]> {
  const spectral = new Spectral()
  spectral.setRuleset(ruleset)
  return spectral.run(document as Record<string, unknown>)
}

function read(path: string): unknown {
  return parse(readFileSync(new URL(path, fixtures), 'utf8'), { maxAliasCount: 10 })
}

/** A JSON merge patch. */
function merge(target: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch
  const result: Record<string, unknown> = isObject(target) ? { ...target } : {}
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete result[key]
    else result[key] = merge(result[key], value)
  }
  return result
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
