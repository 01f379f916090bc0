import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Mock } from '../mock.ts'
import { startMock } from '../start-mock.ts'

const list = { schema: { type: 'array', items: { type: 'string' } } }
const cookies = ['a=1; Expires=Wed, 01 Jan 2025 00:00:00 GMT', 'b=2; Path=/']
const get = (headers: object): object => ({
  get: { responses: { 204: { description: 'Done.', headers } } },
})
const spec = {
  openapi: '3.1.0',
  info: { title: 'Cookies', version: '1' },
  paths: {
    '/several': get({ 'Set-Cookie': { ...list, example: cookies } }),
    '/one': get({ 'set-cookie': { schema: { type: 'string' }, example: cookies[0] } }),
    '/made-up': get({ 'Set-Cookie': { schema: { ...list.schema, minItems: 2 } } }),
    '/broken': get({ 'Set-Cookie': { ...list, example: ['a=1', 'b=2\r\nX-Evil: 1\u0000'] } }),
    '/others': get({ 'X-List': { ...list, example: ['a', 'b'] } }),
  },
}

let mock: Mock
beforeAll(async () => {
  mock = await startMock({ id: 'cookies', spec: spec as never })
})
afterAll(() => mock.close())

test.each(['in process', 'over TCP'])('cookies have a line each, %s', async (way) => {
  const doFetch = way === 'in process' ? mock.fetch : fetch
  const get = async (path: string): Promise<Headers> => (await doFetch(mock.url + path)).headers
  expect((await get('/several')).getSetCookie()).toEqual(cookies)
  expect((await get('/one')).getSetCookie()).toEqual([cookies[0]])
  expect((await get('/made-up')).getSetCookie().length).toBeGreaterThan(1)
  expect((await get('/broken')).getSetCookie()).toEqual([])
  expect((await get('/others')).get('x-list')).toBe('a,b')
})

test('a cookie that HTTP cannot carry is a problem at the start', () => {
  expect(mock.problems.map(({ pointer }) => pointer)).toEqual([
    '#/paths/~1broken/get/responses/204/headers/Set-Cookie/example',
  ])
})
