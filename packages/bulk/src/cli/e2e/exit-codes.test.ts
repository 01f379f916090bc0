import { writeFile } from 'node:fs/promises'
import { omniousMock } from '@picturedesk/mock-omnious'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { exitCodeMeanings, type StopSignal } from '../exit-codes.ts'
import { spawnCli } from '../testing/spawn-cli.ts'
import { type DeskApplication, startVendorDesk, type VendorDesk } from '../testing/vendor-desk.ts'

let desk: VendorDesk<typeof omniousMock>
let app: DeskApplication

beforeAll(async () => {
  desk = await startVendorDesk(omniousMock)
})
afterAll(() => desk[Symbol.asyncDispose]())

beforeEach(async () => {
  app = await desk.newApplication()
  await writeFile(app.file('right.csv'), 'id,url\na,https://images.example/a.jpg\n')
  await writeFile(app.file('broken.csv'), 'id,url\na\n')
  return () => app[Symbol.asyncDispose]()
})

const start = (args: readonly string[], stdin = '') =>
  spawnCli(args, { cwd: app.path, env: app.environment, stdin })

async function codeOf(args: readonly string[]): Promise<number | null> {
  const { code } = await app.run(args)
  return code
}

/** A command whose input never ends is stopped in the middle of its work. */
async function codeBy(signal: StopSignal): Promise<number | null> {
  const args = ['tag', '-', '--format', 'csv', '--name', signal, '--unit-size', '1']
  const cli = start(args, 'open')
  cli.child.stdin?.write('id,url\na,https://images.example/a.jpg\n')
  await cli.said(/"id":"a"/)
  cli.child.kill(signal)
  return cli.ended
}

/** How each exit code comes about. */
const SCENARIOS: ReadonlyMap<number, () => Promise<number | null>> = new Map([
  [0, () => codeOf(['tag', app.file('right.csv')])],
  [1, () => codeOf(['tag', app.file('broken.csv')])],
  [2, () => codeOf(['tag', app.file('right.csv'), '--id-column', 'none'])],
  [
    3,
    async () => {
      await codeOf(['tag', app.file('right.csv'), '--name', 'n', '--no-work'])
      await codeOf(['jobs', 'pause', 'n'])
      return codeOf(['tag', app.file('right.csv'), '--name', 'n'])
    },
  ],
  [4, () => codeOf(['tag', app.file('right.csv'), '--csv', '--out', '/dev/full'])],
  [129, () => codeBy('SIGHUP')],
  [130, () => codeBy('SIGINT')],
  [
    141,
    async () => {
      const cli = start(['tag', 'right.csv'])
      cli.child.stdout?.destroy()
      return cli.ended
    },
  ],
  [143, () => codeBy('SIGTERM')],
])

test('each exit code that help lists has a scenario', () => {
  expect([...SCENARIOS.keys()]).toEqual([...exitCodeMeanings.keys()])
})

test.each([...exitCodeMeanings])('%i: %s', async (code) => {
  expect(await SCENARIOS.get(code)?.()).toBe(code)
})
