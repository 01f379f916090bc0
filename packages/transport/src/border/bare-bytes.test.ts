import { expect, test } from 'vitest'
import { bareBytes } from './bare-bytes.ts'

test.each(['', 'a', 'Key of The-Desk\n\t\0\x7f', '"quoted" <tag> +'])(
  '%j without escapes is read as among escapes',
  (text) => {
    const end = text.length
    const { bytes, starts, ends } = bareBytes(`${text}%41`)
    const plain = bareBytes(text)
    expect(plain.bytes).toBe(bytes.slice(0, end))
    expect(plain.starts.slice(0, end)).toEqual(starts.slice(0, end))
    expect(plain.ends.slice(0, end)).toEqual(ends.slice(0, end))
  },
)

test('the places of escapes are those of the text', () => {
  expect(bareBytes('a%20B')).toEqual({ bytes: 'a+b', starts: [0, 1, 4], ends: [1, 4, 5] })
})
