import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../../spec/openapi-document.ts'
import {
  asked,
  list,
  parameter,
  query,
  type Sent,
  size,
  text,
  told,
  whole,
} from './testing/told.ts'

const words = { type: 'array', items: text }
const nothing: string[] = []

describe('what OpenAPI shows of each style is read as it is meant', () => {
  const colour = { const: 'blue' }
  const colours = { const: ['blue', 'black', 'brown'], type: 'array', items: text }
  const rgb = {
    const: { R: 100, G: 200, B: 150 },
    type: 'object',
    properties: { R: whole, G: whole, B: whole },
  }
  type Table = readonly [
    place: string,
    style: string,
    explode: boolean,
    text: string | undefined,
    list: string | undefined,
    object: string | undefined,
  ]
  test.each<Table>([
    ['path', 'simple', false, 'blue', 'blue,black,brown', 'R,100,G,200,B,150'],
    ['path', 'simple', true, 'blue', 'blue,black,brown', 'R=100,G=200,B=150'],
    ['path', 'label', false, '.blue', '.blue,black,brown', '.R,100,G,200,B,150'],
    ['path', 'label', true, '.blue', '.blue.black.brown', '.R=100.G=200.B=150'],
    ['path', 'matrix', false, ';color=blue', ';color=blue,black,brown', ';color=R,100,G,200,B,150'],
    [
      'path',
      'matrix',
      true,
      ';color=blue',
      ';color=blue;color=black;color=brown',
      ';R=100;G=200;B=150',
    ],
    ['query', 'form', false, 'color=blue', 'color=blue,black,brown', 'color=R,100,G,200,B,150'],
    [
      'query',
      'form',
      true,
      'color=blue',
      'color=blue&color=black&color=brown',
      'R=100&G=200&B=150',
    ],
    [
      'query',
      'spaceDelimited',
      false,
      undefined,
      'color=blue%20black%20brown',
      'color=R%20100%20G%20200%20B%20150',
    ],
    [
      'query',
      'pipeDelimited',
      false,
      undefined,
      'color=blue|black|brown',
      'color=R|100|G|200|B|150',
    ],
    [
      'query',
      'pipeDelimited',
      false,
      undefined,
      'color=blue%7Cblack%7Cbrown',
      'color=R%7C100%7CG%7C200%7CB%7C150',
    ],
    ['query', 'deepObject', true, undefined, undefined, 'color[R]=100&color[G]=200&color[B]=150'],
    ['header', 'simple', false, 'blue', 'blue, black,brown', 'R,100,G,200,B,150'],
    ['header', 'simple', true, 'blue', 'blue,black , brown', 'R=100,G=200,B=150'],
    ['cookie', 'form', false, 'color=blue', 'color=blue,black,brown', 'color=R,100,G,200,B,150'],
    [
      'cookie',
      'form',
      true,
      'color=blue',
      'color=blue; color=black; color=brown',
      'R=100; G=200; B=150',
    ],
  ])('%s, %s, explode %s', (place, style, explode, ...sent) => {
    for (const [at, schema] of [colour, colours, rgb].entries()) {
      const value = sent[at]
      if (value === undefined) continue
      const operation: JsonObject = {
        ...(place === 'path' ? { 'x-path': '/a/{color}' } : {}),
        parameters: [parameter(place, 'color', { style, explode, schema, required: true })],
      }
      const request = (wire: string): Sent => {
        if (place === 'path') return { path: `/a/${wire}` }
        if (place === 'query') return asked(wire)
        return { headers: { [place === 'cookie' ? 'cookie' : 'color']: wire } }
      }
      expect([value, told(operation, request(value))]).toEqual([value, []])
      const wrong = value.replace(/blue|100/, '7')
      expect([wrong, told(operation, request(wrong)).length > 0]).toEqual([wrong, true])
    }
  })
})

describe('how a field has to be written is told in full', () => {
  test.each<[string, JsonObject, string, string, ...string[]]>([
    [
      'path',
      { style: 'label', schema: words },
      'a,b',
      '/path',
      "'v' is written in the style 'label'. Write .a,b, an object as .key,a.",
    ],
    [
      'path',
      { style: 'label', explode: true, schema: words },
      'a.b',
      '/path',
      "'v' is written in the style 'label'. Write .a.b, an object as .key=a.",
    ],
    [
      'path',
      { style: 'matrix', schema: words },
      'v=a',
      '/path',
      "'v' is written in the style 'matrix'. Write ;v=a,b.",
    ],
    [
      'path',
      { style: 'matrix', explode: true, schema: words },
      'v=a',
      '/path',
      "'v' is written in the style 'matrix'. Write ;v=a;v=b.",
    ],
    ['path', { schema: size }, 'w', '/path', "'v' is an object. Write a,b, an object as key,a."],
    [
      'path',
      { explode: true, schema: size },
      'w',
      '/path',
      "'v' is an object. Write a,b, an object as key=a.",
    ],
    [
      'query',
      { explode: false, schema: list },
      'v=1;2',
      '/query',
      "The query parameter 'v' is joined by ';'. Write one, its items joined by ',': v=a,b.",
    ],
    [
      'query',
      { style: 'pipeDelimited', explode: false, schema: list },
      'v=1,2',
      '/query',
      "The query parameter 'v' is joined by ','. Write one, its items joined by '|': v=a|b.",
    ],
    [
      'query',
      { style: 'spaceDelimited', explode: false, schema: list },
      'v=1|2',
      '/query',
      "The query parameter 'v' is joined by '|'. Write one, its items joined by ' ': v=a b.",
    ],
    [
      'query',
      { schema: list },
      'v=1 2',
      '/query',
      "The query parameter 'v' is joined by ' '. Repeat the key: v=a&v=b.",
    ],
    [
      'query',
      { style: 'deepObject', schema: size },
      'v=1',
      '/query',
      "The query parameter 'v' is an object. Write each member: v[key]=value.",
    ],
    [
      'query',
      { explode: false, schema: list },
      'v=1&v=2',
      '/query',
      "The query parameter 'v' is sent 2 times. Write one, its items joined by ',': v=a,b.",
    ],
    [
      'query',
      { schema: whole },
      'v=1&v=2&v=3',
      '/query',
      "The query parameter 'v' is sent 3 times. It is no list. Repeat the key: v=a&v=b.",
    ],
    [
      'query',
      { explode: false, schema: size },
      'v=w,1&v=h,2',
      '/query',
      "The query parameter 'v' is sent 2 times. Write one, its items joined by ',': v=a,b.",
    ],
    [
      'query',
      { schema: whole },
      'v=[object Object]',
      '/query',
      "The query parameter 'v' is an object that was written as text, '[object Object]'. Repeat the key: v=a&v=b.",
    ],
    [
      'query',
      { content: { 'application/json': {} } },
      'v={',
      '/query',
      expect.stringMatching(/^The query parameter 'v' must be JSON\. SyntaxError: .*\.$/) as never,
    ],
  ])('%s %j of %s', (place, rest, wire, at, message) => {
    const operation =
      place === 'path'
        ? { 'x-path': '/a/{v}', parameters: [parameter('path', 'v', rest)] }
        : query('v', rest)
    const found = told(operation, place === 'path' ? { path: `/a/${wire}` } : asked(wire))
    expect(found.map((one) => one.slice(0, at.length + 3))).toEqual([`${at}/v `])
    expect(found[0]?.slice(at.length + 3)).toEqual(message)
  })

  test.each<[JsonObject, string, string]>([
    [
      { schema: list },
      'v[]=1',
      "The spec has no query parameter 'v[]'. There are: v. Repeat the key: v=a&v=b.",
    ],
    [
      { schema: list },
      'v[0]=1',
      "The spec has no query parameter 'v[0]'. There are: v. Repeat the key: v=a&v=b.",
    ],
    [
      { explode: false, schema: size },
      'v.w=1',
      "The spec has no query parameter 'v.w'. There are: v. Write one, its items joined by ',': v=a,b.",
    ],
    [{ schema: text }, 'v[w]=1', "The spec has no query parameter 'v[w]'. There are: v."],
    [{ schema: list }, 'u[]=1', "The spec has no query parameter 'u[]'. There are: v."],
    [{ schema: list }, '[v]=1', "The spec has no query parameter '[v]'. There are: v."],
  ])('a name that %j has not: %s', (rest, search, message) => {
    expect(told(query('v', rest), asked(search))).toEqual([
      `/query/${search.split('=')[0]} ${message}`,
    ])
  })
})

test.each<[JsonObject, Record<string, string>, ...string[]]>([
  [
    { required: true, schema: text },
    {},
    "/header 'Accept-Language' is missing. The spec requires it.",
  ],
  [
    { required: true, schema: text },
    { 'accept-language': '*' },
    "/header 'Accept-Language' is missing. The spec requires it.",
  ],
  [{ required: true, schema: text }, { 'accept-language': 'en' }],
])('a header %j of %j', (rest, headers, ...expected) => {
  expect(told({ parameters: [parameter('header', 'Accept-Language', rest)] }, { headers })).toEqual(
    expected,
  )
})

test('escapes are read in a path, and in no header', () => {
  const inHeader = { parameters: [parameter('header', 'X-A', { schema: list })] }
  expect(told(inHeader, { headers: { 'x-a': '1%7C2' } })).toEqual([
    '/header/X-A/0 Expected integer. Received string.',
  ])
  const inPath = { 'x-path': '/a/{v}', parameters: [parameter('path', 'v', { schema: list })] }
  expect(told(inPath, { path: '/a/1%2C2' })).toEqual(nothing)
  expect(told(inPath, { path: '/a/1%2Cx' })).toEqual([
    '/path/v/1 Expected integer. Received string.',
  ])
})

test('a body of JSON may have null anywhere that the spec has it', () => {
  const schema = { type: 'object', properties: { a: {}, b: {} } }
  const operation = { requestBody: { content: { 'application/json': { schema } } } }
  const send = (body: string): Sent => ({ body, headers: { 'content-type': 'application/json' } })
  expect(told(operation, send('{"a":null,"b":[null,1]}'))).toEqual(nothing)
  expect(told(operation, send('{"a":null,"b":[null,"[object Object]"]}'))).toEqual([
    "/body/b/1 '1' is an object that was written as text, '[object Object]'.",
  ])
})

test('another header may be a star', () => {
  const operation = {
    parameters: [parameter('header', 'If-Match', { required: true, schema: { const: '*' } })],
  }
  expect(told(operation, { headers: { 'if-match': '*' } })).toEqual(nothing)
})
