import { spawnSync } from 'node:child_process'
import { omniousMock } from '@picturedesk/mock-omnious'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { spawnInTerminal } from '../testing/spawn-cli.ts'
import { type DeskApplication, startVendorDesk, type VendorDesk } from '../testing/vendor-desk.ts'

let desk: VendorDesk<typeof omniousMock>
let app: DeskApplication

beforeAll(async () => {
  desk = await startVendorDesk(omniousMock)
  app = await desk.newApplication()
})
afterAll(async () => {
  await app[Symbol.asyncDispose]()
  await desk[Symbol.asyncDispose]()
})

const CTRL_C = '\u0003'
const CTRL_D = '\u0004'
const ROW = 'id,url\na,https://images.example/a.jpg\n'

const hasScript = spawnSync('script', ['--version']).status === 0

/** Inputs are typed, and echoed: the terminal is read once the first is. */
function reading(source: string) {
  const options = { cwd: app.path, env: app.environment }
  const words = ['tag', source, '--format', 'csv', '--name', `from ${source}`, '--unit-size', '1']
  const cli = spawnInTerminal(words, options)
  cli.child.stdin?.write(ROW)
  return cli
}

test.skipIf(!hasScript).each(['/dev/tty', '-'])(
  'reads a terminal as %s, stops by Ctrl-C while nothing is typed, and ends by Ctrl-D (needs `script` of util-linux)',
  async (source) => {
    const stopped = reading(source)
    await stopped.said(/"id":"a"/)
    stopped.child.stdin?.write(CTRL_C)
    expect(await stopped.ended).toBe(130)
    expect(stopped.out()).toContain(`Go on with: picturedesk-bulk tag ${source}`)

    const done = reading(source)
    await done.said(/"id":"a"/)
    done.child.stdin?.write(CTRL_D)
    expect(await done.ended).toBe(0)
    expect(done.out()).toContain('Done. 1 of 1 inputs are done, none failed.')
  },
)
