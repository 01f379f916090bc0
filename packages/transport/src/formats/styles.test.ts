import { InvalidArgumentError } from '@picturedesk/provider'
import { expect, test } from 'vitest'
import type { ParameterRule } from '../operation.ts'
import { cookieHeader } from './cookie-header.ts'
import { styledHeaders } from './styled-headers.ts'
import { styledPath } from './styled-path.ts'
import { styledQuery } from './styled-query.ts'

const list = ['blue', 'dark red']
const object = { R: 100, 'a&b': 'x/y' }

test.each<[ParameterRule, unknown, string]>([
  [{}, 'a b', 'p=a%20b'],
  [{}, true, 'p=true'],
  [{}, 9007199254740993n, 'p=9007199254740993'],
  [{}, null, ''],
  [{}, [], ''],
  [{}, list, 'p=blue&p=dark%20red'],
  [{ explode: false }, list, 'p=blue,dark%20red'],
  [{ explode: false }, [null, undefined], ''],
  [{}, object, 'R=100&a%26b=x%2Fy'],
  [{}, { tags: list, none: undefined }, 'tags=blue&tags=dark%20red'],
  [{ explode: false }, object, 'p=R,100,a%26b,x%2Fy'],
  [{ style: 'spaceDelimited' }, list, 'p=blue%20dark%20red'],
  [{ style: 'pipeDelimited', explode: false }, list, 'p=blue|dark%20red'],
  [{ style: 'pipeDelimited', explode: true }, list, 'p=blue&p=dark%20red'],
  [{ style: 'pipeDelimited' }, object, 'p=R|100|a%26b|x%2Fy'],
  [{ style: 'deepObject', explode: true }, object, 'p[R]=100&p[a%26b]=x%2Fy'],
  [
    { style: 'deepObject', explode: true },
    { size: { min: 1 }, tags: list, none: null },
    'p[size][min]=1&p[tags]=blue&p[tags]=dark%20red',
  ],
  [
    { contentType: 'application/json' },
    { a: [1, 'ü'] },
    `p=${encodeURIComponent('{"a":[1,"ü"]}')}`,
  ],
  [{ contentType: 'application/json' }, [1], 'p=%5B1%5D'],
  [{ contentType: 'application/json' }, 'text', 'p=%22text%22'],
  [{ contentType: 'text/plain' }, 'text', 'p=text'],
  [{ allowReserved: true }, "/a:b?c@d!$'()*,;e&f#g+h=i", "p=/a:b?c@d!$'()*,;e%26f%23g%2Bh%3Di"],
])('a query parameter with %j of %o is %s', (rule, value, written) => {
  expect(styledQuery({ p: value }, { p: rule })).toBe(written)
})

test('names are escaped in a query, except for brackets', () => {
  expect(styledQuery({ 'filter[x]': 1, 'a&b': 2, 색: 3 }, {})).toBe(
    'filter[x]=1&a%26b=2&%EC%83%89=3',
  )
})

test.each<[ParameterRule, unknown]>([
  [{}, { a: { b: 1 } }],
  [{ explode: false }, { a: [1] }],
  [{}, [[1]]],
])('what %j cannot write of %j is refused', (rule, value) => {
  expect(() => styledQuery({ p: value }, { p: rule })).toThrow(InvalidArgumentError)
  expect(() => styledQuery({ p: value }, { p: rule })).toThrow(/`p/)
})

test.each<[ParameterRule, unknown, string]>([
  [{}, 'a/b', 'a%2Fb'],
  [{}, [1, 2], '1,2'],
  [{}, ['a,b', '..'], 'a%2Cb,..'],
  [{}, [], ''],
  [{}, [''], ''],
  [{ explode: true }, [1, 2], '1,2'],
  [{}, object, 'R,100,a%26b,x%2Fy'],
  [{ explode: true }, object, 'R=100,a%26b=x%2Fy'],
  [{ style: 'label' }, 'blue', '.blue'],
  [{ style: 'label' }, list, '.blue,dark%20red'],
  [{ style: 'label', explode: true }, list, '.blue.dark%20red'],
  [{ style: 'label' }, object, '.R,100,a%26b,x%2Fy'],
  [{ style: 'label', explode: true }, object, '.R=100.a%26b=x%2Fy'],
  [{ style: 'matrix' }, 'blue', ';p=blue'],
  [{ style: 'matrix' }, list, ';p=blue,dark%20red'],
  [{ style: 'matrix', explode: true }, list, ';p=blue;p=dark%20red'],
  [{ style: 'matrix' }, object, ';p=R,100,a%26b,x%2Fy'],
  [{ style: 'matrix', explode: true }, object, ';R=100;a%26b=x%2Fy'],
  [{ contentType: 'application/json' }, { a: 1 }, '%7B%22a%22%3A1%7D'],
])('a path parameter with %j of %o is %s', (rule, value, written) => {
  expect(styledPath('p', value, rule)).toBe(written)
})

test.each<[ParameterRule, unknown, string | undefined]>([
  [{}, 1, '1'],
  [{}, ['a', 'b'], 'a,b'],
  [{}, [], undefined],
  [{}, null, undefined],
  [{}, { a: 1, b: 'x y' }, 'a,1,b,x y'],
  [{ explode: true }, { a: 1, b: 'x y' }, 'a=1,b=x y'],
  [{ contentType: 'application/json' }, { a: '색' }, '{"a":"\\uc0c9"}'],
])('a header with %j of %o is %s', (rule, value, written) => {
  expect(styledHeaders({ p: value }, { p: rule })).toEqual(
    written === undefined ? {} : { p: written },
  )
})

test('a header refuses a comma inside of a list', () => {
  expect(() => styledHeaders({ p: ['a,b'] }, {})).toThrow('`p[0]` must be a value without a comma')
})

test.each<[ParameterRule, unknown, string]>([
  [{}, 'abc/+=', 'p=abc/+='],
  [{}, 'a b;c,"ü%', 'p=a%20b%3Bc%2C%22%C3%BC%25'],
  [{ explode: false }, [1, 2], 'p=1,2'],
  [{}, [1, 2], 'p=1; p=2'],
  [{}, { a: 1, b: 2 }, 'a=1; b=2'],
  [{}, undefined, ''],
])('a cookie with %j of %o is %s', (rule, value, written) => {
  expect(cookieHeader({ p: value }, { p: rule })).toBe(written)
})

test('a runtime that drops cookies is told instead of a call without them', () => {
  const { Request: original } = globalThis
  globalThis.Request = class extends original {
    constructor(input: RequestInfo | URL) {
      super(input)
    }
  } as typeof Request
  try {
    expect(() => cookieHeader({ session: 'a' }, {})).toThrow(
      '`session` must be left out: this runtime lets no code set the header Cookie.',
    )
  } finally {
    globalThis.Request = original
  }
})
