import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as kit from './index.ts'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

test.each(Object.keys(kit))('the README names %s', (name) => {
  expect(readme).toMatch(new RegExp(`\\b${name}\\b`))
})

test('each call that registers tests has a row in the table of calls', () => {
  const [, table = ''] = readme.split('## The calls')
  const rows = [...table.matchAll(/^\| `(test\w+)`/gm)].map(([, name]) => name)
  expect(rows.sort()).toEqual(
    Object.keys(kit)
      .filter((name) => name.startsWith('test'))
      .sort(),
  )
})
