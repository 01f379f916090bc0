import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../../spec/openapi-document.ts'
import { list, type Sent, size, text, told, whole } from './testing/told.ts'

const words = { type: 'array', items: text }

const FORM = 'application/x-www-form-urlencoded'
const form = (
  properties: JsonObject,
  encoding: JsonObject = {},
  more: JsonObject = {},
): JsonObject => ({
  requestBody: {
    content: { [FORM]: { schema: { type: 'object', properties, ...more }, encoding } },
  },
})

describe('a form', () => {
  test.each<[JsonObject, string, ...string[]]>([
    [
      form({ a: whole, b: whole }, {}, { required: ['a'] }),
      'a=x&b=y',
      '/body/a Expected integer. Received string.',
      '/body/b Expected integer. Received string.',
    ],
    [
      form({ a: list, b: whole }),
      'a=1,2&b=x',
      "/body/a 'a' is joined by ','. Repeat the key: a=a&a=b.",
      '/body/b Expected integer. Received string.',
    ],
    [
      form({ a: whole, b: { const: 'a' } }),
      'a=1&a=2&b=x',
      "/body/a 'a' is sent 2 times. It is no list. Repeat the key: a=a&a=b.",
      '/body/b Expected "a".',
    ],
    [
      form({ a: size }, { a: { style: 'deepObject', explode: true } }),
      'w=1',
      "/body/w The spec has no field 'w'. There are: a.",
    ],
    [
      form({ a: size, 'a[w]': text }),
      'a[w]=x&a[h]=1',
      "/body/a 'w' is missing. The spec requires it.",
    ],
    [form({ a: list }), 'c=1', "/body/c The spec has no field 'c'. There are: a."],
    [
      form({ a: list }),
      'a[0]=1',
      "/body/a[0] The spec has no field 'a[0]'. There are: a. Repeat the key: a=a&a=b.",
    ],
    [form({ a: size, b: size }), 'a[w]=1&b[w]=x', '/body/b[w] Expected integer. Received string.'],
    [form({ a: size, w: whole }), 'w=1&a[w]=x', '/body/a[w] Expected integer. Received string.'],
    [form({ a: size }), 'a[w]=1&a[w]=2', '/body/a[w] Expected integer. Received array.'],
    [form({ a: words }), 'a=[1]'],
    [form({ a: { type: 'array', items: list } }), 'a=[1]'],
    [form({ a: { anyOf: [size, text] } }), 'a={"w'],
    [form({ a: { anyOf: [size, text] } }), 'a={"w":1}'],
    [form({ a: { type: ['object', 'null'], properties: { b: whole } } }), 'a=null'],
    [form({ 'a/b': whole }), 'a/b=x', '/body/a~1b Expected integer. Received string.'],
    [
      form({ a: whole }, {}, { required: ['a/b'] }),
      'a=1',
      "/body 'a/b' is missing. The spec requires it.",
    ],
    [
      form({ 'a/b': whole }, {}, { required: ['a/b'] }),
      'a/b=1&a/b=2',
      "/body/a~1b 'a/b' is sent 2 times. It is no list. Repeat the key: a/b=a&a/b=b.",
    ],
    [
      form({ a: size }, { a: { contentType: 'application/json' } }),
      'a={"w":"x"}',
      '/body/a/w Expected integer. Received string.',
    ],
    [
      form({ a: size }, { a: { contentType: 'application/json' } }),
      'a={}&a={}',
      "/body/a 'a' is sent 2 times. It is no list.",
    ],
  ])('%j, %s', (operation, body, ...expected) => {
    expect(told(operation, { body, headers: { 'content-type': FORM } })).toEqual(expected)
  })
})

const part = (name: string, content: string, ...headers: readonly string[]): string =>
  [`Content-Disposition: form-data; name="${name}"`, ...headers, '', content].join('\r\n')
const inParts = (...parts: readonly string[]): Sent => ({
  headers: { 'content-type': 'multipart/form-data; boundary=b' },
  body: `${parts.map((one) => `--b\r\n${one}\r\n`).join('')}--b--\r\n`,
})
const multipart = (properties: JsonObject, encoding: JsonObject = {}): JsonObject => ({
  requestBody: {
    content: { 'multipart/form-data': { schema: { type: 'object', properties }, encoding } },
  },
})
const file = (name: string, ...headers: readonly string[]): string =>
  part(`${name}"; filename="a`, 'x', ...headers)

describe('a form in parts', () => {
  const JSON_PART = 'Content-Type: application/json'
  test.each<[JsonObject, Sent, ...string[]]>([
    [
      multipart({ a: { type: 'array', items: whole } }),
      inParts(part('a', '1', JSON_PART), part('a', 'true', JSON_PART)),
      '/body/a/1 Expected integer. Received boolean.',
    ],
    [
      multipart({ a: { type: 'array', items: whole } }),
      inParts(part('a', '1', JSON_PART), part('a', '2')),
      '/body/a/1 Expected integer. Received string.',
    ],
    [
      multipart({ a: whole }),
      inParts(part('a', '{', JSON_PART)),
      expect.stringMatching(/^\/body\/a 'a' must be JSON\. SyntaxError: .*\.$/) as never,
    ],
    [multipart({ a: { type: 'array', items: whole } }), inParts(part('a', '[1,2]', JSON_PART))],
    [
      multipart({ a: { type: 'array', items: { type: 'array', items: whole } } }),
      inParts(part('a', '[1]', JSON_PART), part('a', '[2]', JSON_PART)),
    ],
    [
      multipart({ a: { type: 'string', maxLength: 0 } }),
      inParts(file('a', 'Content-Type: image/png')),
    ],
    [
      multipart({ a: { type: 'array', maxItems: 1, items: text } }),
      inParts(file('a'), file('a')),
      '/body/a It must NOT have more than 1 items.',
    ],
    [
      multipart({ a: text }, { a: { headers: { 'X-A': { schema: list } } } }),
      inParts(part('a', 'x', 'X-A: 1, x')),
      "/body/a The header 'X-A' of the part 'a': Expected integer. Received string.",
    ],
    [
      multipart({ a: text }, { a: { headers: { 'X-A': { schema: size } } } }),
      inParts(part('a', 'x', 'X-A: w')),
      "/body/a The header 'X-A' of the part 'a': 'X-A' is an object. Write a,b, an object as key,a.",
    ],
    [
      multipart({ a: text }, { a: { headers: { 'X-A': { schema: list } } } }),
      inParts(part('a', 'x', 'X-A: 1|2')),
      "/body/a The header 'X-A' of the part 'a': 'X-A' is joined by '|'. Write a,b, an object as key,a.",
    ],
    [
      multipart({ a: text }, { a: { contentType: 'text/plain, image/png' } }),
      inParts(part('a', 'x', 'Content-Type: Text/Plain; charset=utf-8')),
    ],
    [
      multipart({ a: text }, { a: { contentType: 'text/plain' } }),
      inParts(part('a', 'x', 'Content-Type: text/csv')),
      "/body/a The part 'a' is text/csv. Expected text/plain.",
    ],
    [
      multipart({ a: whole }),
      inParts(part('a', 'x'), part('b', 'y')),
      '/body/a Expected integer. Received string.',
      "/body/b The spec has no field 'b'. There are: a.",
    ],
  ])('%j, %j', (operation, request, ...expected) => {
    expect(told(operation, request)).toEqual(expected)
  })
})
