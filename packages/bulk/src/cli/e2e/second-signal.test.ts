import { omniousMock } from '@picturedesk/mock-omnious'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { hasFifo, namedPipe, openedForWriting } from '../testing/named-pipe.ts'
import { type CliProcess, spawnCli } from '../testing/spawn-cli.ts'
import { type DeskApplication, startVendorDesk, type VendorDesk } from '../testing/vendor-desk.ts'

let desk: VendorDesk<typeof omniousMock>
let app: DeskApplication

beforeAll(async () => {
  desk = await startVendorDesk(omniousMock)
})
afterAll(() => desk[Symbol.asyncDispose]())

beforeEach(async () => {
  app = await desk.newApplication()
  return () => app[Symbol.asyncDispose]()
})

const ARGS = ['--format', 'csv', '--name', 'piped', '--unit-size', '1', '--concurrency', '1']
const ROWS = 'id,url\na,https://images.example/a.jpg\nb,https://images.example/b.jpg\n'

const where = () => ({ cwd: app.path, env: app.environment })

/** A hand-in whose response does not come is waited for after the first signal, and not after the second. */
async function expectEndBySecond(cli: CliProcess, hangs: () => Promise<void>): Promise<void> {
  await hangs()
  cli.child.kill('SIGINT')
  await cli.said(/Press Ctrl-C again to end at once/)
  cli.child.kill('SIGINT')
  expect(await cli.ended).toBe(130)
  expect(cli.err()).not.toContain('Go on with')
}

function hangingHandIn(): () => Promise<void> {
  const fault = desk.mock.fault({ name: 'hang-in-body', operation: 'createTaggingTask' })
  return async () => {
    while (fault.struck === 0) await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

test('a second signal ends the command while its standard input and a hand-in wait', async () => {
  const hangs = hangingHandIn()
  const cli = spawnCli(['tag', '-', ...ARGS], { ...where(), stdin: 'open' })
  cli.child.stdin?.write(ROWS)
  await expectEndBySecond(cli, hangs)
})

test.skipIf(!hasFifo)('and while a named pipe and a hand-in wait', async () => {
  const hangs = hangingHandIn()
  const pipe = namedPipe(app.file('pipe.csv'))
  const cli = spawnCli(['tag', pipe, ...ARGS], where())
  await using writer = await openedForWriting(pipe)
  await writer.write(ROWS)
  await expectEndBySecond(cli, hangs)
})
