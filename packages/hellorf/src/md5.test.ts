import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { md5 } from './md5.ts'

/** The test suite of RFC 1321, appendix A.5. */
test.each([
  ['', 'd41d8cd98f00b204e9800998ecf8427e'],
  ['a', '0cc175b9c0f1b6a831c399e269772661'],
  ['abc', '900150983cd24fb0d6963f7d28e17f72'],
  ['message digest', 'f96b697d7cb7938d525a2f31aaf161d0'],
  ['abcdefghijklmnopqrstuvwxyz', 'c3fcd3d76192e4007dfb496cca67e13b'],
  [
    'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789',
    'd174ab98d277d9f5a5611c2c9f419d9f',
  ],
  [
    '12345678901234567890123456789012345678901234567890123456789012345678901234567890',
    '57edf4a22be3c955ac49da2e2107b67a',
  ],
])('%j has the digest %s', (text, digest) => {
  expect(md5(text)).toBe(digest)
})

function reference(text: string): string {
  return createHash('md5').update(text, 'utf8').digest('hex')
}

test('a text of any length has the digest of node:crypto', () => {
  // The padding depends on the length: each place in a block, in one block and in several.
  for (let length = 0; length <= 260; length++) {
    const text = 'é'.repeat(length >> 1) + 'x'.repeat(length % 2)
    expect(md5(text)).toBe(reference(text))
  }
})

test('any text has the digest of node:crypto', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => {
      expect(md5(text)).toBe(reference(text))
    }),
  )
})

test('a file of some megabytes has the digest of node:crypto', () => {
  const text = '云南'.repeat(500_000)
  expect(md5(text)).toBe(reference(text))
})

test('a text leaves nothing behind for the next one', () => {
  for (const length of [300, 0, 55, 56, 64, 1000, 3]) {
    expect(md5('x'.repeat(length))).toBe(reference('x'.repeat(length)))
    expect(md5('云'.repeat(length))).toBe(reference('云'.repeat(length)))
  }
})
