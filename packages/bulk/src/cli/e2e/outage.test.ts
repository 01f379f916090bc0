import { writeFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startPostgres, type TrialPostgres } from '../../testing/start-postgres.ts'
import { startProxy } from '../../testing/start-proxy.ts'
import { startTaskServer } from '../../testing/task-server.ts'
import { application } from '../testing/application.ts'
import { spawnCli } from '../testing/spawn-cli.ts'

let server: TrialPostgres
let proxy: Awaited<ReturnType<typeof startProxy>>

beforeAll(async () => {
  server = await startPostgres()
  proxy = await startProxy(server.port)
})
afterAll(async () => {
  await proxy[Symbol.asyncDispose]()
  await server[Symbol.asyncDispose]()
})

test('says once that the database is away and what to do, and that it is back, without its password', async () => {
  await using vendor = await startTaskServer()
  await using app = await application(['omnious'])
  await writeFile(app.file('s.csv'), 'id,url\n1,https://pictures.example/1.jpg\n')
  const address = new URL(server.url)
  address.port = String(proxy.port)
  const secret = `:${address.password}@`
  const env = {
    OMNIOUS_API_KEY: 'key',
    OMNIOUS_BASE_URL: vendor.url,
    PICTUREDESK_BULK_DATABASE: address.href,
  }
  const start = (...args: string[]) => spawnCli(args, { cwd: app.path, env })
  const submit = start('tag', 's.csv', '--name', 'n', '--no-work', '--connections', '2')
  expect(await submit.ended).toBe(0)

  const worker = start('worker')
  await worker.said(/Job n is finished\./)
  proxy.drop()
  await worker.said(/cannot be used: /)
  proxy.restore()
  await worker.said(/The database is back, and the work goes on\./)
  worker.child.kill('SIGTERM')
  expect(await worker.ended).toBe(0)
  expect(worker.err()).toMatch(
    /^picturedesk-bulk: The Postgres server at \S+ cannot be used: .* Check that .* in PICTUREDESK_BULK_DATABASE are right\. The work goes on by itself when it can\.$/m,
  )
  expect(worker.err().match(/cannot be used/g)).toHaveLength(1)
  expect(worker.err()).not.toContain('Warning')
  expect(worker.err()).not.toContain(secret)
})

test('a server that was never there is told with the name of the variable, and nothing waits', async () => {
  await using app = await application(['omnious'])
  proxy.drop()
  const database = `postgres://postgres@127.0.0.1:${proxy.port}/trial`
  for (const [args, env, place] of [
    [[], { PICTUREDESK_BULK_DATABASE: database }, 'PICTUREDESK_BULK_DATABASE'],
    [['--database', database], {}, '--database and the password in PGPASSWORD'],
  ] as const) {
    const cli = spawnCli(['jobs', 'list', ...args], { cwd: app.path, env })
    expect(await cli.ended).toBe(4)
    expect(cli.err()).toContain(` in ${place} are right.`)
  }
  proxy.restore()
})
