import { expect, test } from 'vitest'
import { expectReport, lastJson } from './report.ts'
import { passed } from './runners.ts'

const report = { found: 7, title: '云南', notFound: 'not-found', aborted: 'AbortError' }

test('a report with all that is expected is told in words', () => {
  expect(expectReport(`noise\n${JSON.stringify(report)}\n`)).toContain('found 7')
})

test.each([
  ['no asset', { found: 0 }],
  ['another error', { notFound: 'vendor-error' }],
  ['no abort', { aborted: '' }],
])('%s fails', (_, wrong) => {
  expect(() => expectReport(JSON.stringify({ ...report, ...wrong }))).toThrow('Expected')
})

test('an output without a report fails', () => {
  expect(() => lastJson('ended early')).toThrow('ended early')
})

test.each([
  ['vitest', '      Tests  3 passed (3)', '3 passed'],
  ['jest', 'Tests:       2 passed, 2 total', '2 passed'],
  ['node:test', 'ℹ pass 1', '1 passed'],
  ['bun', ' 4 pass\n 0 fail', '4 passed'],
])('the count of %s is read', (_, output, count) => {
  expect(passed(output)).toBe(count)
})

test('a runner that ran nothing fails', () => {
  expect(() => passed('ℹ pass 0')).toThrow('Expected tests that passed')
  expect(() => passed('no tests found')).toThrow('Expected tests that passed')
})
