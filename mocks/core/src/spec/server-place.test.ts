import { expect, test } from 'vitest'
import type { JsonObject } from './openapi-document.ts'
import { serverPlaces } from './server-place.ts'

const paths = (url: string, variables?: JsonObject): string[] =>
  serverPlaces({ url, variables }).map(({ basePath }) => basePath)

test.each<[string, JsonObject | undefined, ...string[]]>([
  ['https://a.example', undefined, ''],
  [' https://a.example/v1/ ', undefined, '/v1'],
  ['https://a.example/v1?x=1#y', undefined, '/v1'],
  ['https://a.example?x=/v1', undefined, ''],
  ['/v1/./a//b/../c', undefined, '/v1/a/c'],
  ['v1?x=/y\n/z', undefined, '/v1'],
  ['./', undefined, ''],
  ['/{v}', undefined, '/{v}'],
  ['/{v}', { v: { default: 'a$&b' } }, '/a$&b', '/{v}'],
  ['/{v}', { v: { default: 2, enum: [1, 2] } }, '/2', '/1'],
  ['/{v}', { v: { enum: ['a'] } }, '/a'],
  ['/{v}', { v: { default: 'a', enum: [] } }, '/a', '/{v}'],
  ['/{v}', { v: 'text' }, '/{v}'],
  ['/{v}', { v: { enum: 'a' } }, '/{v}'],
  ['/{toString}', {}, '/{toString}'],
  ['{base}', { base: { default: 'https://a.example/v1' } }, '/v1'],
  ['{base}/v1', undefined, '/v1'],
  ['{base}/x', { base: { enum: ['https://a.example', '/b'] } }, '/x', '/b/x'],
  ['{scheme}://a.example/v1', { scheme: { default: 'https' } }, '/v1'],
])('the base paths of %s', (url, variables, ...expected) => {
  expect(paths(url, variables)).toEqual(expected)
})

test('a variable of too many values stays one', () => {
  const many = { enum: Array.from({ length: 65 }, (_, at) => `v${at}`) }
  const most = { enum: many.enum.slice(1) }
  expect(paths('/{v}', { v: many })).toEqual(['/{v}'])
  expect(paths('/{v}', { v: most })).toHaveLength(64)
  expect(paths('/{v}/{w}', { v: most, w: { enum: ['a', 'b'] } })).toHaveLength(64)
})

test.each<[string, JsonObject | undefined, string | undefined, string[], string[]]>([
  [
    'https://a.example/v1',
    undefined,
    'https://a.example',
    ['https://a.example', 'HTTPS://A.example', 'https://a.example:8443'],
    ['http://a.example', 'https://b.example', 'https://aXexample', 'https://a.example.b'],
  ],
  [
    '//a.example',
    undefined,
    'https://a.example',
    ['https://a.example'],
    ['http://a.example', '//a.example'],
  ],
  [
    'http://a.example:81',
    undefined,
    'http://a.example:81',
    ['http://a.example:81'],
    ['http://a.example', 'http://a.example:82', 'http://a.example:81:82'],
  ],
  [
    'https://{r}.example',
    { r: { default: 'eu', enum: ['eu', 'u.s'] } },
    'https://eu.example',
    ['https://eu.example', 'https://u.s.example'],
    ['https://cn.example', 'https://uXs.example', 'https://.example'],
  ],
  [
    'https://{r}.example',
    { r: { default: 'eu' } },
    'https://eu.example',
    ['https://eu.example', 'https://any.example'],
    ['https://a/b.example', 'https://a.example.b'],
  ],
  [
    '{s}://a.example',
    { s: { enum: ['http'] } },
    'http://a.example',
    ['http://a.example'],
    ['https://a.example'],
  ],
  ['https://{a b}', undefined, undefined, ['https://x'], ['http://x']],
])('the origins of %s', (url, variables, expected, yes, no) => {
  const [place] = serverPlaces({ url, variables })
  expect(place?.defaultOrigin).toBe(expected)
  for (const origin of yes) expect([origin, place?.origin?.test(origin)]).toEqual([origin, true])
  for (const origin of no) expect([origin, place?.origin?.test(origin)]).toEqual([origin, false])
})

test('a server that is no more than a path has no origin, and one without a URL is none', () => {
  expect(serverPlaces({ url: '/v1' })).toEqual([
    { basePath: '/v1', origin: undefined, defaultOrigin: undefined },
  ])
  expect(serverPlaces({ url: 7 })).toEqual([])
})
