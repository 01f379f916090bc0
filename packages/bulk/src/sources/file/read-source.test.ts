import { spawn, spawnSync } from 'node:child_process'
import { appendFileSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
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
  ['utf16-without-mark.csv', Buffer.from('id,url\n', 'utf16le'), 'The source is UTF-16.'],
  ['utf16-big-endian.jsonl', Buffer.from('{"id":1}\n', 'utf16le').swap16(), 'is UTF-16.'],
  ['utf16.csv.gz', gzipSync(utf16), 'The source is UTF-16. Save it as UTF-8.'],
  ['zeros.csv', Buffer.alloc(5000), 'The source has zero bytes, and is no text.'],
  ['old-book.csv', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'is a workbook of an old form.'],
  ['a.csv.zst', Buffer.from('28b52ffd0000000000', 'hex'), 'does not tell whether'],
  ['zst.csv', Buffer.from('28b52ffd0000000000', 'hex'), 'by: zstd -dc <file> | picturedesk-bulk'],
  ['bz2.csv', Buffer.from('BZh91AY&SY'), 'bzip2 -dc <file> | picturedesk-bulk tag -'],
  ['xz.jsonl', Buffer.from('fd377a585a000004', 'hex'), 'xz -dc <file> | picturedesk-bulk tag -'],
  ['paper.csv', '%PDF-1.7\n', 'The source is a PDF file.'],
  ['empty.csv', '', 'The source is empty. Expected a header'],
  ['mark-only.csv', '\uFEFF', 'The source is empty. Expected a header'],
  ['damaged.csv.gz', Buffer.concat([gzipSync(CSV), Buffer.from('x'.repeat(99))]), 'is damaged'],
  ['cut.csv.gz', gzipSync(CSV).subarray(0, -9), 'is damaged or cut off (unexpected end of file).'],
  ['a.csv/b.csv', undefined, 'A part of its path is not a folder.'],
])('refuses %s', async (name, content, message) => {
  const file = join(folder, name)
  if (content !== undefined) writeFileSync(file, content)
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

test.each([
  ['grows', (file: string) => appendFileSync(file, 'a,u\n')],
  ['is cut off', (file: string) => truncateSync(file, 100_000)],
])('tells a file that %s while it is read', async (_, change) => {
  const file = join(folder, 'changing.csv')
  writeFileSync(file, `id,url\n${'a,u\n'.repeat(100_000)}`)
  const reading = async () => {
    let number = 0
    for await (const _ of readSource(file)) if (number++ === 10) change(file)
  }
  await expect(reading()).rejects.toThrow('was changed while it was read, so that inputs may be')
})

test('reads on in a file whose name is gone', async () => {
  const file = join(folder, 'vanishing.csv')
  writeFileSync(file, `id,url\n${'a,u\n'.repeat(100_000)}`)
  let number = 0
  for await (const _ of readSource(file)) if (number++ === 10) rmSync(file)
  expect(number).toBe(100_000)
})

const hasFifo = spawnSync('mkfifo', [join(folder, 'pipe.csv')]).status === 0

test.skipIf(!hasFifo)('reads a named pipe, and waits for who writes to it', async () => {
  const file = join(folder, 'pipe.csv')
  const items = itemsOf(readSource(file))
  const writer = spawn('sh', ['-c', `sleep 0.1; printf 'id,url\\na,u\\n' > ${file}`])
  expect(await items).toEqual([{ id: 'a', url: 'u', line: 2 }])
  writer.kill()
})
