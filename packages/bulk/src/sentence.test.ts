import { expect, test } from 'vitest'
import { sentence } from './sentence.ts'

test.each([
  ['other side closed.', 'other side closed.'],
  ['other side closed', 'other side closed.'],
  ['gone.. ', 'gone.'],
  ['what?', 'what?'],
  ['no!', 'no!'],
  ['cut…', 'cut.'],
])('%j ends as a sentence', (text, whole) => {
  expect(sentence(text)).toBe(whole)
})
