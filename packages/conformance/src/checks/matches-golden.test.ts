import { expect, test } from 'vitest'
import { matchesGolden } from './matches-golden.ts'

const ignored = new Set(['raw'])
const received = { title: 'A', releases: undefined, tags: [{ name: 'x' }, { name: 'y' }], raw: 5 }

test.each([
  [{ title: 'A', tags: [{ name: 'x' }] }],
  [{ title: 'A', editorial: undefined, tags: [{ name: 'x' }, { name: 'y' }] }],
])('%j is what came out', (golden) => {
  matchesGolden('asset', golden, received, ignored)
})

test.each([
  [{ title: 'B', tags: [{ name: 'x' }] }],
  [{ title: 'A' }],
  [{ title: 'A', tags: [{ name: 'y' }] }],
  [{ title: 'A', tags: [{ name: 'x', group: 'g' }] }],
  [{ title: 'A', tags: [] }],
  [{ title: 'A', tags: [{ name: 'x' }, { name: 'y' }, { name: 'z' }] }],
  [{ title: 'A', editorial: true, tags: [{ name: 'x' }] }],
])('%j is not', (golden) => {
  expect(() => matchesGolden('asset', golden, received, ignored)).toThrow(
    'differs from `samples.golden.asset`',
  )
})

test('a missing golden says what to give, and shows what came out', () => {
  expect(() => matchesGolden('asset', undefined, received, ignored)).toThrow(
    /Give `samples\.golden\.asset`.* What came out: \{"title":"A","tags":\[\{"name":"x"\},\{"name":"y"\}\]\}/,
  )
})
