import { expect, test } from 'vitest'
import { classesIn } from './error-classes.ts'

const source = (docs: string): string => `
${docs}
export class AcmeError extends PicturedeskError {
  override readonly name: 'AcmeError' = 'AcmeError'
  override readonly code: 'acme' = 'acme'
}
`

test('a class says when it occurs and what to do', () => {
  const text = source(
    '/**\n * It broke: `reason`\n * says why.\n *\n * @remarks\n * Mend\n * it.\n */',
  )
  expect(classesIn(text, 'src/acme-error.ts', 'acme')).toEqual([
    {
      code: 'acme',
      name: 'AcmeError',
      package: 'acme',
      when: 'It broke: `reason` says why.',
      remedy: 'Mend it.',
      file: 'src/acme-error.ts',
    },
  ])
})

test.each([
  ['no summary', '/**\n * @remarks Mend it.\n */'],
  ['no @remarks', '/** It broke. */'],
])('a class with %s is told', (what, comment) => {
  expect(() => classesIn(source(comment), 'src/acme-error.ts', 'acme')).toThrow(
    `src/acme-error.ts: The TSDoc of AcmeError must say when it occurs and, by @remarks, what to do. Received ${what}.`,
  )
})
