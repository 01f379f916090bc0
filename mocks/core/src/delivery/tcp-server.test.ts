import { connect, type Socket } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { library } from '../fixtures/library.ts'
import type { Mock } from '../mock.ts'
import { startMock } from '../start-mock.ts'

let mock: Mock<{ key: string }, 'slow' | 'strike'>
beforeAll(async () => {
  mock = await startMock(library)
})
afterAll(async () => {
  mock.takeViolations()
  await mock.close()
})

async function connected(): Promise<Socket> {
  const socket = connect(Number(new URL(mock.url).port), '127.0.0.1')
  await new Promise((resolve) => socket.once('connect', resolve))
  return socket
}

/** What comes back for the lines of a request, its head alone. */
async function sent(...lines: string[]): Promise<string> {
  const socket = await connected()
  socket.end(`${lines.join('\r\n')}\r\n\r\n`)
  let text = ''
  for await (const chunk of socket) text += String(chunk)
  return text.split('\r\n', 1)[0] ?? ''
}

/** How many resources of a kind keep the process alive. */
const alive = (kind: string): number =>
  process.getActiveResourcesInfo().filter((name) => name === kind).length

const CLOSE = 'Connection: close'
test.each([
  ['GET /v1/books?Key=k HTTP/1.1', 'Host: library.example', CLOSE],
  ['GET /v1/books?Key=k HTTP/1.1', 'Host: [no name', CLOSE],
  ['GET /v1/books?Key=k HTTP/1.0'],
  ['GET http://library.example/v1/books?Key=k HTTP/1.1', 'Host: library.example', CLOSE],
  ['OPTIONS /v1/books HTTP/1.1', 'Host: x', 'Origin: https://app.example', CLOSE],
])('%s is read, with the host %s', async (...lines) => {
  expect(await sent(...lines)).toMatch(/^HTTP\/1\.1 20[04] /)
  expect(mock.takeViolations()).toEqual([])
  expect(mock.requests().at(-1)?.path).toBe('/books')
  mock.reset()
})

test('a request to the server as a whole is no operation', async () => {
  expect(await sent('OPTIONS * HTTP/1.1', 'Host: x', CLOSE)).toBe('HTTP/1.1 501 Not Implemented')
  expect(mock.takeViolations()).toMatchObject([
    { blame: 'client', message: expect.stringContaining('no operation OPTIONS /') },
  ])
})

test('a header that comes twice is one with both values', async () => {
  const line = 'Accept-Language: en'
  await sent('GET /v1/books?Key=k HTTP/1.1', 'Host: x', 'X-A: 1', 'x-a: 2', line, CLOSE)
  expect(mock.requests().at(-1)?.headers).toMatchObject({ 'x-a': '1, 2', 'accept-language': 'en' })
})

test('a mock with a port keeps the process alive, and one without does not', async () => {
  const before = alive('TCPServerWrap')
  const quiet = await startMock(library)
  expect(alive('TCPServerWrap')).toBe(before)
  const { port } = new URL(quiet.url)
  await quiet.close()
  await using _ = await startMock(library, { port: Number(port) })
  expect(alive('TCPServerWrap')).toBe(before + 1)
})

test('a connection to a mock without a port does not keep the process alive', async () => {
  const before = alive('TCPSocketWrap')
  const socket = await connected()
  const responded = new Promise((resolve) => socket.once('data', resolve))
  socket.write('GET /v1/books?Key=k HTTP/1.1\r\nHost: x\r\n\r\n')
  await responded
  socket.unref()
  // Others may close meanwhile, and none is opened.
  expect(alive('TCPSocketWrap')).toBeLessThanOrEqual(before)
  socket.destroy()
})

test('a port that is taken is told, and the process goes on', async () => {
  const { port } = new URL(mock.url)
  await expect(startMock(library, { port: Number(port) })).rejects.toMatchObject({
    code: 'EADDRINUSE',
  })
  expect((await fetch(`${mock.url}/books?Key=k`)).status).toBe(200)
})

test('what a test throws at a violation ends the call, and nothing hangs', async () => {
  await using other = await startMock(library, {
    onViolation: () => {
      throw new Error('enough')
    },
  })
  await expect(other.fetch(`${other.url}/nowhere`)).rejects.toThrow('enough')
  await expect(fetch(`${other.url}/nowhere`)).rejects.toThrow('fetch failed')
  other.takeViolations()
})
