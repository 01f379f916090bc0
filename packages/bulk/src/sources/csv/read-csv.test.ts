import { expect, test } from 'vitest'
import { bytesOf, itemsOf } from '../testing/items-of.ts'
import type { CsvOptions } from './csv-options.ts'
import { readCsv } from './read-csv.ts'

const read = (text: string | Uint8Array, options?: CsvOptions, size?: number) =>
  itemsOf(readCsv(bytesOf(text, size), options))

const a = { id: 'a', url: 'https://x.example/a.jpg' }
const b = { id: 'b', url: 'https://x.example/b.jpg' }

test.each([
  ['line feeds', `id,url\na,${a.url}\nb,${b.url}\n`],
  ['carriage returns too', `id,url\r\na,${a.url}\r\nb,${b.url}\r\n`],
  ['no end of the last line', `id,url\na,${a.url}\nb,${b.url}`],
  ['a byte order mark', `\uFEFFid,url\na,${a.url}\nb,${b.url}\n`],
  ['a byte order mark and quotes', `\uFEFF"id","url"\n"a","${a.url}"\n"b",${b.url}\n`],
  ['columns in another order', `url,id\n${a.url},a\n${b.url},b\n`],
])('reads records with %s', async (_, text) => {
  const lines = [
    { ...a, line: 2 },
    { ...b, line: 3 },
  ]
  expect(await read(text)).toEqual(lines)
  expect(await read(text, {}, 1)).toEqual(lines)
  expect(await read(text, {}, 10_000)).toEqual(lines)
})

test.each([
  [';', `id;url\na;${a.url}\n`],
  ['tab', `id\turl\na\t${a.url}\n`],
] as const)('reads fields separated by %s', async (delimiter, text) => {
  expect(await read(text, { delimiter })).toEqual([{ ...a, line: 2 }])
})

test('reads quoted fields with delimiters, quotes and line ends, and counts lines on', async () => {
  const text = 'id,url\n"a, ""1""\r\nb",u\n\n  \nc,u\n'
  expect(await read(text)).toEqual([
    { id: 'a, "1"\r\nb', url: 'u', line: 2 },
    { id: 'c', url: 'u', line: 6 },
  ])
})

test('keeps values as they are written', async () => {
  expect(await read('id,url\n 01 , u\n')).toEqual([{ id: ' 01 ', url: ' u', line: 2 }])
})

test('reads detections and data about the product', async () => {
  const unused: string[] = []
  const text = [
    'id,photo,detections,context.brand,context.colors[],season,price,error.code',
    'a,u,TOP|BAG,Ø,red|blue,ss26,5,timeout',
    'b,u,"[""A|B""]",,,,,',
  ].join('\n')
  const options = {
    urlColumn: 'photo',
    contextColumns: ['season'],
    onUnusedColumn: (name: string) => unused.push(name),
  }
  expect(await read(text, options)).toEqual([
    {
      id: 'a',
      url: 'u',
      detections: ['TOP', 'BAG'],
      context: { brand: 'Ø', colors: ['red', 'blue'], season: 'ss26' },
      line: 2,
    },
    { id: 'b', url: 'u', detections: ['A|B'], line: 3 },
  ])
  expect(unused).toEqual(['price'])
})

test('reads ids of products, where no column has a URL', async () => {
  expect(await read('id\n1\n2\n')).toEqual([
    { id: '1', line: 2 },
    { id: '2', line: 3 },
  ])
})

test('takes names of columns for a file without a header', async () => {
  expect(await read('u,a\n', { columns: ['url', 'id'] })).toEqual([{ id: 'a', url: 'u', line: 1 }])
  expect(await read('', { columns: ['url', 'id'] })).toEqual([])
})

test.each([
  ['too few fields', 'x', 'The line has 1 field, and the header has 2.'],
  ['too many fields', 'x,u,v', 'The line has 3 fields, and the header has 2.'],
  ['no id', ',u', 'The id is empty.'],
  ['no URL', 'x,', 'The URL of the picture is empty.'],
  ['a quote in a plain field', 'x,5" disc', 'A `"` stands inside a field that is not quoted.'],
  ['text after a quoted field', '"x"y,u', 'More text follows a quoted field.'],
  ['a quote that is never closed', 'x,"u', 'A quoted field begins in this line'],
  ['a quote that the next line seems to close', 'x,"u', 'A quoted field begins in this line'],
])('makes one item of a line with %s, and reads on', async (_, line, problem) => {
  const text = `id,url\na,${a.url}\n${line}\n"b","${b.url}"\nc,u\n`
  expect(await read(text)).toEqual([
    { ...a, line: 2 },
    expect.objectContaining({ line: 3, problem: expect.stringContaining(problem) }),
    { ...b, line: 4 },
    { id: 'c', url: 'u', line: 5 },
  ])
})

test('reads everything after a quote that is never closed', async () => {
  const rows = Array.from({ length: 20_000 }, (_, at) => `p-${at},https://x.example/${at}.jpg\n`)
  const items = await read(`id,url\nx,"u\n${rows.join('')}`, {}, 65_536)
  expect(items).toHaveLength(20_001)
  expect(items.filter((item) => 'problem' in item)).toHaveLength(1)
  expect(items.at(-1)).toMatchObject({ id: 'p-19999', line: 20_002 })
})

test.each([
  ['a,u,more\n', 'a,u,more'],
  ['a,"u\r\n', 'a,"u\r'],
  [',u\r\n', ',u'],
  ['a,"x"y\n', 'a,"x"y'],
  [`${'x'.repeat(20_000)}\n`, `${'x'.repeat(10_000)}…`],
])('keeps the text of a line that is wrong, up to a bound: %#', async (line, text) => {
  expect(await read(`id,url\n${line}`)).toMatchObject([{ line: 2, text }])
})

test('makes one item of bytes that are not UTF-8, and of a line that is too long', async () => {
  const latin = Buffer.concat([
    Buffer.from('id,url\na,u\n'),
    Buffer.from('ä,u\n', 'latin1'),
    Buffer.from(`${'x'.repeat(200)},u\nb,u\n`),
  ])
  expect(await read(latin, { maxLineBytes: 100 })).toEqual([
    { id: 'a', url: 'u', line: 2 },
    { line: 3, problem: 'The line is not UTF-8. Save the file as UTF-8.', text: '\uFFFD,u' },
    {
      line: 4,
      problem: 'The line has 202 bytes. The maximum is 100.',
      text: 'x'.repeat(100),
    },
    { id: 'b', url: 'u', line: 5 },
  ])
})

test.each([
  ['nothing', '', {}, 'The source is empty.'],
  [
    'no column for ids',
    'ID,url\n',
    {},
    'The header has no column "id". Its columns: ID, url. Name the column with `idColumn`.',
  ],
  ['no such column', 'sku,url\n', { idColumn: 'skku' }, 'Nearest: "sku".'],
  [
    'no such URL',
    'id,photo\n',
    { urlColumn: 'foto' },
    'Name the column with `urlColumn`. Nearest: "photo".',
  ],
  [
    'another delimiter',
    'id;url\n',
    {},
    'It looks as if columns were separated by ";": set `delimiter`.',
  ],
  ['quotes and another delimiter', '"id";"url"\n', {}, 'separated by ";": set `delimiter`.'],
  ['some quotes and another delimiter', 'id;"url"\n', {}, 'separated by ";": set `delimiter`.'],
  ['commas in names and another delimiter', '"a, b";"id"\n', {}, 'Its value is ";".'],
  ['quotes and tabs', '"id"\t"url"\n', {}, 'tabs: set `delimiter`. Its value is "tab".'],
  ['bars', 'id|url\n', {}, 'separated by "|": set `delimiter`. Its value is "|".'],
  ['quotes and bars', '"id"|"url"\n', {}, 'Its value is "|".'],
  ['commas where it has tabs', '"id","url"\n', { delimiter: 'tab' }, 'Its value is ",".'],
  ['spaces', 'id url\n', {}, 'separated by spaces. Separate them by commas or tabs.'],
  ['quotes and spaces', '"id" "url"\n', {}, 'separated by spaces.'],
  ['spaces before quotes', '"id", "url"\n', {}, 'Remove spaces after the delimiter.'],
  ['one other column', '"sku"\n', {}, 'Its columns: sku. Name the column with `idColumn`.'],
  ['a line for Excel', 'sep=;\nid;url\n', {}, 'Remove it, and set `delimiter` to ";".'],
  ['JSONL', '{"id":"a","url":"u"}\n', {}, 'It looks like JSON. Set `format` to "jsonl".'],
  ['carriage returns alone', 'id,url\ra,u\rb,u\r', {}, "such as by: tr '\\r' '\\n'"],
  ['a command for a terminal', 'i\u001B[2Jd,url\n', {}, 'Its columns: id, url.'],
  ['a long name', `${'x'.repeat(999)},url\n`, {}, `Its columns: ${'x'.repeat(40)}…, url.`],
  ['many names', `${'x,'.repeat(999)}\n`, { idColumn: 'y' }, 'twice'],
  ['tabs', 'id\turl\n', {}, 'separated by tabs: set `delimiter`.'],
  ['a column twice', 'id,url,id\n', {}, 'The header has the column "id" twice.'],
  [
    'a header that cannot be read',
    '"id"x,url\n',
    {},
    'The header in line 1 cannot be read. More text follows',
  ],
])('refuses a file with %s', async (_, text, options, message) => {
  await expect(read(text, options as CsvOptions)).rejects.toMatchObject({
    name: 'SourceError',
    message: expect.stringContaining(message),
  })
})

test('says of a record with carriage returns alone what it is', async () => {
  const [first, second] = await read(`id,url\na,u\rb,u\nc,u\n`)
  expect(first).toMatchObject({ line: 2, problem: expect.stringContaining("tr '\\r' '\\n'") })
  expect(second).toEqual({ id: 'c', url: 'u', line: 3 })
})

test('tells a long file with carriage returns alone', async () => {
  const text = `id,url\r${'a,u\r'.repeat(500_000)}`
  await expect(read(text, {}, 65_536)).rejects.toThrow("such as by: tr '\\r' '\\n'")
})

test('reads fields separated by bars, and a list among them', async () => {
  const options = { delimiter: '|' } as const
  expect(await read('id|url|detections\na|u|"TOP|BAG"\n', options)).toEqual([
    { id: 'a', url: 'u', detections: ['TOP', 'BAG'], line: 2 },
  ])
})
