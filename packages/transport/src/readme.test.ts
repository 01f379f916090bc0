import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as index from './index.ts'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

test('the README lists exactly the functions that the package exports', () => {
  const [, section = ''] = readme.split('\n## Functions for vendor packages\n')
  const cells = section.split('\n').filter((line) => line.startsWith('| `'))
  const listed = cells.flatMap((line) =>
    [...(line.split('|')[1] ?? '').matchAll(/`(\w+)/g)].map(([, name]) => name),
  )
  expect(listed.sort()).toEqual(Object.keys(index).sort())
})
