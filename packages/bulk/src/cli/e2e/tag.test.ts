import { readFile, writeFile } from 'node:fs/promises'
import { omniousMock } from '@picturedesk/mock-omnious'
import { type MockOf, startMock } from '@picturedesk/mocks'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { application } from '../testing/application.ts'
import { ledger } from '../testing/ledger.ts'
import { spawnCli } from '../testing/spawn-cli.ts'
import type { TemporaryDirectory } from '../testing/temporary-directory.ts'

let mock: MockOf<typeof omniousMock>
let app: TemporaryDirectory

beforeAll(async () => {
  mock = await startMock(omniousMock)
})
afterAll(() => mock.close())

beforeEach(async () => {
  mock.reset()
  app = await application(['omnious'])
  return () => app[Symbol.asyncDispose]()
})

const environment = () => ({ OMNIOUS_BASE_URL: mock.url, OMNIOUS_API_KEY: mock.credentials.apiKey })

const run = async (
  args: readonly string[],
  options: { stdin?: string; env?: Record<string, string> } = {},
) => {
  const cli = spawnCli(args, { cwd: app.path, env: environment(), ...options })
  return { code: await cli.ended, out: cli.out(), err: cli.err() }
}

const rowsOf = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

const URL_OF = (at: number | string) => `https://images.example/${at}.jpg`

test('tags a file, writes results and failures, and feeds failures in again', async () => {
  const lines = [
    'sku,photo,tone',
    ...Array.from({ length: 30 }, (_, at) => `p-${at},${URL_OF(at)},x`),
    'p-gone,https://gone.invalid/x.jpg,x',
    'p-refused,https://refused.invalid/x.jpg,x',
    'broken line',
  ]
  await writeFile(app.file('spring.csv'), `${lines.join('\n')}\n`)
  const columns = ['--id-column', 'sku', '--url-column', 'photo']
  const tag = ['tag', 'spring.csv', ...columns, '--language', 'en', '--name', 'spring']
  const { code, out, err } = await run([...tag, '--unit-size', '10'])
  expect(err).toContain('Columns that are not used: tone.')
  expect(err).toContain('33 of 33 inputs are done, 3 failed (')
  expect(err).toContain('picturedesk-bulk jobs failed spring > again.csv')
  expect(code).toBe(1)
  const rows = rowsOf(out)
  expect(rows.map(({ index }) => index)).toEqual(rows.map((_, at) => at))
  expect(rows).toHaveLength(33)
  expect(rows.filter(({ ok }) => ok)).toHaveLength(30)
  expect(rows[32]).toMatchObject({
    id: '',
    ok: false,
    error: {
      code: 'invalid-argument',
      outcome: 'not-sent',
      line: 34,
      message: expect.stringContaining('The line has 1 field, and the header has 3.'),
    },
  })
  expect(Math.max(...ledger(mock).values())).toBe(1)

  const again = await run(['jobs', 'failed', 'spring', '--out', 'again.csv'])
  expect(again).toMatchObject({ code: 0, out: '' })
  const second = await run(['tag', 'again.csv', '--out', 'rows.csv'])
  expect(second.code).toBe(1)
  expect(second.out).toBe('')
  expect(second.err).not.toContain('Columns that are not used')
  const written = (await readFile(app.file('rows.csv'), 'utf8')).trimEnd().split('\n')
  expect(written).toHaveLength(4)
  expect(written[1]).toMatch(/^0,p-gone,false,/)

  const list = await run(['jobs', 'list'])
  expect(list.out).toMatch(/^id +name +what/)
  expect(list.out).toMatch(/spring +tag pictures +omnious +finished +33 +33 +3 /)
  const shown = await run(['jobs', 'show', 'spring', '--json'])
  expect(JSON.parse(shown.out)).toMatchObject({
    name: 'spring',
    state: 'finished',
    inputs: { total: 33, failed: 3 },
  })
  expect((await run(['jobs', 'show', 'sprign'])).err).toContain(
    'There is no job "sprign". Did you mean spring?',
  )
})

test('reads the standard input, writes CSV, and says nothing but a line at the end', async () => {
  const stdin = `${JSON.stringify({ id: 'a', url: URL_OF('a') })}\n`
  const args = ['tag', '-', '--format', 'jsonl', '--name', 'piped', '--csv']
  const { code, out, err } = await run(args, { stdin })
  expect(err).toBe('picturedesk-bulk: Done. 1 of 1 inputs are done, none failed.\n')
  expect(out).toMatch(/^index,id,ok,names,.*\n0,a,true,/)
  expect(code).toBe(0)
})

test('does the same command once only, and prints its results each time', async () => {
  await writeFile(app.file('a.csv'), `id,url\na,${URL_OF('a')}\n`)
  const first = await run(['tag', 'a.csv'])
  const second = await run(['tag', 'a.csv'])
  expect(first.code).toBe(0)
  expect(second).toMatchObject({ code: 0, out: first.out })
  expect(second.err).toMatch(/Job a\.csv-[\da-f]{8} goes on\./)
  await run(['tag', 'a.csv', '--language', 'ko'])
  await writeFile(app.file('a.csv'), `id,url\na,${URL_OF('a')}\nb,${URL_OF('b')}\n`)
  expect(rowsOf((await run(['tag', 'a.csv'])).out)).toHaveLength(2)
  expect(ledger(mock)).toEqual(
    new Map([
      [URL_OF('a'), 3],
      [URL_OF('b'), 1],
    ]),
  )
})

test('puts a job into the database for a worker, whose results are read later', async () => {
  await writeFile(app.file('a.csv'), `id,url\na,${URL_OF('a')}\nb,${URL_OF('b')}\n`)
  expect(await run(['tag', 'a.csv', '--name', 'later', '--no-work'])).toMatchObject({
    code: 0,
    out: '',
  })
  expect(ledger(mock)).toEqual(new Map())
  expect(await run(['jobs', 'pause', 'later'])).toMatchObject({ code: 0 })
  await run(['worker', '--until', 'empty'])
  expect(ledger(mock)).toEqual(new Map())
  expect((await run(['tag', 'a.csv', '--name', 'later'])).code).toBe(3)
  expect(await run(['jobs', 'resume', 'later'])).toMatchObject({ code: 0 })
  const worker = await run(['worker', '--until', 'empty'])
  expect(worker).toMatchObject({ code: 0, out: '' })
  expect(worker.err).toContain('Job later is finished. 2 of 2 inputs, none failed.')
  const results = await run(['jobs', 'results', 'later'])
  expect(rowsOf(results.out)).toMatchObject([
    { id: 'a', ok: true },
    { id: 'b', ok: true },
  ])
})

test('pauses at a refusal of the vendor that concerns all, and goes on when that is mended', async () => {
  await writeFile(app.file('a.csv'), `id,url\na,${URL_OF('a')}\n`)
  const args = ['tag', 'a.csv', '--name', 'refused']
  const refused = await run(args, { env: { ...environment(), OMNIOUS_API_KEY: 'wrong-geheim' } })
  expect(refused).toMatchObject({ code: 3, out: '' })
  expect(refused.err).toContain('The job is paused: ')
  expect(refused.err).toContain(
    'When that is mended, go on with: picturedesk-bulk tag a.csv --name refused\n',
  )
  expect(refused.err).not.toContain('geheim')
  const mended = await run(args)
  expect(mended.err).toContain('It is tried again.')
  expect(mended.code).toBe(0)
  expect(rowsOf(mended.out)).toHaveLength(1)
})

test('takes credentials from a file', async () => {
  await writeFile(app.file('a.csv'), `id,url\na,${URL_OF('a')}\n`)
  await writeFile(app.file('my.env'), `OMNIOUS_API_KEY=${mock.credentials.apiKey}\n`, {
    mode: 0o600,
  })
  const env = { OMNIOUS_BASE_URL: mock.url }
  const missing = await run(['tag', 'a.csv'], { env })
  expect(missing.code).toBe(2)
  expect(missing.err).toContain('OMNIOUS_API_KEY')
  expect(missing.err).toContain('--credentials <file>')
  expect((await run(['tag', 'a.csv', '--credentials', 'my.env'], { env })).code).toBe(0)
})
