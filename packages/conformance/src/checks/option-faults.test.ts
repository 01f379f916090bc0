import { expect, test } from 'vitest'
import { sentAlike, sentWrong } from './option-faults.ts'

const sent = (...pairs: [value: unknown, text: string][]) =>
  pairs.map(([value, text]) => ({ value, effect: new Map([['query x', text]]) }))

test.each([
  ['as themselves', sent([7, '7'], [8, '8']), []],
  ['in milliseconds', sent([3, '3000'], [4, '4000']), []],
  ['as words', sent([600, 'small'], [700, 'large']), []],
  ['in classes that rise', sent([0.5, '3'], [0.999, '5']), []],
  [
    'turned around',
    sent([0.25, '0.75'], [0.5, '0.5']),
    ['least was sent with other numbers: 0.25 as 0.75, 0.5 as 0.5'],
  ],
  ['one too many', sent([7, '8'], [8, '9']), ['least was sent with other numbers: 7 as 8, 8 as 9']],
  [
    'one too many, from one',
    sent([1, '2'], [2, '3']),
    ['least was sent with other numbers: 1 as 2, 2 as 3'],
  ],
])('numbers that are sent %s', (_, values, faults) => {
  expect(sentWrong('least', values)).toEqual(faults)
})

test('two values that are sent alike are told, and what is not sent is no value', () => {
  expect(sentAlike('list', sent([['a'], 'a'], [['a', 'b'], 'a']))).toEqual([
    'list: ["a"] and ["a","b"]',
  ])
  const none = [1, 2].map((value) => ({ value, effect: new Map<string, string>() }))
  expect(sentAlike('list', none)).toEqual([])
})
