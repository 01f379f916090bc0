import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { Spectral } from '@stoplight/spectral-core'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import ruleset from './spectral.js'

const fixtures = new URL('fixtures/', import.meta.url)
const bad = readdirSync(new URL('bad/', fixtures)).map((file) => basename(file, '.yaml'))

test('the good document keeps every rule', async () => {
  expect(await lint(read('good.yaml'))).toEqual([])
})

test('every rule has a bad document, and every bad document a rule', () => {
  expect(bad.toSorted()).toEqual(Object.keys(ruleset.rules).toSorted())
})

test.each(bad)('%s is caught, and nothing else', async (rule) => {
  const problems = await lint(merge(read('good.yaml'), read(`bad/${rule}.yaml`)))
  expect(new Set(problems.map(({ code }) => code))).toEqual(new Set([rule]))
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
])('%s: %s', async (_, pattern, codes) => {
  const patch = { components: { schemas: { Failure: { properties: { code: { pattern } } } } } }
  const problems = await lint(merge(read('good.yaml'), merge(patch, codeOfType('string'))))
  expect([...new Set(problems.map(({ code }) => code))]).toEqual(codes)
})

test('an answer that admits no failure is caught', async () => {
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
  expect(await lint(merge(read('good.yaml'), patch))).toMatchObject([
    { code: 'failure-example', message: expect.stringContaining('the schema admits no failure') },
  ])
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
    { code: 'example-valid', message: expect.stringContaining('must be >= 1') },
  ])
})

test('an optional credential is caught', async () => {
  const patch = { paths: { '/image/{id}': { get: { security: [{ key: [] }, {}] } } } }
  expect((await lint(merge(read('good.yaml'), patch))).map(({ code }) => code)).toEqual([
    'operation-security',
  ])
})

test.each([
  ['for everyone', [{ key: [] }, {}], true, []],
  ['for everyone, but asking', [{ key: [] }], true, ['operation-security']],
])('an operation %s', async (_, security, anonymous, codes) => {
  const get = { security, 'x-anonymous': anonymous }
  const problems = await lint(merge(read('good.yaml'), { paths: { '/image/{id}': { get } } }))
  expect(problems.map(({ code }) => code)).toEqual(codes)
})

test('an operation that no method of the interface serves says so by an empty list', async () => {
  const patch = { paths: { '/image/{id}': { get: { 'x-capability': [] } } } }
  expect(await lint(merge(read('good.yaml'), patch))).toEqual([])
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
