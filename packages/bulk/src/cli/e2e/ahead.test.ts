import { writeFile } from 'node:fs/promises'
import { omniousMock } from '@picturedesk/mock-omnious'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { spawnCli } from '../testing/spawn-cli.ts'
import { type DeskApplication, startVendorDesk, type VendorDesk } from '../testing/vendor-desk.ts'

// While reading waits for workers, the command still ends.

const COUNT = 12

let desk: VendorDesk<typeof omniousMock>
let app: DeskApplication

beforeAll(async () => {
  desk = await startVendorDesk(omniousMock)
})
afterAll(() => desk[Symbol.asyncDispose]())

beforeEach(async () => {
  app = await desk.newApplication()
  const lines = Array.from({ length: COUNT }, (_, at) => `${at},https://images.example/${at}.jpg\n`)
  await writeFile(app.file('all.csv'), `id,url\n${lines.join('')}`)
  return () => app[Symbol.asyncDispose]()
})

const OPTIONS = ['--name', 'n', '--unit-size', '1', '--concurrency', '1', '--ahead', '2']
const ARGS = ['tag', 'all.csv', ...OPTIONS]

test('a signal ends it, and it goes on', async () => {
  const where = { cwd: app.path, env: app.environment }
  const fault = desk.mock.fault({ name: 'hang-in-body', operation: 'listTaggingResults', times: 1 })
  const cli = spawnCli(ARGS, where)
  while (fault.struck === 0) await new Promise((resolve) => setTimeout(resolve, 5))
  cli.child.kill('SIGTERM')
  expect(await cli.ended).toBe(143)
  expect(cli.err()).toContain('Go on with: picturedesk-bulk tag all.csv')
  const again = spawnCli(ARGS, where)
  expect(await again.ended).toBe(0)
  expect(again.out().trimEnd().split('\n')).toHaveLength(COUNT)
})

test('a refusal that pauses the job ends it with 3, and the same command goes on', async () => {
  const args = ['tag', app.file('all.csv'), ...OPTIONS]
  const { code, err } = await app.run(args, { credentials: { apiKey: 'wrong' } })
  expect(err).toMatch(/The job is paused: [\s\S]*When that is mended, go on with: /)
  expect(code).toBe(3)
  expect((await app.run(args)).code).toBe(0)
})
