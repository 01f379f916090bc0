import { randomBytes } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { constants, gzipSync } from 'node:zlib'
import { omniousMock } from '@picturedesk/mock-omnious'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { hasFifo, namedPipe, openedForWriting } from '../testing/named-pipe.ts'
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
  return () => app[Symbol.asyncDispose]()
})

const ARGS = ['--format', 'csv', '--name', 'piped', '--unit-size', '1']
const ROWS = 'id,url\na,https://images.example/a.jpg\nb,https://images.example/b.jpg\n'

const where = () => ({ cwd: app.path, env: app.environment })

/** More than a pipe holds: once it is taken, the command reads. */
const LONG_START = 'x'.repeat(4 * 2 ** 20)

test('stops by a signal while the standard input waits before its first input', async () => {
  const cli = spawnCli(['tag', '-', ...ARGS], { ...where(), stdin: 'open' })
  await new Promise((resolve) => cli.child.stdin?.write(LONG_START, resolve))
  cli.child.kill('SIGINT')
  expect(await cli.ended).toBe(130)
})

test('stops by a signal while the standard input waits in the middle', async () => {
  const cli = spawnCli(['tag', '-', ...ARGS], { ...where(), stdin: 'open' })
  cli.child.stdin?.write(ROWS)
  await cli.said(/"id":"a"/)
  cli.child.kill('SIGINT')
  expect(await cli.ended).toBe(130)
  expect(cli.err()).toContain('Go on with: picturedesk-bulk tag - --format csv')
  expect((await app.run(['jobs', 'list'])).out).toMatch(/piped +tag pictures +omnious +active/)
})

test('stops by a signal while a compressed input waits, before its first input and in the middle', async () => {
  // Flushed, so that all of it can be read, and never ended.
  const zip = (text: string): Buffer => gzipSync(text, { finishFlush: constants.Z_SYNC_FLUSH })
  for (const text of [randomBytes(2 ** 20).toString('hex'), ROWS]) {
    const cli = spawnCli(['tag', '-', ...ARGS], { ...where(), stdin: 'open' })
    await new Promise((resolve) => cli.child.stdin?.write(zip(text), resolve))
    if (text === ROWS) await cli.said(/"id":"a"/)
    cli.child.kill('SIGTERM')
    expect(await cli.ended).toBe(143)
    expect(cli.err()).not.toContain('damaged')
  }
})

test('goes on with a standard input that is given anew', async () => {
  const first = spawnCli(['tag', '-', ...ARGS], { ...where(), stdin: 'open' })
  first.child.stdin?.write(ROWS)
  await first.said(/"id":"a"/)
  first.child.kill('SIGKILL')
  await first.ended
  const more = `${ROWS}c,https://images.example/c.jpg\n`
  const second = spawnCli(['tag', '-', ...ARGS], { ...where(), stdin: more })
  expect(await second.ended).toBe(0)
  expect(second.out().trimEnd().split('\n')).toHaveLength(3)
})

test.skipIf(!hasFifo)('reads a named pipe, and stops by a signal while nobody writes', async () => {
  const pipe = namedPipe(app.file('pipe.csv'))
  for (const text of ['', ROWS]) {
    const waiting = spawnCli(['tag', pipe, ...ARGS], where())
    await using writer = await openedForWriting(pipe)
    await writer.write(text)
    if (text !== '') await waiting.said(/"id":"a"/)
    waiting.child.kill('SIGTERM')
    expect(await waiting.ended).toBe(143)
  }
  const cli = spawnCli(['tag', pipe, ...ARGS], where())
  createWriteStream(pipe).end(ROWS)
  expect(await cli.ended).toBe(0)
  expect(cli.err()).toContain('Done. 2 of 2 inputs are done, none failed.')
})

test('tells a standard input that has nothing', async () => {
  const cli = spawnCli(['tag', '-', ...ARGS], where())
  expect(await cli.ended).toBe(2)
  expect(cli.err()).toContain('The source is empty. Expected a header with the names of columns.')
})
