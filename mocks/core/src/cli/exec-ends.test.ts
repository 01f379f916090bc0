import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import type { TemporaryApplication } from '@picturedesk/installed/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { applicationWithMocks } from '../fixtures/installed-mocks.ts'
import { runMain } from './testing/run-main.ts'
import { spawnCli } from './testing/spawn-cli.ts'
import { type TemporaryDirectory, temporaryDirectory } from './testing/temporary-directory.ts'

let directory: TemporaryDirectory
let app: TemporaryApplication
let only: string[]

beforeAll(async () => {
  directory = await temporaryDirectory()
  app = applicationWithMocks()
  only = ['--vendors', 'library', '--from', app.directory]
})
afterAll(async () => {
  app[Symbol.dispose]()
  await directory[Symbol.asyncDispose]()
})

/** A command that runs a script. */
const script = (text: string): string[] => [
  '--',
  process.execPath,
  '--input-type=module',
  '-e',
  text,
]

const VIOLATING = "await fetch(process.env.LIBRARY_BASE_URL + '/books?Key=k&colour=red');"
/** What ruins a report while the command runs, by what is said then. */
const ruin: Readonly<Record<string, (file: string) => string>> = {
  'It is a folder.': (file) => `(await import('node:fs')).mkdirSync(${JSON.stringify(file)});`,
  'Its folder does not exist.': (file) =>
    `(await import('node:fs')).rmSync(${JSON.stringify(join(file, '..'))}, { recursive: true });`,
}

test.each(
  Object.keys(ruin).flatMap((reason) =>
    ['--report', '--coverage'].flatMap((option) =>
      [0, 9].map((code) => [option, reason, code] as const),
    ),
  ),
)('%s that cannot be written (%s) changes nothing else, code %i', async (option, reason, code) => {
  const folder = await mkdtemp(join(directory.path, 'reports-'))
  const file = join(folder, 'report.json')
  const outcome = await runMain(
    ...['exec', ...only, option, file],
    ...script(`${VIOLATING} ${ruin[reason]?.(file)} process.exit(${code})`),
  )
  expect(outcome.err).toContain(`${file} could not be written. ${reason}`)
  expect(outcome.err).toContain('/query/colour')
  expect(outcome.code).toBe(code || 3)
})

test('a full disk changes nothing else', async () => {
  const run = script(`${VIOLATING} process.exit(7)`)
  const { code, err } = await runMain('exec', ...only, '--report', '/dev/full', ...run)
  expect(err).toContain('/dev/full could not be written. There is no space left on the device.')
  expect(err).toContain('/query/colour')
  expect(code).toBe(7)
})

test('a folder in place of a report is refused before the command is run', async () => {
  const { code, err } = await runMain('exec', ...only, '--report', directory.path, ...script(''))
  expect({ code, err }).toEqual({
    code: 1,
    err: `picturedesk-mocks: ${directory.path} cannot be written. It is a folder. Name a file.\n`,
  })
})

test('a report is there whole or not at all', async () => {
  await using own = await temporaryDirectory()
  const file = join(own.path, 'report.json')
  await writeFile(file, 'old')
  const look = `
    const { readFileSync, writeFileSync } = await import('node:fs')
    writeFileSync(${JSON.stringify(`${file}.seen`)}, readFileSync(${JSON.stringify(file)}))`
  await runMain('exec', ...only, '--report', file, ...script(look))
  expect(await readFile(`${file}.seen`, 'utf8')).toBe('old')
  const runs = Array.from({ length: 4 }, () =>
    runMain('exec', ...only, '--report', file, ...script(VIOLATING)),
  )
  for (const { code } of await Promise.all(runs)) expect(code).toBe(3)
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ total: 1 })
  expect((await readdir(own.path)).sort()).toEqual(['report.json', 'report.json.seen'])
})

test.each(['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGUSR2'] as const)(
  '%s reaches the command and what it has started',
  async (signal) => {
    const inner = `process.on('${signal}', () => { console.log('inner'); process.exit() })
      setInterval(() => {}, 1000); console.log('ready')`
    const { child, out, ended } = spawnCli(
      ...['exec', ...only],
      ...script(`
        import { spawn } from 'node:child_process'
        const inner = spawn(process.execPath, ['-e', ${JSON.stringify(inner)}], { stdio: 'inherit' })
        process.on('${signal}', () => console.log('outer'))
        inner.on('exit', () => process.exit(5))
      `),
    )
    await expect.poll(out, { timeout: 30_000 }).toContain('ready')
    child.kill(signal)
    expect(await ended).toBe(5)
    expect(out().split('\n').sort()).toEqual(['', 'inner', 'outer', 'ready'])
  },
)

test.each([
  ['heeds SIGTERM', ''],
  ['does not', "process.on('SIGTERM', () => {})"],
])('what a command leaves running is ended, and frees its port, if it %s', async (_, ignore) => {
  const inner = `${ignore}
    require('node:net').createServer().listen(0, '127.0.0.1', function () {
      console.log('port ' + this.address().port)
    })`
  const { out, ended } = spawnCli(
    ...['exec', ...only],
    ...script(`
      import { spawn } from 'node:child_process'
      const inner = spawn(process.execPath, ['-e', ${JSON.stringify(inner)}], {
        stdio: ['ignore', 'pipe', 'ignore'],
      })
      inner.stdout.once('data', (text) => { process.stdout.write(text); process.exit(4) })
    `),
  )
  expect(await ended).toBe(4)
  const port = Number(/port (\d+)/.exec(out())?.[1])
  const server = createServer().listen(port, '127.0.0.1')
  await new Promise((resolve, reject) => server.on('listening', resolve).on('error', reject))
  server.close()
})

test('a command that ignores SIGTERM is killed after a while', async () => {
  const { child, out, ended } = spawnCli(
    ...['exec', ...only, '--kill-after', '0.1'],
    ...script(`process.on('SIGTERM', () => {}); setInterval(() => {}, 1000); console.log('ready')`),
  )
  await expect.poll(out, { timeout: 30_000 }).toContain('ready')
  child.kill('SIGTERM')
  expect(await ended).toBe(137)
})

test('each SIGINT is handed on, so that a second one means what the command says', async () => {
  const { child, out, ended } = spawnCli(
    ...['exec', ...only],
    ...script(`
      let count = 0
      process.on('SIGINT', () => { console.log('got ' + ++count); if (count === 2) process.exit(6) })
      setInterval(() => {}, 1000)
      console.log('ready')
    `),
  )
  await expect.poll(out, { timeout: 30_000 }).toContain('ready')
  child.kill('SIGINT')
  await expect.poll(out).toContain('got 1')
  child.kill('SIGINT')
  expect(await ended).toBe(6)
})

test('a reader that ends early does not change the exit code', async () => {
  const { child, ended } = spawnCli('exec', ...only, ...script(`${VIOLATING} process.exit(8)`))
  child.stdout?.destroy()
  child.stderr?.destroy()
  expect(await ended).toBe(8)
})

test.each([
  ['soon', 'number of seconds'],
  ['-1', 'number of seconds'],
  ['1e3', 'number of seconds'],
  ['', '--kill-after must not be empty. Expected --kill-after <seconds>'],
])('--kill-after %j is refused', async (seconds, why) => {
  const outcome = await runMain('exec', ...only, `--kill-after=${seconds}`, ...script(''))
  expect(outcome).toMatchObject({ code: 2, err: expect.stringContaining(why) })
})
