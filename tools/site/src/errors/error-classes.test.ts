import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { docs, root } from '../house.ts'
import { classesIn, errorClasses } from './error-classes.ts'
import { errorList } from './error-list.ts'

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

test('every code of the interface is on the page, with an example and what it printed', () => {
  const list = readFileSync(join(root, 'packages/provider/src/errors/error-code.ts'), 'utf8')
  const codes = [...list.matchAll(/^ {2}\| '([a-z-]+)'/gm)].map(([, code = '']) => code)
  expect(codes.length).toBeGreaterThan(20)
  expect(errorClasses().map(({ code }) => code)).toEqual(expect.arrayContaining(codes))
  const page = errorList()
  for (const code of codes) {
    expect(page).toContain(`\n## \`${code}\` {#${code}}\n`)
    expect(readFileSync(join(docs, `code/errors/${code}.txt`), 'utf8')).not.toBe('')
  }
})
