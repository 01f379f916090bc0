import { afterAll, beforeAll, expect, test } from 'vitest'
import { placesSpec } from '../fixtures/places-spec.ts'
import type { Mock } from '../mock.ts'
import { startMock } from '../start-mock.ts'

let mock: Mock

beforeAll(async () => {
  mock = await startMock({ id: 'places', spec: placesSpec })
})
afterAll(() => mock.close())

const FORM = 'application/x-www-form-urlencoded'

function body(type: string, text: string): RequestInit {
  return { method: 'POST', headers: { 'content-type': type }, body: text }
}

function parts(...list: readonly string[]): RequestInit {
  const whole = list.map((part) => `--a b\r\n${part}\r\n`).join('')
  return body('multipart/form-data; boundary="a b"', `${whole}--a b--\r\n`)
}

function part(name: string, text: string, ...headers: readonly string[]): string {
  return [`Content-Disposition: form-data; name="${name}"`, ...headers, '', text].join('\r\n')
}

const file = part('file"; filename="a.png', 'x', 'Content-Type: image/png', 'X-Pages: 2')
const header = (headers: Record<string, string>): RequestInit => ({ headers })

test.each<[string, RequestInit?]>([
  ['/simple/1,2'],
  ['/simple/1%2C2'],
  ['/simple-object/w,1,h,2'],
  ['/simple-exploded/w=1,h=2'],
  ['/label/.1,2'],
  ['/label-exploded/.w=1.h=2'],
  ['/matrix/;v=1,2'],
  ['/matrix-exploded/;v=1;v=2'],
  ['/choice/5'],
  ['/header'],
  ['/header', header({ 'x-list': '1, 2', 'x-size': 'w=1,h=2' })],
  ['/cookie', header({ cookie: 'n=5; other=a; ids=1,2' })],
  ['/cookie', header({ cookie: 'n=5; ids=1; ids=2' })],
  ['/spread?w=1&h=2&page=3'],
  ['/spread'],
  ['/joined?size=w,1,h,2&b=1%202&p=1|2'],
  ['/joined?b=1+2&p=1%7C2'],
  ['/deep?f[size][w]=1&f[tags]=a'],
  ['/deep?f[tags][]=a&f[tags][]=b'],
  ['/deep?f[tags][0]=a&f[tags][1]=b'],
  ['/either?v=1'],
  ['/either?v=1&v=2'],
  ['/big?v=9223372036854775807'],
  ['/json?v={"w":1}'],
  ['/form', body(FORM, 'w=1&deep[a]=2&csv=1,2')],
  ['/form', body(FORM, '')],
  ['/parts', parts(file, part('title', 'a'), part('tags', 'x'), part('tags', 'y'))],
  ['/parts', parts(file, part('size', '{"w":1}', 'Content-Type: application/json'))],
  ['/parts', parts(file, part('size', '{"w":1}'), part('tags', 'x'))],
  ['/xml', body('application/vnd.places+xml', '<?xml version="1.0"?><a/>')],
  ['/number', body('text/plain', '5')],
  ['/tree', body('application/vnd.places+json', '{"w":1}')],
])('passes %s %#', async (path, init) => {
  const response = await mock.fetch(mock.url + path, init)
  expect(mock.takeViolations()).toEqual([])
  expect(response.status).toBe(204)
})

test.each<[string, string, string, RequestInit?]>([
  ['/simple/1,x', '/path/v/1', 'Expected integer'],
  ['/simple-object/w,1,h', '/path/v', 'Write a,b, an object as key,a.'],
  ['/simple-exploded/w=x', '/path/v/w', 'Expected integer'],
  ['/label/1', '/path/v', "style 'label'"],
  ['/label/.1,x', '/path/v/1', 'Expected integer'],
  ['/matrix/1', '/path/v', "style 'matrix'"],
  ['/matrix-exploded/;v=1;v=x', '/path/v/1', 'Expected integer'],
  ['/header', '/header/X-List/1', 'Expected integer', header({ 'x-list': '1,x' })],
  ['/header', '/header/X-Size', "'w' is missing", header({ 'x-size': 'h=1' })],
  ['/cookie', '/cookie', "'n' is missing"],
  ['/cookie', '/cookie/n', 'Expected integer', header({ cookie: 'n=x' })],
  ['/spread?w=x', '/query/w', 'Expected integer'],
  ['/spread?h=1', '/query', "'w' is missing"],
  ['/spread?w=1&d=2', '/query/d', 'There are: page, w, h'],
  ['/joined?p=1|x', '/query/p/1', 'Expected integer'],
  ['/joined?p=1,2', '/query/p', "joined by ','"],
  ['/deep?f[size][w]=x', '/query/f[size][w]', 'Expected integer'],
  ['/deep?f[size][w]=1&f[size][d]=1', '/query/f[size][d]', 'There are: f[size][w], f[size][h]'],
  ['/either?v=x', '/query/v/0', 'Expected integer'],
  ['/big?v=9223372036854775808', '/query/v', 'int64'],
  ['/json?v={}', '/query/v', "'w' is missing"],
  ['/json?v={', '/query/v', 'must be JSON'],
  ['/form', '/body/w', 'Expected integer', body(FORM, 'w=x')],
  ['/form', '/body/deep[a]', 'Expected integer', body(FORM, 'deep[a]=x')],
  ['/form', '/body/spread[w]', 'Repeat the key', body(FORM, 'spread[w]=1')],
  ['/form', '/body/csv/1', 'Expected integer', body(FORM, 'csv=1,x')],
  ['/parts', '/body', "'file' is missing", parts(part('title', 'a'))],
  ['/parts', '/body/title', 'more than 5', parts(file, part('title', 'too long'))],
  ['/parts', '/body/zzz', "no field 'zzz'", parts(file, part('zzz', 'a'))],
  ['/parts', '/body/size', 'must be JSON', parts(file, part('size', '{'))],
  ['/parts', '/body/size/w', 'Expected integer', parts(file, part('size', '{"w":"x"}'))],
  [
    '/parts',
    '/body/file',
    'Expected image/png',
    parts(part('file"; filename="a', 'x', 'Content-Type: text/html', 'X-Pages: 2')),
  ],
  [
    '/parts',
    '/body/file',
    "lacks the header 'X-Pages'",
    parts(part('file"; filename="a', 'x', 'Content-Type: image/png')),
  ],
  ['/parts', '/body', 'no boundary', body('multipart/form-data', 'x')],
  ['/parts', '/body', 'is no multipart', body('multipart/form-data; boundary=a', 'x')],
  ['/xml', '/body', 'not XML', body('application/vnd.places+xml', '<a><b></a>')],
  ['/number', '/body', 'must be >= 1', body('text/plain', '0')],
  ['/tree', '/body/w', 'Expected integer', body('application/vnd.places+json', '{"w":"1"}')],
  ['/tree', '/body', 'not JSON', body('application/vnd.places+json', '{"w":')],
])('blames the client for %s at %s', async (path, pointer, message, init) => {
  const response = await mock.fetch(mock.url + path, init)
  expect(response.status).toBe(501)
  expect(mock.takeViolations()).toEqual([
    {
      blame: 'client',
      operation: expect.any(String),
      pointer,
      message: expect.stringContaining(message),
    },
  ])
})
