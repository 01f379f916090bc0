import { expect, test } from 'vitest'
import { readOptions } from './options.ts'

test('without words all of the matrix runs', () => {
  expect(readOptions([])).toEqual({
    only: [],
    cells: [],
    ci: false,
    continue: false,
    keep: false,
    write: false,
    list: false,
  })
})

test('axes come one by one or joined', () => {
  expect(readOptions(['--only', 'runtimes,readmes', '--only', 'bundlers']).only).toEqual([
    'runtimes',
    'readmes',
    'bundlers',
  ])
})

test.each([
  [['--only', 'browsers'], 'expected one of installers, '],
  [['--ci', '--full'], 'Pass either --ci or --full'],
  [['--write', '--ci'], 'Leave out --ci'],
  [['--speed'], "Unknown option '--speed'"],
])('%j is refused', (words, message) => {
  expect(() => readOptions(words)).toThrow(message)
})
