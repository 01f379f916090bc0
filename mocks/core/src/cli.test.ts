import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import { expect, test } from 'vitest'
import { spawnCli } from './cli/testing/spawn-cli.ts'

const started = { timeout: 30_000 }

test.each(['SIGINT', 'SIGTERM'] as const)(
  'serves until %s, and then exits cleanly',
  async (signal) => {
    const { child, out, err, ended } = spawnCli(
      ...['hellorf', '--json', '--scenario', 'hellorf=nonce-expired'],
    )
    await expect.poll(out, started).toContain('\n')
    const { url, ...row } = JSON.parse(out())
    expect(row).toEqual({
      vendor: 'hellorf',
      credentials: {
        clientId: '4fiodcz8xjl6p8nbzfex2',
        clientSecret: '9b530aa85723c06a90879bee8f5096d7',
      },
      environment: {
        HELLORF_BASE_URL: url,
        HELLORF_CLIENT_ID: '4fiodcz8xjl6p8nbzfex2',
        HELLORF_CLIENT_SECRET: '9b530aa85723c06a90879bee8f5096d7',
      },
      scenarios: expect.arrayContaining(['nonce-expired']),
    })
    const response = await fetch(`${url}/image/categories`)
    expect(await response.json()).toMatchObject({ result: false })
    await fetch(`${url}/image/nothing`)
    await expect.poll(err).toContain('hellorf: no operation (client)')

    // A connection on which nothing is asked does not keep it.
    const { port, hostname } = new URL(url)
    const idle = connect(Number(port), hostname)
    await once(idle, 'connect')
    child.kill(signal)
    expect(await ended).toBe(0)
    idle.destroy()
  },
)

test('prints a table of what it serves', async () => {
  const { child, out, ended } = spawnCli()
  await expect.poll(out, started).toMatch(/hellorf +http:\/\/127\.0\.0\.1:\d+\/plus/)
  expect(out()).toMatch(/^vendor +url +credentials +scenarios\n/)
  expect(out()).toMatch(/ogq +http:\S+ +apiKey=\S+ +key-refused\n/)
  child.kill('SIGTERM')
  expect(await ended).toBe(0)
})

test('says that a port is in use', async () => {
  const taken = createServer().listen(0, '127.0.0.1')
  await once(taken, 'listening')
  const address = taken.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const { err, ended } = spawnCli('ogq', '--port', String(port))
  expect(await ended).toBe(1)
  expect(err()).toBe(
    `picturedesk-mocks: Port ${port} is in use; give another by --port, or 0 for free ones.\n`,
  )
  taken.close()
})
