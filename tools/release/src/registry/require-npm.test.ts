import { expect, test } from 'vitest'
import { requireNpm } from './require-npm.ts'

test('an npm that needs a token is refused', () => {
  expect(() => requireNpm('.', '11.4.2')).toThrow(
    'npm 11.4.2 cannot publish by the identity of this job. Expected 11.5.1 or newer.',
  )
  requireNpm('.', '11.5.1')
  requireNpm('.', '12.0.0')
})
