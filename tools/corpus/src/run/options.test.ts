import { expect, test } from 'vitest'
import { COLUMNS } from '../columns/column.ts'
import { readOptions } from './options.ts'

test('without options everything is tried, and every goal counts', () => {
  const { columns, hold, only, json } = readOptions([])
  expect([...columns]).toEqual([...COLUMNS])
  expect([...hold]).toEqual([...COLUMNS])
  expect({ only, json }).toEqual({ only: [], json: false })
})

test('lists are given with commas', () => {
  const { only, columns } = readOptions(['--only', 'a,b', '--columns', 'start,wrong'])
  expect(only).toEqual(['a', 'b'])
  expect([...columns]).toEqual(['start', 'wrong'])
})

test.each([
  ['--columns', 'begin', /Unknown column "begin"\. Known: start, /],
  ['--sample', '0', /--sample must be a whole number from 1 up\. Received "0"\./],
  ['--operations', 'many', /--operations must be a whole number/],
])('%s %s is refused', (option, value, message) => {
  expect(() => readOptions([option, value])).toThrow(message)
})
