import fc from 'fast-check'
import { expect, test } from 'vitest'
import { safeFileName } from './file-name.ts'

test.each([
  ['授权.pdf', '授权.pdf'],
  ['a; b.pdf', 'a; b.pdf'],
  ['../../etc/passwd', 'passwd'],
  ['C:\\fakepath\\a.pdf', 'a.pdf'],
  ['C:a.pdf', 'C_a.pdf'],
  ['CON', '_CON'],
  ['con.pdf', '_con.pdf'],
  ['NUL.tar.gz', '_NUL.tar.gz'],
  ['COM1', '_COM1'],
  ['lpt9.txt', '_lpt9.txt'],
  ['console.pdf', 'console.pdf'],
  ['.htaccess', 'htaccess'],
  ['a.pdf. . ', 'a.pdf'],
  ['a\u0000.pdf', 'a.pdf'],
  ['a\r\nb.pdf', 'ab.pdf'],
  ['photo\u202egpj.exe', 'photogpj.exe'],
  ['a<b>|"?*.pdf', 'a_b_____.pdf'],
  ['\ud800a.pdf', 'a.pdf'],
  ['', undefined],
  ['..', undefined],
  ['a/.', undefined],
  ['a/', undefined],
  ['\u0007', undefined],
])('the name %j is stored as %j', (given, name) => {
  expect(safeFileName(given)).toBe(name)
})

test('a long name is cut between letters, and keeps its extension', () => {
  const name = safeFileName(`${'授'.repeat(100_000)}.pdf`) ?? ''
  expect(name).toMatch(/^授+\.pdf$/)
  expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(200)
})

test('any name can be stored on any system, and is stable', () => {
  const parts = ['.', '..', '/', '\\', ' ', 'CON', 'nul', '.', ':', '\u0000', '\u202e', 'a', 'é']
  const text = fc.array(fc.oneof(fc.constantFrom(...parts), fc.string({ unit: 'binary' })))
  fc.assert(
    fc.property(text, (all) => {
      const name = safeFileName(all.join(''))
      if (name === undefined) return
      expect(name).not.toMatch(/[\\/<>:"|?*\p{Cc}\p{Cf}]|^[.\s]|[.\s]$/u)
      expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i)
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(201)
      expect(safeFileName(name)).toBe(name)
    }),
  )
})
