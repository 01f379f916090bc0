import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readmeTables, withTables } from './testing/readme-tables.ts'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

/** Without the blanks and dashes with which the formatter aligns tables. */
function unaligned(text: string): string {
  return text.replaceAll(/-{3,}/g, '---').replaceAll(/ +\|/g, ' |')
}

test('the README lists every case, and which case catches which mutant', () => {
  const remedy = 'The tables of the README are stale. Run `pnpm run readme`.'
  expect(unaligned(withTables(readme)), remedy).toBe(unaligned(readme))
  for (const table of Object.values(readmeTables)) expect(unaligned(readme)).toContain(table)
})
