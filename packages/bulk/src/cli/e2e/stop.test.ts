import { spawnSync } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { stripVTControlCharacters } from 'node:util'
import { omniousMock } from '@picturedesk/mock-omnious'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { ledger } from '../testing/ledger.ts'
import { type CliProcess, spawnCli, spawnInTerminal } from '../testing/spawn-cli.ts'
import { type DeskApplication, startVendorDesk, type VendorDesk } from '../testing/vendor-desk.ts'

const COUNT = 120
const UNIT = 10

let desk: VendorDesk<typeof omniousMock>
let app: DeskApplication

beforeAll(async () => {
  desk = await startVendorDesk(omniousMock)
})
afterAll(() => desk[Symbol.asyncDispose]())

beforeEach(async () => {
  app = await desk.newApplication()
  const lines = Array.from(
    { length: COUNT },
    (_, at) => `p-${at},https://images.example/${at}.jpg\n`,
  )
  await writeFile(app.file('all.csv'), `id,url\n${lines.join('')}`)
  return () => app[Symbol.asyncDispose]()
})

const ARGS = ['tag', 'all.csv', '--unit-size', String(UNIT), '--concurrency', '1']

const where = () => ({ cwd: app.path, env: app.environment })

/** Each picture was handed in once, and each has its row. */
async function expectEachOnce(rows: string): Promise<void> {
  const times = ledger(desk.mock)
  expect(times.size).toBe(COUNT)
  expect([...times].filter(([, number]) => number !== 1)).toEqual([])
  const lines = rows.trimEnd().split('\n')
  expect(lines.map((line) => JSON.parse(line).index)).toEqual(
    Array.from({ length: COUNT }, (_, at) => at),
  )
}

/**
 * Lets the vendor answer some more calls of an operation, and hang in the next one. A stop waits for a
 * hand-in, whose response must not be lost, and for nothing else.
 */
function hangAfter(
  units: number,
  operation: 'createTaggingTask' | 'listTaggingResults',
): { readonly hangs: () => Promise<void> } {
  if (units > 0) desk.mock.fault({ name: 'latency', ms: 1, operation, times: units })
  const fault = desk.mock.fault({ name: 'hang-in-body', operation })
  return {
    hangs: async () => {
      while (fault.struck === 0) await new Promise((resolve) => setTimeout(resolve, 5))
    },
  }
}

/** Repeats the command, which has to come to the end. */
async function goOn(args: readonly string[] = ARGS): Promise<CliProcess> {
  const cli = spawnCli(args, where())
  expect(await cli.ended).toBe(0)
  return cli
}

test('goes on after it was killed half-way, each picture once and each row once in the file', async () => {
  const args = [...ARGS, '--out', 'rows.jsonl']
  for (const units of [3, 4]) {
    const vendor = hangAfter(units, 'createTaggingTask')
    const cli = spawnCli(args, where())
    await vendor.hangs()
    cli.child.kill('SIGKILL')
    expect(await cli.ended).toBeNull()
  }
  await goOn(args)
  await expectEachOnce(await readFile(app.file('rows.jsonl'), 'utf8'))
})

test('stops cleanly by each signal and says how to go on, and at once by a second one', async () => {
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const) {
    const vendor = hangAfter(1, 'listTaggingResults')
    const cli = spawnCli(ARGS, where())
    await vendor.hangs()
    cli.child.kill(signal)
    expect(await cli.ended).toBe(code)
    expect(cli.err()).toContain(`Stopped by ${signal}. `)
    expect(cli.err()).toMatch(
      / of (at least )?\d+ inputs are done, and nothing is lost\.\nGo on with: picturedesk-bulk tag all\.csv --unit-size 10 --concurrency 1\n$/,
    )
  }
  const vendor = hangAfter(1, 'listTaggingResults')
  const impatient = spawnCli(ARGS, where())
  await vendor.hangs()
  impatient.child.kill('SIGINT')
  await impatient.said(/Press Ctrl-C again/)
  impatient.child.kill('SIGINT')
  expect(await impatient.ended).toBe(130)

  const { out } = await goOn()
  await expectEachOnce(out())
})

test('ends without a word when what reads the results has ended', async () => {
  const cli = spawnCli(ARGS, where())
  cli.child.stdout?.destroy()
  expect(await cli.ended).toBe(141)
  expect(cli.err()).toBe('')
  const { out } = await goOn()
  await expectEachOnce(out())
})

const hasScript = spawnSync('script', ['--version']).status === 0

test.skipIf(!hasScript)(
  'shows progress in a terminal and stops by Ctrl-C as typed (needs `script` of util-linux)',
  async () => {
    const args = [...ARGS, '--out', 'rows.jsonl']
    const vendor = hangAfter(4, 'listTaggingResults')
    const stopped = spawnInTerminal(args, where())
    await vendor.hangs()
    await stopped.said(/\[#+-+\] +(\d+|\?) % 40 of (at least )?120 inputs/)
    stopped.child.stdin?.write('\u0003')
    expect(await stopped.ended).toBe(130)
    expect(stopped.out()).toContain('Stopped by SIGINT.')
    expect(stopped.out()).toContain('Go on with: picturedesk-bulk tag all.csv')

    const done = spawnInTerminal(args, where())
    expect(await done.ended).toBe(0)
    const last = done.out().slice(done.out().lastIndexOf('\r\u001B[2K'))
    expect(last).toContain('Done. 120 of 120 inputs are done, none failed.')
    expect(last).not.toContain('[#')
    const lines = stripVTControlCharacters(stopped.out()).split(/[\r\n]+/)
    const shown = lines.filter((line) => /^(\[[#-]|\d+ %|\? %)/.test(line))
    expect(shown).not.toEqual([])
    expect(Math.max(...shown.map(({ length }) => length))).toBeLessThan(100 + '^C'.length)
    await expectEachOnce(await readFile(app.file('rows.jsonl'), 'utf8'))

    const options = where()
    const plain = spawnInTerminal(args, { ...options, env: { ...options.env, NO_COLOR: '1' } })
    expect(await plain.ended).toBe(0)
    expect(plain.out()).not.toContain('\u001B')
    expect(plain.out()).toContain('Done. 120 of 120 inputs are done, none failed.\r\n')
  },
)
