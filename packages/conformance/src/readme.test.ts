import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { cases } from './index.ts'
import { MUTATIONS } from './testing/mutation.ts'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

/** The cells of the table between two markers, without its head. */
function table(name: string): string[][] {
  const [, rest = ''] = readme.split(`<!-- ${name} -->`)
  const [text = ''] = rest.split('<!-- end -->')
  const rows = text.trim().split('\n')
  return rows.slice(2).map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
}

test('the README lists every case, with what it asks', () => {
  expect(table('cases')).toEqual(cases.map(({ id, title }) => [`\`${id}\``, title]))
})

test('the README says which case catches which mutant', () => {
  expect(table('mutants')).toEqual(
    Object.entries(MUTATIONS).map(([mutation, id]) => [mutation, `\`${id}\``]),
  )
})
