import { expect, test } from 'vitest'
import { sentRequest } from './sent-request.ts'

const note = (init: RequestInit, path = '/a%20b?q=1&q=2&page=3') =>
  sentRequest(new Request(`https://vendor.test${path}`, { method: 'POST', ...init }), () => 'addA')

test('path and query are as they were sent, repeated parameters are lists', async () => {
  expect(await note({ headers: { 'X-Key': 'secret' } })).toMatchObject({
    operation: 'addA',
    method: 'POST',
    url: 'https://vendor.test/a%20b?q=1&q=2&page=3',
    path: '/a%20b',
    query: { q: ['1', '2'], page: '3' },
    headers: { 'x-key': 'secret' },
    body: undefined,
  })
})

test.each([
  ['JSON', 'application/json', '{"ids":[1]}', { ids: [1] }],
  ['JSON of a kind of its own', 'application/vnd.acme+json', '[1]', [1]],
  [
    'a form',
    'application/x-www-form-urlencoded',
    'id=1&id=2&name=a+b',
    { id: ['1', '2'], name: 'a b' },
  ],
  ['text', 'text/plain', 'id=1', 'id=1'],
])('a body of %s is noted as its value', async (_, mediaType, body, value) => {
  const noted = await note({ body, headers: { 'content-type': mediaType } })
  expect(noted.body).toEqual(value)
})

test('a request that was noted can still be sent', async () => {
  const request = new Request('https://vendor.test/', { method: 'POST', body: 'text' })
  await sentRequest(request, () => undefined)
  expect(await request.text()).toBe('text')
})
