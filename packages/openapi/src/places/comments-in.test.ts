import { expect, test } from 'vitest'
import { commentsIn } from './comments-in.ts'

test('comments are found where they stand, and nothing else is taken for one', () => {
  const text = `# At the top.
a: 1 # Behind a value.
b:
  # Before a member.
  - c # Behind an entry.
  - "# quoted"
  - a#b
block: |
  # text
  # more
flow: { d: 1, # Inside.
  e: 2 }
plain: x
---
# Second.
f: 1
`
  expect(commentsIn(text)).toEqual([
    { line: 1, column: 1, text: 'At the top.' },
    { line: 2, column: 6, text: 'Behind a value.' },
    { line: 4, column: 3, text: 'Before a member.' },
    { line: 5, column: 7, text: 'Behind an entry.' },
    { line: 11, column: 15, text: 'Inside.' },
    { line: 15, column: 1, text: 'Second.' },
  ])
})

test.each(['', '{"a": "# no comment"}', '\uFEFFa: 1\n', 'a: [1'])('%j has no comments', (text) => {
  expect(commentsIn(text)).toEqual([])
})
