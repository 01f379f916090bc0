import { expect, test } from 'vitest'
import { toBase64 } from './to-base64.ts'

const lengths = [0, 1, 2, 3, 0x6000 - 1, 0x6000, 0x6000 + 1, 100_000]

test.each(lengths)('%i bytes, as Buffer has them', (length) => {
  const bytes = Uint8Array.from({ length }, (_, index) => (index * 31) % 256)
  expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'))
})

test('a part of a buffer', () => {
  const whole = Uint8Array.from({ length: 9 }, (_, index) => index)
  expect(toBase64(whole.subarray(3, 6))).toBe('AwQF')
})

test('the runtime’s own, where it has one', () => {
  const bytes = Object.assign(new Uint8Array(3), { toBase64: () => 'native' })
  expect(toBase64(bytes)).toBe('native')
})
