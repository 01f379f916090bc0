import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readmeTables, withTables } from './testing/readme-tables.ts'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

test('the README lists every case, and which case catches which mutant', () => {
  const remedy = 'The tables of the README are stale. Run `pnpm run readme`.'
  expect(withTables(readme), remedy).toBe(readme)
  for (const table of Object.values(readmeTables)) expect(readme).toContain(table)
})
