import { spawnSync } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ledger } from '../testing/ledger.ts'
import { type CliProcess, spawnCli, spawnInTerminal } from '../testing/spawn-cli.ts'
import {
  startTaggingDesk,
  type TaggingApplication,
  type TaggingDesk,
} from '../testing/tagging-desk.ts'

const COUNT = 400
const UNIT = 20

let desk: TaggingDesk
let app: TaggingApplication

beforeAll(async () => {
  desk = await startTaggingDesk()
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

/** Repeats the command until it is done: another process may still hold what was in hand. */
async function goOn(args: readonly string[] = ARGS): Promise<CliProcess> {
  const cli = spawnCli(args, where())
  expect(await cli.ended).toBe(0)
  return cli
}

test('goes on after it was killed half-way, each picture once and each row once in the file', async () => {
  const args = [...ARGS, '--out', 'rows.jsonl']
  for (const rows of [60, 200]) {
    const cli = spawnCli(args, where())
    await untilRows('rows.jsonl', rows)
    cli.child.kill('SIGKILL')
    expect(await cli.ended).toBeNull()
  }
  await goOn(args)
  await expectEachOnce(await readFile(app.file('rows.jsonl'), 'utf8'))
})

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  'stops cleanly by %s and says how to go on',
  async (signal) => {
    const cli = spawnCli(ARGS, where())
    await cli.said(/"index":40/)
    cli.child.kill(signal)
    expect(await cli.ended).toBe({ SIGINT: 130, SIGTERM: 143, SIGHUP: 129 }[signal])
    expect(cli.err()).toContain(`Stopped by ${signal}. `)
    expect(cli.err()).toContain(
      ' of 400 inputs are done, and nothing is lost.\nGo on with: picturedesk-bulk tag all.csv',
    )
    const { out } = await goOn()
    await expectEachOnce(out())
  },
)

test('ends without a word when what reads the results has ended', async () => {
  const cli = spawnCli(ARGS, where())
  await cli.said(/"index":0/)
  cli.child.stdout?.destroy()
  expect(await cli.ended).toBe(141)
  expect(cli.err()).toBe('')
  const { out } = await goOn()
  await expectEachOnce(out())
})

test('ends at once by a second signal, and nothing is lost even then', async () => {
  const cli = spawnCli(ARGS, where())
  await cli.said(/"index":40/)
  cli.child.kill('SIGINT')
  await cli.said(/Press Ctrl-C again/)
  cli.child.kill('SIGINT')
  expect(await cli.ended).toBe(130)
  const { out } = await goOn()
  await expectEachOnce(out())
})

const hasScript = spawnSync('script', ['--version']).status === 0

describe.skipIf(!hasScript)('in a pseudo-terminal (needs `script` of util-linux)', () => {
  test('shows progress below the results, and takes it away at the end', async () => {
    const cli = spawnInTerminal([...ARGS, '--out', 'rows.jsonl'], where())
    expect(await cli.ended).toBe(0)
    expect(cli.out()).toMatch(/\[#+-*\] +\d+ % [\d,]+ of 400 inputs/)
    const last = cli.out().slice(cli.out().lastIndexOf('\r\u001B[2K'))
    expect(last).toContain('Done. 400 of 400 inputs are done, none failed.')
    expect(last).not.toContain('[#')
    const widest = Math.max(
      ...cli
        .out()
        .split(/[\r\n]+/)
        .map((line) => line.length),
    )
    expect(widest).toBeLessThanOrEqual(100)
  })

  test('stops by Ctrl-C, as typed', async () => {
    const cli = spawnInTerminal([...ARGS, '--out', 'rows.jsonl'], where())
    await cli.said(/% [1-9]\d* of 400 inputs/)
    cli.child.stdin?.write('\u0003')
    expect(await cli.ended).toBe(130)
    expect(cli.out()).toContain('Stopped by SIGINT.')
    expect(cli.out()).toContain('Go on with: picturedesk-bulk tag all.csv')
    await goOn([...ARGS, '--out', 'rows.jsonl'])
    await expectEachOnce(await readFile(app.file('rows.jsonl'), 'utf8'))
  })

  test('shows no progress where NO_COLOR asks for plain text', async () => {
    const options = where()
    const cli = spawnInTerminal([...ARGS, '--out', 'rows.jsonl'], {
      ...options,
      env: { ...options.env, NO_COLOR: '1' },
    })
    expect(await cli.ended).toBe(0)
    expect(cli.out()).toBe('picturedesk-bulk: Done. 400 of 400 inputs are done, none failed.\r\n')
  })
})

/** Waits until a file has some lines. */
async function untilRows(name: string, rows: number): Promise<void> {
  for (;;) {
    const text = await readFile(app.file(name), 'utf8').catch(() => '')
    if (text.split('\n').length > rows) return
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}
