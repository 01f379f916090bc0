import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { Stop } from '../house/stop.ts'
import { readPackage } from './read-package.ts'

const good = JSON.stringify({ versions: { '1.0.0': { dist: { integrity: 'sha512-x' } } } })

/** A registry whose n-th answer is the n-th handler, and the last one from then on. */
async function registry(...answers: ((response: ServerResponse) => void)[]) {
  let asked = 0
  const server = createServer((_, response) => {
    const answer = answers[Math.min(asked, answers.length - 1)]
    asked += 1
    answer?.(response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  return { url: `http://someone:pass-canary@127.0.0.1:${port}/npm/`, port, asked: () => asked }
}

const send =
  (status: number, body: string) =>
  (response: ServerResponse): void =>
    void response.writeHead(status).end(body)
const reset = (response: ServerResponse): void => void response.socket?.destroy()
const cutOff = (response: ServerResponse): void => {
  response.writeHead(200, { 'content-length': 1000 }).write('{"versions":')
  setImmediate(() => response.socket?.destroy())
}
const hang = (): void => {}
const hangInBody = (response: ServerResponse): void =>
  void response.writeHead(200).write('{"versions":')

const quick = { timeout: 200, pauses: [1, 1] }
const patient = { pauses: [1, 1] }

test.each([
  ['a 500', send(500, ''), patient],
  ['a 429', send(429, ''), patient],
  ['a 408', send(408, ''), patient],
  ['a reset', reset, patient],
  ['a body that is cut off', cutOff, patient],
])('%s is asked again, and then the package is there', async (_, failure, options) => {
  const { url, asked } = await registry(failure, failure, send(200, good))
  const found = await readPackage(url, 'one', options)
  expect(found?.versions.get('1.0.0')).toBe('sha512-x')
  expect(asked()).toBe(3)
})

test.each([
  ['500', send(500, ''), 'it answered 500. Expected the package, or 404. It was asked 3 times.', 3],
  ['a reset', reset, 'It was asked 3 times.', 3],
  ['a cut body', cutOff, 'It was asked 3 times.', 3],
  ['silence', hang, 'no complete answer within 0.2 s. It was asked 3 times.', 3],
  ['silence in a body', hangInBody, 'no complete answer within 0.2 s.', 3],
  ['401', send(401, ''), 'it answered 401. It has to be readable without credentials.', 1],
  ['400', send(400, ''), 'it answered 400.', 1],
  ['a login page', send(200, '<html>Sign in'), 'received "<html>Sign in"', 1],
  ['nothing', send(200, ''), 'received ""', 1],
  ['null', send(200, 'null'), 'received "null"', 1],
  ['a list', send(200, '[]'), 'received "[]"', 1],
  ['no versions', send(200, '{}'), 'received "{}"', 1],
  ['versions of null', send(200, '{"versions":{"1.0.0":null}}'), 'expected a JSON document', 1],
])('%s stops, and is not taken for "nothing is there"', async (_, answer, message, times) => {
  const { url, port, asked } = await registry(answer)
  const options = answer === hang || answer === hangInBody ? quick : patient
  const failure = await readPackage(url, '@house/one', options).catch((error: unknown) => error)
  expect(failure).toBeInstanceOf(Stop)
  expect((failure as Stop).message).toContain(
    `The registry http://127.0.0.1:${port} could not be read for @house/one: `,
  )
  expect((failure as Stop).message).toContain(message)
  expect((failure as Stop).message).toContain('run this again')
  expect((failure as Stop).message).not.toContain('pass-canary')
  expect(asked()).toBe(times)
})

test('404 says that nothing was ever published', async () => {
  const { url } = await registry(send(404, '{"error":"not found"}'))
  expect(await readPackage(url, 'one', patient)).toBeUndefined()
})

test('a registry that cannot be reached is not taken for an empty one', async () => {
  await expect(readPackage('http://127.0.0.1:1/', 'one', patient)).rejects.toThrow(
    'The registry http://127.0.0.1:1 could not be read for one: ',
  )
})
