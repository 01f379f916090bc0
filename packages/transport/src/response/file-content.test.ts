import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fileContent } from './file-content.ts'

function named(disposition: string): string | undefined {
  const headers = new Headers({ 'content-disposition': disposition })
  return fileContent({ payload: new Uint8Array(), headers }).fileName
}

test('a file has its bytes, media type and name', () => {
  const payload = Uint8Array.of(1, 2, 3)
  const headers = new Headers({
    'content-type': 'application/pdf; charset=binary',
    'content-disposition': 'attachment; filename="warrant.pdf"',
  })
  const file = fileContent({ payload, headers })
  expect(file).toEqual({ bytes: payload, mediaType: 'application/pdf', fileName: 'warrant.pdf' })
})

test('a file without headers has a default media type and no name', () => {
  const file = fileContent({ payload: new Uint8Array(), headers: new Headers() })
  expect(file).toMatchObject({ mediaType: 'application/octet-stream', fileName: undefined })
})

test.each([
  ['attachment; filename=plain.pdf', 'plain.pdf'],
  ['attachment; filename = spaced.pdf ; size=1', 'spaced.pdf'],
  ['attachment; filename="a; b.pdf"', 'a; b.pdf'],
  ["attachment; filename*=UTF-8''%E6%8E%88%E6%9D%83.pdf", '授权.pdf'],
  ["attachment; filename*=utf-8'zh'%E6%8E%88.pdf", '授.pdf'],
  ['attachment; filename="a.pdf"; filename*=UTF-8\'\'%E6%8E%88.pdf', '授.pdf'],
  ['attachment; filename="a.pdf"; filename*=UTF-8\'\'%E6%8', 'a.pdf'],
  ['attachment; FILENAME="a.pdf"', 'a.pdf'],
  ['attachment; filename="../../etc/passwd"', 'passwd'],
  ['attachment; filename="C:\\\\fakepath\\\\a.pdf"', 'a.pdf'],
  ["attachment; filename*=UTF-8''..%2F..%2Fa.pdf", 'a.pdf'],
  ['attachment; filename=".."', undefined],
  ['attachment; filename="a/."', undefined],
  ['attachment; filename=""', undefined],
  ['attachment', undefined],
  ['inline', undefined],
])('the header %j gives the name %j', (disposition, expected) => {
  expect(named(disposition)).toBe(expected)
})

test('the name of a file contains no directory', () => {
  const part = fc.constantFrom('..', '.', '/', '\\', 'a', '%2F', '%5c', '"', ';', "''", ' ')
  const name = fc.array(part).map((parts) => parts.join(''))
  fc.assert(
    fc.property(
      name,
      fc.constantFrom('filename=', 'filename="', "filename*=UTF-8''"),
      (text, start) => {
        expect(named(`attachment; ${start}${text}`) ?? 'a').not.toMatch(/[\\/]|^\.{0,2}$/)
      },
    ),
  )
})

test.each([
  ['application/PDF', 'application/pdf'],
  ['text/html\u0085x', 'application/octet-stream'],
  ['../x', 'application/octet-stream'],
  ['x'.repeat(10_000), 'application/octet-stream'],
])('the media type %j is read as %s', (sent, mediaType) => {
  const headers = { get: (name: string) => (name === 'content-type' ? sent : null) } as Headers
  expect(fileContent({ payload: new Uint8Array(), headers }).mediaType).toBe(mediaType)
})
