import { expect, test } from 'vitest'
import { renderTimes } from './render-times.ts'

const all = [
  { name: 'short', milliseconds: 1_000, isCached: false },
  { name: 'long', milliseconds: 7_000, isCached: false },
  { name: 'earlier', milliseconds: 2_000, isCached: true },
]

test('the longest come first, with their share of all, and no more than asked for', () => {
  expect(renderTimes('task', all, 2)).toBe(
    [
      '| task | seconds | share | from the cache |',
      '| --- | --: | --: | --- |',
      '| long | 7.0 | 70 % |  |',
      '| earlier | 2.0 | 20 % | yes |',
      '',
      'All 3 together: 10.0 s. Of these, 1 came from the cache and saved 2.0 s.',
    ].join('\n'),
  )
})

test('where nothing took any time, no share is made up', () => {
  const idle = { name: 'idle', milliseconds: 0, isCached: false }
  expect(renderTimes('task', [idle], 20)).toContain('| idle | 0.0 | – |  |')
})
