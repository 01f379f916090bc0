import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { CAPABILITIES } from './capabilities/table.ts'
import * as index from './index.ts'
import { everyError } from './testing/every-error.ts'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

/** The cells of the table below a heading, without its head. */
function table(heading: string): string[][] {
  const [, section = ''] = readme.split(`\n## ${heading}\n`)
  const lines = section.split('\n## ')[0]?.split('\n') ?? []
  return lines
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) => line.slice(1, -1).split('|'))
    .map((cells) => cells.map((cell) => cell.trim()))
}

test('the README lists the capabilities with their methods, and marks the optional ones', () => {
  const rows = Object.entries(CAPABILITIES).map(([capability, methods]) => [
    `\`${capability}\``,
    Object.entries(methods)
      .map(([method, traits]) => `\`${method}${'required' in traits ? '' : '?'}\``)
      .join(', '),
  ])
  expect(table('Capabilities')).toEqual(rows)
})

test('the README lists every error with its code', () => {
  const errors = Object.entries(everyError(index)).map(([name, { code }]) => [
    `\`${name}\``,
    `\`${code}\``,
  ])
  const listed = table('Errors').map(([name, code]) => [name, code])
  expect(listed.sort()).toEqual(errors.sort())
})
