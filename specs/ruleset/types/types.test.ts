import { expect, test } from 'vitest'
import { lintSpec } from '../lint/lint-spec.js'
import ruleset from '../spectral.js'
import type { lintSpec as published } from './lint-spec.d.ts'
import type publishedRuleset from './spectral.d.ts'

test('the published types are those of the code', () => {
  // What is wrong here does not compile.
  const lint: typeof published = lintSpec
  const rules: typeof publishedRuleset = ruleset
  expect([typeof lint, typeof rules]).toEqual(['function', 'object'])
})
