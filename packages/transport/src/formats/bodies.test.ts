import { expect, test } from 'vitest'
import type { BodyRules, BodyWriter } from '../request/body-rules.ts'
import { chooseBody } from './choose-body.ts'
import { fileBody } from './file-body.ts'
import { formBody } from './form-body.ts'
import { longJsonBody } from './long-json.ts'
import { multipartBody } from './multipart-body.ts'
import { plainFormBody } from './plain-form-body.ts'
import { textBody } from './text-body.ts'

const form: BodyRules = { mediaType: 'application/x-www-form-urlencoded' }

/** The body as a server reads it. */
function received(write: BodyWriter, body: unknown, rules: BodyRules, asked?: string): Request {
  const written = write(body, rules, asked)
  const headers = written.mediaType === undefined ? {} : { 'Content-Type': written.mediaType }
  const init = { method: 'POST', headers, body: written.body, duplex: 'half' }
  return new Request('https://acme.test', init)
}

test.each<[object, BodyRules, string]>([
  [
    { 'Address.City': 'a b&c', n: 1, on: false, none: undefined, nil: null },
    form,
    'Address.City=a+b%26c&n=1&on=false',
  ],
  [{ list: [1, 2] }, form, 'list=1&list=2'],
  [{ list: [1, 2] }, { ...form, encoding: { list: { explode: false } } }, 'list=1,2'],
  [{ meta: { a: 'x', n: 1 } }, form, 'a=x&n=1'],
  [{ meta: { a: 'x', n: { m: 1 } } }, form, `meta=${encodeURIComponent('{"a":"x","n":{"m":1}}')}`],
  [
    { meta: { a: 'x', n: { m: 1 } } },
    { ...form, encoding: { meta: { style: 'deepObject', explode: true } } },
    'meta%5Ba%5D=x&meta%5Bn%5D%5Bm%5D=1',
  ],
  [
    { meta: [1] },
    { ...form, encoding: { meta: { contentType: 'application/json' } } },
    'meta=%5B1%5D',
  ],
])('a form of %j', async (body, rules, text) => {
  const request = received(formBody, body, rules)
  expect(request.headers.get('content-type')).toBe(form.mediaType)
  expect(await request.text()).toBe(text)
})

test.each<[object, string]>([
  [
    { q: 'a b&c+云', n: 1, on: false, none: undefined, nil: null },
    'q=a+b%26c%2B%E4%BA%91&n=1&on=false',
  ],
  [{ list: ['x y', 2] }, 'list=x+y&list=2'],
  [{}, ''],
])('a plain form of %j', async (body, text) => {
  const request = received(plainFormBody, body, form)
  expect(request.headers.get('content-type')).toBe(form.mediaType)
  expect(await request.text()).toBe(text)
})

test('multipart: lists are parts, objects JSON, files keep name and type', async () => {
  const rules: BodyRules = {
    mediaType: 'multipart/form-data',
    encoding: {
      info: { contentType: 'application/json' },
      sizes: { contentType: 'application/json' },
      scan: { contentType: 'image/png' },
      any: { contentType: 'image/png, image/jpeg' },
    },
  }
  const body = {
    title: '云',
    n: 5,
    none: null,
    tags: ['a', 'b'],
    info: { n: 1 },
    sizes: [1, 2],
    more: { deep: true },
    picture: new File(['x'], 'x.jpg', { type: 'image/jpeg' }),
    scan: new Uint8Array([1]),
    any: new Blob(['y'], { type: 'image/jpeg' }),
  }
  const request = received(multipartBody, body, rules)
  expect(request.headers.get('content-type')).toMatch(/^multipart\/form-data; boundary=/)
  const data = await request.formData()
  const told = await Promise.all(
    [...data].map(async ([name, part]) => [
      name,
      ...(typeof part === 'string' ? [part] : [await part.text(), part.type, part.name]),
    ]),
  )
  expect(told).toEqual([
    ['title', '云'],
    ['n', '5'],
    ['tags', 'a'],
    ['tags', 'b'],
    ['info', '{"n":1}', 'application/json', 'blob'],
    ['sizes', '[1,2]', 'application/json', 'blob'],
    ['more', '{"deep":true}', 'application/json', 'blob'],
    ['picture', 'x', 'image/jpeg', 'x.jpg'],
    ['scan', '\u0001', 'image/png', 'scan'],
    ['any', 'y', 'image/jpeg', 'any'],
  ])
})

test('a form that the caller filled in is sent as it is', async () => {
  const data = new FormData()
  data.set('a', '1')
  const request = received(multipartBody, data, { mediaType: 'multipart/form-data' })
  expect([...(await request.formData())]).toEqual([['a', '1']])
  expect(await received(formBody, new URLSearchParams({ a: '1' }), form).text()).toBe('a=1')
})

test('text and files are sent unchanged, in the documented media type', async () => {
  const csv = received(textBody, 'a,b\n云', { mediaType: 'text/csv' })
  expect(csv.headers.get('content-type')).toBe('text/csv')
  expect(await csv.text()).toBe('a,b\n云')
  const file = new Blob(['x'], { type: 'image/png' })
  expect(received(fileBody, file, { mediaType: 'image/*' }).headers.get('content-type')).toBe(
    'image/png',
  )
  expect(
    received(fileBody, new Uint8Array([1]), { mediaType: 'image/*' }, 'image/webp').headers.get(
      'content-type',
    ),
  ).toBe('image/webp')
  expect(() => fileBody(new Uint8Array([1]), { mediaType: 'image/*' }, undefined)).toThrow(
    '`mediaType` must be a media type of image/*',
  )
  const stream = new Blob(['abc']).stream()
  expect(await received(fileBody, stream, { mediaType: 'application/octet-stream' }).text()).toBe(
    'abc',
  )
})

test('JSON keeps the digits of long numbers, and texts stay texts', async () => {
  const rules: BodyRules = {
    mediaType: 'application/json',
    properties: {
      id: { type: ['integer', 'bigint', 'string'], format: 'int64' },
      ids: { type: 'array', items: { type: ['integer', 'bigint', 'string'], format: 'int64' } },
      name: {},
    },
  }
  const body = {
    id: '9007199254740993',
    ids: [1, 9007199254740995n, '-7'],
    name: '9007199254740993',
  }
  expect(await received(longJsonBody, body, rules).text()).toBe(
    '{"id":9007199254740993,"ids":[1,9007199254740995,-7],"name":"9007199254740993"}',
  )
})

test.each<[unknown, string | undefined, string | undefined]>([
  [{ a: 1 }, undefined, 'application/json'],
  [{ a: 1 }, 'multipart/form-data', 'multipart/form-data'],
  [new FormData(), undefined, 'multipart/form-data'],
  ['a,b', undefined, 'text/csv'],
  [new Blob(['x'], { type: 'image/png' }), undefined, 'image/*'],
  [new Blob(['x']), undefined, 'application/octet-stream'],
  [new Uint8Array([1]), undefined, 'image/*'],
  [[1], undefined, 'application/json'], // None can carry it: its rule says so.
  [{ a: 1 }, 'application/xml', undefined],
])('the media type for %o, asked for %s, is %s', (body, asked, mediaType) => {
  const rules: BodyRules = {
    mediaType: 'application/json',
    properties: {},
    choose: chooseBody,
    others: [
      { mediaType: 'multipart/form-data', properties: {} },
      { mediaType: 'text/csv', value: {} },
      { mediaType: 'image/*', value: { type: 'file' } },
      { mediaType: 'application/octet-stream', value: { type: 'file' } },
    ],
  }
  expect(chooseBody(body, rules, asked)?.mediaType).toBe(mediaType)
})
