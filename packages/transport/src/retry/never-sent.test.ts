import { expect, test } from 'vitest'
import { neverSent } from './never-sent.ts'

const failed = (members: object, message = 'failed'): Error =>
  Object.assign(new Error(message), members)
const inNode = (members: object, message?: string): Error =>
  new TypeError('fetch failed', { cause: failed(members, message) })
const refused = { code: 'ECONNREFUSED', syscall: 'connect' }

test.each([
  ['a refused connection in Node', inNode(refused)],
  ['no route while connecting', inNode({ code: 'EHOSTUNREACH', syscall: 'connect' })],
  ['a name that does not resolve', inNode({ code: 'ENOTFOUND', syscall: 'getaddrinfo' })],
  ['a connection that took too long', inNode({ code: 'UND_ERR_CONNECT_TIMEOUT' })],
  [
    'a peer that hangs up in the TLS handshake',
    inNode(
      { code: 'ECONNRESET' },
      'Client network socket disconnected before secure TLS connection was established',
    ),
  ],
  [
    'several addresses that all refuse',
    new TypeError('fetch failed', {
      cause: new AggregateError([failed(refused), failed(refused)]),
    }),
  ],
  [
    'a refused connection in Bun',
    failed({ code: 'ECONNREFUSED' }, 'Unable to connect. Is the computer able to access the url?'),
  ],
  [
    'a refused connection in Deno',
    new TypeError(
      'error sending request for url (http://127.0.0.1:9/): client error (Connect): tcp connect error: Connection refused (os error 111)',
    ),
  ],
])('%s proves that nothing was sent', (_, error) => {
  expect(neverSent(error)).toBe(true)
})

const established = [
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
].flatMap((code) => ['read', 'write'].map((syscall) => ({ code, syscall })))

test.each(established)('$code from $syscall comes from an established connection', (members) => {
  expect(neverSent(failed(members))).toBe(false)
  expect(neverSent(inNode(members))).toBe(false)
})

test.each([
  ['a code without the system call', inNode({ code: 'ECONNREFUSED' })],
  ['a reset', inNode({ code: 'ECONNRESET', syscall: 'read' })],
  ['a socket that closed', inNode({ code: 'UND_ERR_SOCKET' })],
  ['a browser that does not say', new TypeError('Failed to fetch')],
  ['a failure of Deno after connecting', new TypeError('client error (SendRequest): closed')],
  [
    'several addresses of which one was reached',
    new AggregateError([failed(refused), failed({ code: 'ECONNRESET', syscall: 'read' })]),
  ],
  ['a text', 'ECONNREFUSED'],
])('%s does not prove that nothing was sent', (_, error) => {
  expect(neverSent(error)).toBe(false)
})

test('a cycle of causes does not loop for ever', () => {
  const error = new Error('a')
  error.cause = error
  expect(neverSent(error)).toBe(false)
})
