import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import type { TemporaryApplication } from '@picturedesk/installed/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { spawnCli } from './cli/testing/spawn-cli.ts'
import { applicationWithMocks } from './fixtures/installed-mocks.ts'

let app: TemporaryApplication
beforeAll(() => {
  app = applicationWithMocks()
})
afterAll(() => app[Symbol.dispose]())

const started = { timeout: 30_000 }

test.each(['SIGINT', 'SIGTERM'] as const)(
  'serves until %s, and then exits cleanly',
  async (signal) => {
    const { child, out, err, ended } = spawnCli(
      ...['library', '--json', '--scenario', 'library=next-loan-fails', '--from', app.directory],
    )
    await expect.poll(out, started).toContain('\n')
    const { url, ...row } = JSON.parse(out())
    expect(row).toEqual({
      vendor: 'library',
      credentials: { readerKey: 'k-1' },
      environment: { LIBRARY_BASE_URL: url, LIBRARY_READER_KEY: 'k-1' },
      scenarios: ['closed', 'next-loan-fails'],
    })
    expect((await fetch(`${url}/books?Key=k-1`)).status).toBe(200)
    await fetch(`${url}/nothing/at/all`)
    await expect.poll(err).toContain('library: no operation (client)')

    // A connection on which nothing is asked does not keep it.
    const { port, hostname } = new URL(url)
    const idle = connect(Number(port), hostname)
    await once(idle, 'connect')
    child.kill(signal)
    expect(await ended).toBe(0)
    idle.destroy()
  },
)

test('says which mocks it found, and prints a table of what it serves', async () => {
  const { child, out, err, ended } = spawnCli('--from', app.directory)
  await expect.poll(out, started).toMatch(/library +http:\/\/127\.0\.0\.1:\d+\/v1/)
  expect(err()).toBe(
    'picturedesk-mocks: Found 2 installed mocks: library (mock-library), shop (mock-shop).\n',
  )
  expect(out()).toMatch(/^vendor +url +credentials +scenarios\n/)
  expect(out()).toMatch(/shop +http:\S+ +apiKey=\S+ +empty\n/)
  child.kill('SIGTERM')
  expect(await ended).toBe(0)
})

test('says that a port is in use', async () => {
  const taken = createServer().listen(0, '127.0.0.1')
  await once(taken, 'listening')
  const address = taken.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const { err, ended } = spawnCli('shop', '--port', String(port), '--from', app.directory)
  expect(await ended).toBe(1)
  expect(err()).toBe(
    `picturedesk-mocks: Port ${port} is in use; give another by --port, or 0 for free ones.\n`,
  )
  taken.close()
})
