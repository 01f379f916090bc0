import { expect, test } from 'vitest'
import { formParts, multipartParts } from './read-parts.ts'

const TYPE = 'multipart/form-data; boundary=b'
const latin = (text: string): Uint8Array => Uint8Array.from(text, (one) => one.charCodeAt(0))
const body = (...parts: readonly string[]): Uint8Array =>
  latin(`${parts.map((part) => `--b\r\n${part}\r\n`).join('')}--b--\r\n`)
const named = (name: string, content: string, ...headers: readonly string[]): string =>
  [`Content-Disposition: form-data; name=${name}`, ...headers, '', content].join('\r\n')

test('fields of a form are read in order', () => {
  expect(formParts('a=1+2&a=%2C')).toEqual([
    { name: 'a', text: '1 2', raw: '1+2', contentType: undefined, headers: {} },
    { name: 'a', text: ',', raw: '%2C', contentType: undefined, headers: {} },
  ])
  expect(formParts('a=%')).toBeUndefined()
})

test('a part has a text, unless it is a file or its bytes are none', () => {
  const JSON_TYPE = 'Content-Type: application/json'
  const parts = multipartParts(
    TYPE,
    body(
      named('"text"', 'a b'),
      named('"bytes"', '\xff'),
      named('"file"; filename="f"', 'x', 'Content-Type: image/png', 'X-A: 1'),
      named('"json"; filename="j"', '{}', JSON_TYPE),
      named('""', ''),
    ),
  )
  expect(parts).toMatchObject([
    { name: 'text', text: 'a b', raw: 'a%20b', contentType: undefined },
    { name: 'bytes', text: undefined, raw: '' },
    { name: 'file', text: undefined, contentType: 'image/png' },
    { name: 'json', text: '{}', contentType: 'application/json' },
    { name: '', text: '' },
  ])
  expect((parts as { headers: Record<string, string> }[])[2]?.headers['x-a']).toBe('1')
})

test.each<[string, string, Uint8Array, string]>([
  ['no boundary', 'multipart/form-data', body(), 'has no boundary. Leave the header to fetch.'],
  [
    'another boundary',
    'multipart/form-data; boundary=c',
    body(named('"a"', 'x')),
    "The body is no multipart/form-data with the boundary 'c'. ",
  ],
  ['no end', TYPE, latin('--b\r\n'), "The body is no multipart/form-data with the boundary 'b'. "],
  [
    'a part without a name among others',
    TYPE,
    body(named('"a"', 'x'), ['Content-Disposition: form-data', '', 'x'].join('\r\n')),
    'A part of the body has no name. Expected content-disposition: form-data; name="…".',
  ],
])('what is wrong with %s is told', (_, type, bytes, message) => {
  expect(multipartParts(type, bytes)).toContain(message)
})
