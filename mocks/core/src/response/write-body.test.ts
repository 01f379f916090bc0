import { expect, test } from 'vitest'
import { isFileType } from './media-type.ts'
import { writeBody } from './write-body.ts'

const written = (type: string, value: unknown): string | undefined => {
  const bytes = writeBody(type, value)
  return bytes && new TextDecoder().decode(bytes)
}

test.each<[string, unknown, string | undefined]>([
  ['application/json', { a: 1 }, '{"a":1}'],
  ['application/json', 'text', '"text"'],
  ['application/json', undefined, 'null'],
  ['application/problem+json; charset=utf-8', [9007199254740993n], '[9007199254740993]'],
  ['application/xml', '<a/>', '<a/>'],
  ['application/xml', { a: 1 }, '<?xml version="1.0" encoding="UTF-8"?>\n<root><a>1</a></root>'],
  ['text/csv', 'a,b', 'a,b'],
  ['text/csv', [['a']], undefined],
  ['text/tab-separated-values', {}, undefined],
  ['text/event-stream', {}, undefined],
  ['multipart/mixed', {}, undefined],
  ['image/png', {}, undefined],
  ['image/png', 'bytes', 'bytes'],
  ['application/x-ndjson', [{ a: 1 }, 2], '{"a":1}\n2\n'],
  ['application/jsonl', { a: 1 }, '{"a":1}\n'],
  ['application/json-lines', [], ''],
  [
    'application/x-www-form-urlencoded',
    { a: 'x y', b: [1, 2], c: { d: 1 }, e: null },
    'a=x+y&b=1&b=2&c=%7B%22d%22%3A1%7D&e=',
  ],
  ['application/x-www-form-urlencoded', [1], undefined],
  ['text/plain', { a: 1 }, '{"a":1}'],
  ['text/plain', 7, '7'],
  ['text/plain', false, 'false'],
  ['text/plain', null, ''],
  ['text/plain', undefined, ''],
  ['text/csv-schema', [1], '[1]'],
])('%s of $1 is $2', (type, value, expected) => {
  expect(written(type, value)).toBe(expected)
})

test.each([
  ...['image/png', 'audio/mpeg', 'video/mp4', 'font/woff', 'model/obj', 'application/pdf'],
  ...['application/zip', 'application/gzip', 'application/x-gzip', 'application/x-tar'],
  ...['application/octet-stream', 'application/msword', 'application/vnd.ms-excel'],
  ...['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ...['application/vnd.oasis.opendocument.text', 'application/x-7z-compressed'],
])('%s is a file', (type) => {
  expect(isFileType(type)).toBe(true)
})

test.each([
  ...['application/json', 'image/svg+xml', 'text/plain', 'application/vnd.api+json'],
  ...['application/vnd.acme', 'application/x-ndjson', 'x-image/png', 'application/pdfs'],
])('%s is no file', (type) => {
  expect(isFileType(type)).toBe(false)
})
