import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { bytesOf, itemsOf } from '../testing/items-of.ts'
import { readSource } from './read-source.ts'

const folder = mkdtempSync(join(tmpdir(), 'picturedesk-sources-'))
afterAll(() => rmSync(folder, { recursive: true }))

const CSV = 'id,url\na,u\n'
const JSONL = '{"id":"a","url":"u"}\n'

test.each([
  ['a.csv', CSV, 2],
  ['a.CSV', CSV, 2],
  ['a.tsv', CSV.replaceAll(',', '\t'), 2],
  ['a.jsonl', JSONL, 1],
  ['a.ndjson', JSONL, 1],
  ['a.csv.gz', gzipSync(CSV), 2],
  ['a.jsonl.gz', gzipSync(JSONL), 1],
  ['called-plain-but-compressed.csv', gzipSync(CSV), 2],
  ['two-members.csv.gz', Buffer.concat([gzipSync('id,url\n'), gzipSync('a,u\n')]), 2],
])('reads %s', async (name, content, line) => {
  const file = join(folder, name)
  writeFileSync(file, content)
  expect(await itemsOf(readSource(file))).toEqual([{ id: 'a', url: 'u', line }])
})

test('reads the standard input', async () => {
  const stdin = bytesOf(gzipSync(CSV), 3)
  expect(await itemsOf(readSource('-', { format: 'csv', stdin }))).toEqual([
    { id: 'a', url: 'u', line: 2 },
  ])
})

test('ends reading early without a leak or an error', async () => {
  const file = join(folder, 'long.csv.gz')
  writeFileSync(file, gzipSync(`id,url\n${'a,u\n'.repeat(100_000)}`))
  for await (const item of readSource(file)) {
    expect(item).toMatchObject({ id: 'a' })
    break
  }
})

const utf16 = Buffer.from('\uFEFFid,url\n', 'utf16le')

test.each([
  ['missing.csv', undefined, 'There is no such file. Check the path.'],
  ['a.txt', CSV, 'does not tell whether the source is CSV or JSONL. Set `format`'],
  ['.', undefined, 'does not tell'],
  ['utf16.csv', utf16, 'The source is UTF-16. Save it as UTF-8.'],
  ['book.csv', Buffer.from([0x50, 0x4b, 3, 4, 0]), 'Export it as CSV in UTF-8.'],
  ['cut.csv.gz', gzipSync(CSV).subarray(0, -9), 'is damaged or cut off (unexpected end of file).'],
  ['a.csv/b.csv', undefined, 'A part of its path is not a folder.'],
])('refuses %s', async (name, content, message) => {
  const file = join(folder, name)
  if (content) writeFileSync(file, content)
  const reading = async () => itemsOf(readSource(file))
  await expect(reading()).rejects.toMatchObject({
    name: 'SourceError',
    message: expect.stringContaining(message),
  })
})

test('refuses the standard input without a form, and a folder', async () => {
  expect(() => readSource('-')).toThrow('Set `format` to "csv" or "jsonl".')
  const reading = itemsOf(readSource(folder, { format: 'csv' }))
  await expect(reading).rejects.toThrow('It is a folder. Name a file.')
})
