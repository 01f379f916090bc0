import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { exitCodes } from './exit-codes.ts'
import { COMMANDS } from './main.ts'
import { readmeWithOptions } from './testing/readme.ts'

const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8')

test('the README has the options that --help prints; `pnpm readme` writes them', () => {
  expect(readme).toBe(readmeWithOptions(readme))
})

test.each([...COMMANDS])(
  'help of %s has each of its options, in lines of at most 100 characters',
  (_, command) => {
    const names = command.sections.flatMap(({ options }) => Object.keys(options))
    for (const name of names) expect(command.help).toMatch(new RegExp(`^  --${name}\\b`, 'm'))
    expect(Math.max(...command.help.split('\n').map((line) => line.length))).toBeLessThanOrEqual(
      100,
    )
  },
)

test('the README lists each exit code', () => {
  for (const code of Object.values(exitCodes))
    expect(readme).toMatch(new RegExp(`^\\| [^|]*\\b${code}\\b`, 'm'))
})
