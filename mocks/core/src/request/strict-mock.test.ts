import { afterAll, beforeAll, expect, test } from 'vitest'
import { stylesSpec } from '../fixtures/styles-spec.ts'
import type { Mock } from '../mock.ts'
import { startMock } from '../start-mock.ts'

let mock: Mock

beforeAll(async () => {
  mock = await startMock({ id: 'styles', spec: stylesSpec })
})
afterAll(() => mock.close())

const find = (query: string): Promise<Response> =>
  mock.fetch(`${mock.url}/things/any?page=1&${query}`)
const add = (contentType: string, body: string): Promise<Response> =>
  mock.fetch(`${mock.url}/things`, {
    method: 'POST',
    headers: { 'content-type': contentType },
    body,
  })
const JSON_TYPE = 'application/json'
const FORM = 'application/x-www-form-urlencoded'

test.each([
  ['text', 'text=a,b|c'],
  ['a list with its key repeated', 'size=1&size=2'],
  ['a list of one', 'size=1'],
  ['a list joined by commas', 'id=1,2'],
  ['a list joined by pipes', 'pipe=1|2'],
  ['text with a comma in a list', 'tag=a,b&tag=c'],
  ['an object by its members', 'filter[colour]=red'],
  ['an object whose members are parameters', 'x=1&y=2'],
])('passes %s', async (_, query) => {
  expect((await find(query)).status).toBe(200)
  expect(mock.violations).toEqual([])
})

test.each([
  ['a list with its key repeated', 'size=1&size=2'],
  ['a list of one', 'size=1'],
  ['a comma in an item of a list', 'tag=a%2Cb&tag=c'],
  ['a list joined as its encoding says', 'id=1,2'],
  ['a list joined by pipes as its encoding says', 'pipe=1%7C2'],
])('passes %s in a form', async (_, body) => {
  expect((await add(FORM, body)).status).toBe(200)
  expect(mock.violations).toEqual([])
})

test.each([
  ['an unknown parameter', 'sort=up', '/query/sort', "no query parameter 'sort'. There are: page"],
  ['a wrong case', 'Text=a', '/query/Text', "'Text' is 'text' in the spec: mind the case"],
  ['a parameter sent twice', 'text=a&text=b', '/query/text', 'sent 2 times. It is no list.'],
  ['a wrong type', 'size=a', '/query/size/0', 'integer'],
  [
    'a repeated key joined',
    'size=1,2',
    '/query/size',
    "joined by ','. Repeat the key: size=a&size",
  ],
  ['a joined list repeated', 'id=1&id=2', '/query/id', "joined by ',': id=a,b"],
  ['another separator', 'id=1|2', '/query/id', "joined by '|'. Write one, its items joined by ','"],
  ['a comma for a pipe', 'pipe=1,2', '/query/pipe', "joined by ','"],
  ['brackets for a repeated key', 'size[]=1', '/query/size[]', 'Repeat the key: size=a&size=b'],
  ['an index for a repeated key', 'size[0]=1', '/query/size[0]', 'Repeat the key'],
  ['an object as text', 'text=[object Object]', '/query/text', 'written as text'],
  ['an object for its members', 'filter={}', '/query/filter', 'filter[key]=value'],
  ['a member by a dot', 'filter.colour=red', '/query/filter.colour', 'filter[key]=value'],
  ['an unknown member', 'filter[size]=1', '/query/filter[size]', 'There are: filter[colour]'],
])('blames the client for %s in the query', async (_, query, pointer, message) => {
  expect((await find(query)).status).toBe(501)
  expect(mock.takeViolations()).toEqual([
    {
      blame: 'client',
      operation: 'find',
      pointer,
      message: expect.stringContaining(message),
    },
  ])
})

test.each([
  [
    'an unknown field',
    JSON_TYPE,
    '{"name":"a","colour":1}',
    '/body/colour',
    'There are: name, parts',
  ],
  ['a wrong case', JSON_TYPE, '{"name":"a","Parts":[]}', '/body/Parts', 'mind the case'],
  ['a field deep inside', JSON_TYPE, '{"name":"a","parts":[{"n":1}]}', '/body/parts/0/n', 'name'],
  ['a missing field', JSON_TYPE, '{}', '/body', "'name'"],
  ['an object as text', JSON_TYPE, '{"name":"[object Object]"}', '/body/name', 'written as text'],
  ['a wrong type', JSON_TYPE, '{"name":1}', '/body/name', 'string'],
  ['an unknown field of a form', FORM, 'colour=1', '/body/colour', 'There are: name, size'],
  ['a field of a form sent twice', FORM, 'name=a&name=b', '/body/name', 'sent 2 times'],
  ['a list in a form joined', FORM, 'size=1,2', '/body/size', 'Repeat the key'],
  ['a joined list in a form repeated', FORM, 'id=1&id=2', '/body/id', "joined by ',': id=a,b"],
  ['a wrong type in a list in a form', FORM, 'size=1&size=x', '/body/size/1', 'integer'],
  ['brackets in a form', FORM, 'size[]=1', '/body/size[]', 'Repeat the key'],
  ['an object as text in a form', FORM, 'name=[object Object]', '/body/name', 'written as text'],
])('blames the client for %s', async (_, contentType, body, pointer, message) => {
  expect((await add(contentType, body)).status).toBe(501)
  expect(mock.takeViolations()).toEqual([
    { blame: 'client', operation: 'add', pointer, message: expect.stringContaining(message) },
  ])
})

test.each([
  ['a parameter', () => mock.fetch(`${mock.url}/things/any`), 'find', '/query', "'page'"],
  [
    'a body',
    () => mock.fetch(`${mock.url}/things`, { method: 'POST' }),
    'add',
    '/body',
    'body is missing',
  ],
])('blames the client for %s that is missing', async (_, send, operation, pointer, message) => {
  expect((await send()).status).toBe(501)
  expect(mock.takeViolations()).toEqual([
    { blame: 'client', operation, pointer, message: expect.stringContaining(message) },
  ])
})

test('blames the client that prefers a response which the spec does not have', async () => {
  const headers = { prefer: 'code=418' }
  expect((await mock.fetch(`${mock.url}/things/any?page=1`, { headers })).status).toBe(501)
  expect(mock.takeViolations()).toMatchObject([
    {
      blame: 'client',
      operation: 'find',
      pointer: '/headers/prefer',
      message: expect.stringContaining('418'),
    },
  ])
})

test.each(['in process', 'over TCP'])('responds to a HEAD without a body, %s', async (way) => {
  const doFetch = way === 'in process' ? mock.fetch : fetch
  const response = await doFetch(`${mock.url}/things`, { method: 'HEAD' })
  expect(response.status).toBe(200)
  expect(await response.text()).toBe('')
  expect(mock.violations).toEqual([])
})

test('blames the client for an object in the path', async () => {
  await mock.fetch(`${mock.url}/things/${encodeURIComponent(String({}))}?page=1`)
  expect(mock.takeViolations()).toMatchObject([{ blame: 'client', pointer: '/path/kind' }])
})
