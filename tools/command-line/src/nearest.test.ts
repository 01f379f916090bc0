import { expect, test } from 'vitest'
import { nearestOf } from './nearest.ts'

const OPTIONS = ['--quiet', '--unit-size', '--concurrency', '--detection', '--columns']

test.each([
  ['--UNIT-SIZE', 'Did you mean --unit-size?'],
  ['--unitsize', 'Did you mean --unit-size?'],
  ['--unit_size', 'Did you mean --unit-size?'],
  ['--conc', 'Did you mean --concurrency?'],
  ['--detections', 'Did you mean --detection?'],
  ['--colunms', 'Did you mean --columns?'],
  ['--qiet', 'Did you mean --quiet?'],
  ['--subject', `Known: ${OPTIONS.join(', ')}.`],
  ['--', `Known: ${OPTIONS.join(', ')}.`],
  ['', `Known: ${OPTIONS.join(', ')}.`],
])('what is nearest to %j', (name, sentence) => {
  expect(nearestOf(name, OPTIONS)).toBe(sentence)
})

test('lists all that begin so, and not without end', () => {
  const many = Array.from({ length: 12 }, (_, at) => `job-${at}`)
  expect(nearestOf('job-1', many)).toBe('Did you mean job-1 or job-10 or job-11?')
  expect(nearestOf('nothing-like-it', many)).toMatch(/^Known: job-0, .*, job-9 and 2 more\.$/)
})
