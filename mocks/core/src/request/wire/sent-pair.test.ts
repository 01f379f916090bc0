import { expect, test } from 'vitest'
import { sentPairs, unescaped } from './sent-pair.ts'

test.each<[string, ...[name: string, value: string, raw: string][]]>([
  [''],
  ['&&'],
  ['a=1&b=2', ['a', '1', '1'], ['b', '2', '2']],
  ['a=1&a=2', ['a', '1', '1'], ['a', '2', '2']],
  ['a', ['a', '', '']],
  ['a=', ['a', '', '']],
  ['=1', ['', '1', '1']],
  ['a=b=c', ['a', 'b=c', 'b=c']],
  ['a+b=c+d', ['a b', 'c d', 'c+d']],
  ['a%2Bb=%E4%BA%91', ['a+b', '云', '%E4%BA%91']],
])('%j has its pairs in order', (text, ...pairs) => {
  expect(sentPairs(text)).toEqual(pairs.map(([name, value, raw]) => ({ name, value, raw })))
})

test.each(['a=%', '%=a', 'a=1&b=%E4', '%zz'])('%j has an escape that is malformed', (text) => {
  expect(sentPairs(text)).toBeUndefined()
})

test('a plus stands for a blank only where it is asked for', () => {
  expect([unescaped('a+%20'), unescaped('a+%20', true), unescaped('%')]).toEqual([
    'a+ ',
    'a  ',
    undefined,
  ])
})
