import { access, readFile } from 'node:fs/promises'
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
  only = ['--vendors', 'library,shop', '--from', app.directory]
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

test('gives a command what leads to the mocks', async () => {
  const file = join(directory.path, 'environment.json')
  const { code, err } = await runMain(
    ...['exec', ...only, '--scenario', 'library=closed'],
    ...script(`
      import { writeFileSync } from 'node:fs'
      const { LIBRARY_BASE_URL, LIBRARY_READER_KEY, SHOP_BASE_URL, SHOP_API_KEY } = process.env
      const response = await fetch(LIBRARY_BASE_URL + '/books?Key=' + LIBRARY_READER_KEY)
      writeFileSync(${JSON.stringify(file)}, JSON.stringify({
        status: response.status, SHOP_BASE_URL, SHOP_API_KEY, path: process.env.PATH,
      }))
    `),
  )
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(JSON.parse(await readFile(file, 'utf8'))).toEqual({
    status: 503,
    SHOP_BASE_URL: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/v1$/),
    SHOP_API_KEY: 'k-2',
    path: process.env['PATH'],
  })
})

test.each([
  ['its exit code', 'process.exit(42)', 42],
  ['the signal that ended it', "process.kill(process.pid, 'SIGKILL')", 137],
])('ends as the command does, with %s', async (_, text, code) => {
  expect(await runMain('exec', ...only, ...script(text))).toMatchObject({ code, err: '' })
})

const violating = `
  const { LIBRARY_BASE_URL: base } = process.env
  for (let n = 0; n < 3; n++) await fetch(base + '/books?Key=k&colour=red')
  await fetch(base + '/nothing/at/all')
`

test('fails with a report when a request violated a spec', async () => {
  const file = join(directory.path, 'violations.json')
  const { code, err } = await runMain('exec', ...only, '--report', file, ...script(violating))
  expect(code).toBe(3)
  expect(err).toMatch(/^picturedesk-mocks: \d+ violations of a spec\n\nlibrary\n {2}listBooks\n/)
  expect(err).toContain('the client is to blame, at /query/colour, 3 times:')
  expect(err).toContain("The spec has no query parameter 'colour'.")
  expect(err).toContain('no operation of the spec')
  const { total, violations } = JSON.parse(await readFile(file, 'utf8'))
  expect(total).toBeGreaterThanOrEqual(4)
  expect(violations).toContainEqual(
    expect.objectContaining({
      vendor: 'library',
      operation: 'listBooks',
      blame: 'client',
      pointer: '/query/colour',
      count: 3,
    }),
  )
})

test('passes the code of a failed command on, and reports all the same', async () => {
  const { code, err } = await runMain('exec', ...only, ...script(`${violating}; process.exit(9)`))
  expect(code).toBe(9)
  expect(err).toContain('/query/colour')
})

test('writes a report of nothing', async () => {
  const file = join(directory.path, 'nothing.json')
  expect((await runMain('exec', ...only, '--report', file, ...script(''))).code).toBe(0)
  expect(JSON.parse(await readFile(file, 'utf8'))).toEqual({ total: 0, violations: [] })
})

test.each([
  ['html', '<!doctype html>'],
  ['json', '"vendor": "shop"'],
  ['txt', 'shop: '],
])('writes what was reached, as .%s', async (extension, text) => {
  const file = join(directory.path, `coverage.${extension}`)
  expect((await runMain('exec', ...only, '--coverage', file, ...script(''))).code).toBe(0)
  expect(await readFile(file, 'utf8')).toContain(text)
})

test('says that a report cannot be written, before the command is run', async () => {
  const file = join(directory.path, 'nowhere', 'report.json')
  const ran = join(directory.path, 'ran')
  const run = script(`(await import('node:fs')).writeFileSync(${JSON.stringify(ran)}, '')`)
  const { code, err } = await runMain('exec', ...only, '--report', file, ...run)
  expect(code).toBe(1)
  expect(err).toContain(`${file} cannot be written`)
  await expect(access(ran)).rejects.toThrow('ENOENT')
})

test.each([
  ['does not exist', 'no-such-command', 127, "There is no command 'no-such-command'"],
  ['is no program', '/', 126, "'/' cannot be run"],
])('says that a command %s', async (_, command, code, message) => {
  const outcome = await runMain('exec', ...only, '--', command)
  expect(outcome).toMatchObject({ code, err: expect.stringContaining(message) })
})

test.each(['SIGINT', 'SIGTERM'] as const)(
  'hands %s on, and waits for the command',
  async (signal) => {
    const { child, out, ended } = spawnCli(
      ...['exec', ...only],
      ...script(`
      process.on('${signal}', () => { console.log('cleaning up'); setTimeout(() => process.exit(5), 50) })
      setInterval(() => {}, 1000)
      console.log('ready')
    `),
    )
    await expect.poll(out, { timeout: 30_000 }).toContain('ready')
    child.kill(signal)
    expect(await ended).toBe(5)
    expect(out()).toContain('cleaning up')
  },
)
