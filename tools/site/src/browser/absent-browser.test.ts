import { expect, test } from 'vitest'
import { absenceProblems } from './absent-browser.ts'

test.each([
  ['in CI', { allowed: false, ci: 'true' }, 1],
  ['in CI, allowed', { allowed: true, ci: 'true' }, 0],
  ['elsewhere', { allowed: false, ci: '' }, 0],
])('no browser %s', (_, options, problems) => {
  expect(absenceProblems(options)).toHaveLength(problems)
})
