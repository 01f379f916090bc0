import { expect, test } from 'vitest'
import { bytesOf, itemsOf } from '../testing/items-of.ts'
import type { JsonlOptions } from './jsonl-options.ts'
import { readJsonl } from './read-jsonl.ts'

const read = (text: string, options?: JsonlOptions, size?: number) =>
  itemsOf(readJsonl(bytesOf(text, size), options))

test('reads objects, in the forms of a file and of a tagging request', async () => {
  const text = [
    '\uFEFF{"id":"a","url":"u","detections":["TOP"],"context":{"brand":"Ø","colors":["red"],"price":5}}\r',
    '',
    '{"id":7,"image":{"url":"v"},"detections":"TOP|BAG","context.brand":"B","error":{"code":"x"}}',
    '{"id":"p","url":null,"context":null}',
    '{"id":"line \u2028 separator","url":"u"}',
  ].join('\n')
  const items = [
    {
      id: 'a',
      url: 'u',
      detections: ['TOP'],
      context: { brand: 'Ø', colors: ['red'], price: '5' },
      line: 1,
    },
    { id: '7', url: 'v', detections: ['TOP', 'BAG'], context: { brand: 'B' }, line: 3 },
    { id: 'p', line: 4 },
    { id: 'line \u2028 separator', url: 'u', line: 5 },
  ]
  expect(await read(text)).toEqual(items)
  expect(await read(text, {}, 1)).toEqual(items)
})

test('reads members of other names, and tells those that it has no use for once', async () => {
  const unused: string[] = []
  const text = '{"sku":"a","photo":"u","tone":"warm","x":1}\n{"sku":"b","photo":"v","x":1,"y":1}\n'
  const options = {
    idColumn: 'sku',
    urlColumn: 'photo',
    contextColumns: ['tone'],
    onUnusedColumn: (name: string) => unused.push(name),
  }
  expect(await read(text, options)).toEqual([
    { id: 'a', url: 'u', context: { tone: 'warm' }, line: 1 },
    { id: 'b', url: 'v', line: 2 },
  ])
  expect(unused).toEqual(['x', 'y'])
})

test.each([
  ['{', {}, 'The line is not JSON: '],
  ['[]', {}, 'The line is JSON, but no object.'],
  ['null', {}, 'The line is JSON, but no object.'],
  ['{}', {}, '`id` is missing. Give each input an id.'],
  ['{"toString":1}', { idColumn: 'toString' }, ''],
  ['{"id":12345678901234567890}', {}, '`id` is a number that JavaScript cannot hold exactly.'],
  ['{"id":true}', {}, '`id` must be a text or a whole number. Received true.'],
  ['{"id":"x","url":5}', {}, '`url` must be a URL. Received 5.'],
  ['{"id":"x","url":""}', {}, '`url` must be a URL. Received "".'],
  ['{"id":"x","image":{}}', {}, '`url` is missing.'],
  ['{"id":"x"}', { urlColumn: 'photo' }, '`photo` is missing. Expected the URL of the picture.'],
  ['{"id":"x","detections":[1]}', {}, '`detections` must be a list of texts. Received [1].'],
  ['{"id":"x","context":[]}', {}, '`context` must be an object'],
  ['{"id":"x","context":{"a":{}}}', {}, '`context.a` must be a text, a number or a list of texts.'],
] as const)('makes one item of the line %s', async (line, options, problem) => {
  const ok = JSON.stringify({
    [('idColumn' in options && options.idColumn) || 'id']: 'b',
    [('urlColumn' in options && options.urlColumn) || 'url']: 'u',
  })
  const [first, second] = await read(`${line}\n${ok}\n`, options)
  if (problem === '') expect(first).toEqual({ id: '1', line: 1 })
  else expect(first).toMatchObject({ line: 1, problem: expect.stringContaining(problem) })
  expect(second).toEqual({ id: 'b', url: 'u', line: 2 })
})

test.each([
  ['[\n  {"id":"a","url":"u"},\n  {"id":"b"}\n]\n', 'is one JSON array over several lines. Write'],
  ['[\n{"id":"a"}\n]\n', "jq -c '.[]' <file>"],
  ['\n{\n  "id": "a"\n}\n', 'is one JSON value over several lines.'],
])('refuses the printed JSON %j', async (text, message) => {
  await expect(read(text)).rejects.toMatchObject({
    name: 'SourceError',
    message: expect.stringContaining(message),
  })
})

test('makes one item of a first line that was cut off', async () => {
  expect(await read('{\n{"id":"a","url":"u"}\n')).toMatchObject([
    { line: 1, problem: expect.any(String) },
    { id: 'a', line: 2 },
  ])
  expect(await read('[')).toMatchObject([{ line: 1, problem: expect.any(String) }])
})

test('says of lines that end with a carriage return alone what they are', async () => {
  const [only, ...more] = await read('{"id":"a"}\r{"id":"b"}\r')
  expect(only).toMatchObject({ line: 1, problem: expect.stringContaining("tr '\\r' '\\n'") })
  expect(more).toEqual([])
})

test('tells a line of 50 MB by its size, holds no more than is allowed, and reads on', async () => {
  async function* chunks() {
    yield new TextEncoder().encode('{"id":"')
    for (let at = 0; at < 50; at++) yield Buffer.alloc(2 ** 20, 'x')
    yield new TextEncoder().encode('"}\n{"id":"b","url":"u"}\n')
  }
  expect(await itemsOf(readJsonl(chunks()))).toEqual([
    {
      line: 1,
      problem: 'The line has 52428809 bytes. The maximum is 1048576.',
      text: `{"id":"${'x'.repeat(9_993)}…`,
    },
    { id: 'b', url: 'u', line: 2 },
  ])
})
