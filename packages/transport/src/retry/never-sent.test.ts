import { expect, test } from 'vitest'
import { neverSent } from './never-sent.ts'

const withCode = (code: string): Error => Object.assign(new Error(code), { code })

test.each([
  [
    'a refused connection in Node',
    new TypeError('fetch failed', { cause: withCode('ECONNREFUSED') }),
  ],
  ['a name that does not resolve', new TypeError('fetch failed', { cause: withCode('ENOTFOUND') })],
  ['a refused connection in Bun', withCode('ConnectionRefused')],
  [
    'a refused connection in Deno',
    new TypeError(
      'error sending request for url (http://127.0.0.1:9/): client error (Connect): tcp connect error: Connection refused (os error 111)',
    ),
  ],
])('%s proves that nothing was sent', (_, error) => {
  expect(neverSent(error)).toBe(true)
})

test.each([
  ['a reset', new TypeError('fetch failed', { cause: withCode('ECONNRESET') })],
  ['a socket that closed', new TypeError('fetch failed', { cause: withCode('UND_ERR_SOCKET') })],
  ['a browser that does not say', new TypeError('Failed to fetch')],
  ['a failure of Deno after connecting', new TypeError('client error (SendRequest): closed')],
  ['what is no error', 'ECONNREFUSED'],
])('%s does not prove that nothing was sent', (_, error) => {
  expect(neverSent(error)).toBe(false)
})

test('a cycle of causes does not loop for ever', () => {
  const error = new Error('a')
  error.cause = error
  expect(neverSent(error)).toBe(false)
})
