import { readFile, writeFile } from 'node:fs/promises'
import { omniousMock } from '@picturedesk/mock-omnious'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { ledger } from '../testing/ledger.ts'
import { runMain } from '../testing/run-main.ts'
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
  const tag = ['tag', app.file('spring.csv'), ...columns, '--language', 'en', '--name', 'spring']
  const { code, out, err } = await app.run([...tag, '--unit-size', '10'])
  expect(err).toContain('Columns that are not used: tone.')
  expect(err).toContain('33 of 33 inputs are done, 3 failed (')
  expect(err).toMatch(/picturedesk-bulk jobs failed spring --credentials \S+ > again\.csv\n/)
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
  expect(Math.max(...ledger(desk.mock).values())).toBe(1)

  const again = await app.run(['jobs', 'failed', 'spring', '--out', app.file('again.csv')])
  expect(again).toMatchObject({ code: 0, out: '' })
  const second = await app.run(['tag', app.file('again.csv'), '--out', app.file('rows.csv')])
  expect(second.code).toBe(1)
  expect(second.out).toBe('')
  expect(second.err).not.toContain('Columns that are not used')
  const written = (await readFile(app.file('rows.csv'), 'utf8')).trimEnd().split('\n')
  expect(written).toHaveLength(4)
  expect(written[1]).toMatch(/^0,p-gone,false,/)

  const list = await app.run(['jobs', 'list'])
  expect(list.out).toMatch(/^id +name +what/)
  expect(list.out).toMatch(/spring +tag pictures +omnious +finished +33 +33 +3 /)
  const shown = await app.run(['jobs', 'show', 'spring', '--json'])
  expect(JSON.parse(shown.out)).toMatchObject({
    name: 'spring',
    state: 'finished',
    inputs: { total: 33, failed: 3 },
  })
  expect((await app.run(['jobs', 'show', 'sprign'])).err).toContain(
    'There is no job "sprign". Did you mean spring?',
  )
})

test('reads the standard input, writes CSV, and says nothing but a line at the end', async () => {
  const stdin = `${JSON.stringify({ id: 'a', url: URL_OF('a') })}\n`
  const args = ['tag', '-', '--format', 'jsonl', '--name', 'piped', '--csv']
  const { code, out, err } = await app.run(args, { stdin })
  expect(err).toBe('picturedesk-bulk: Done. 1 of 1 inputs are done, none failed.\n')
  expect(out).toMatch(/^index,id,ok,names,.*\n0,a,true,/)
  expect(code).toBe(0)
})

test('does the same command once only, and prints its results each time', async () => {
  await writeFile(app.file('a.csv'), `id,url\na,${URL_OF('a')}\n`)
  const first = await app.run(['tag', app.file('a.csv')])
  const second = await app.run(['tag', app.file('a.csv')])
  expect(first.code).toBe(0)
  expect(second).toMatchObject({ code: 0, out: first.out })
  expect(second.err).toMatch(/Job a\.csv-[\da-f]{8} is done already\./)
  await app.run(['tag', app.file('a.csv'), '--language', 'ko'])
  await writeFile(app.file('a.csv'), `id,url\na,${URL_OF('a')}\nb,${URL_OF('b')}\n`)
  expect(rowsOf((await app.run(['tag', app.file('a.csv')])).out)).toHaveLength(2)
  expect(ledger(desk.mock)).toEqual(
    new Map([
      [URL_OF('a'), 3],
      [URL_OF('b'), 1],
    ]),
  )
})

test('puts a job into the database for a worker, whose results are read later', async () => {
  await writeFile(app.file('a.csv'), `id,url\na,${URL_OF('a')}\nb,${URL_OF('b')}\n`)
  expect(await app.run(['tag', app.file('a.csv'), '--name', 'later', '--no-work'])).toMatchObject({
    code: 0,
    out: '',
  })
  expect(ledger(desk.mock)).toEqual(new Map())
  expect(await app.run(['jobs', 'pause', 'later'])).toMatchObject({ code: 0 })
  await app.run(['worker', '--until', 'empty'])
  expect(ledger(desk.mock)).toEqual(new Map())
  expect((await app.run(['tag', app.file('a.csv'), '--name', 'later'])).code).toBe(3)
  expect(await app.run(['jobs', 'resume', 'later'])).toMatchObject({ code: 0 })
  const worker = await app.run(['worker', '--until', 'empty'])
  expect(worker).toMatchObject({ code: 0, out: '' })
  expect(worker.err).toContain('Job later is finished. 2 of 2 inputs, none failed.')
  const results = await app.run(['jobs', 'results', 'later'])
  expect(rowsOf(results.out)).toMatchObject([
    { id: 'a', ok: true },
    { id: 'b', ok: true },
  ])
})

test('pauses at a refusal of the vendor that concerns all, and goes on when that is mended', async () => {
  await writeFile(app.file('a.csv'), `id,url\na,${URL_OF('a')}\n`)
  const args = ['tag', app.file('a.csv'), '--name', 'refused']
  const refused = await app.run(args, { credentials: { apiKey: 'wrong-geheim' } })
  expect(refused).toMatchObject({ code: 3, out: '' })
  expect(refused.err).toContain('The job is paused: ')
  expect(refused.err).toMatch(
    /When that is mended, go on with: picturedesk-bulk tag \S+a\.csv --name refused --credentials /,
  )
  expect(refused.err).not.toContain('geheim')
  const mended = await app.run(args)
  expect(mended.err).toContain('It is tried again.')
  expect(mended.code).toBe(0)
  expect(rowsOf(mended.out)).toHaveLength(1)
})

test('makes no job without credentials', async () => {
  await writeFile(app.file('a.csv'), `id,url\na,${URL_OF('a')}\n`)
  const { PICTUREDESK_BULK_DATABASE } = app.environment
  const surroundings = { cwd: app.path, env: { PICTUREDESK_BULK_DATABASE } }
  const { code, err } = await runMain(['tag', app.file('a.csv')], surroundings)
  expect(err).toContain('OMNIOUS_API_KEY')
  expect(err).toContain('--credentials <file>')
  expect(code).toBe(2)
  expect((await app.run(['jobs', 'list'])).err).toBe('picturedesk-bulk: There are no jobs.\n')
})

test('names the option of the command line where a job was made with another', async () => {
  await writeFile(app.file('a.csv'), `id,url\na,${URL_OF('a')}\n`)
  const args = ['tag', app.file('a.csv'), '--name', 'x', '--max-tags']
  await app.run([...args, '2'])
  const { code, err } = await app.run([...args, '3'])
  expect(err).toContain('The job "x" was made with --max-tags 2. Received 3.')
  expect(code).toBe(2)
})
