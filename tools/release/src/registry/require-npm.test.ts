import { expect, test } from 'vitest'
import { requireNpm } from './require-npm.ts'

test('an npm that needs a token is refused', () => {
  expect(() => requireNpm('.', '11.4.2')).toThrow(
    'npm 11.4.2 cannot publish by the identity of this job. Expected 11.5.1 or newer.',
  )
  requireNpm('.', '11.5.1')
  requireNpm('.', '11.10.0')
  requireNpm('.', '12.0.0')
  expect(() => requireNpm('.', '9.9.9')).toThrow('npm 9.9.9')
})
