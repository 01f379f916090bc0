import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { JOBS_COMMANDS } from './commands/jobs/jobs.ts'
import { exitCodeMeanings } from './exit-codes.ts'
import { COMMANDS } from './main.ts'
import { readmeWithOptions } from './testing/readme.ts'

const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8')

test('the README has the options that --help prints; `pnpm readme` writes them', () => {
  expect(readme).toBe(readmeWithOptions(readme))
})

test('help of each command has each of its options, in lines of at most 100 characters', () => {
  for (const { help, sections = [] } of [...COMMANDS.values(), ...JOBS_COMMANDS.values()]) {
    for (const { options } of sections)
      for (const name of Object.keys(options)) expect(help).toMatch(new RegExp(`--${name}\\b`))
    const options = help.split('\n').filter((line) => /^ {2,}(-|[a-z])/.test(line))
    expect(Math.max(0, ...options.map((line) => line.length))).toBeLessThanOrEqual(100)
  }
})

test('the README lists the exit codes that help lists, and no other', () => {
  const table = /^\| exit code .*\n.*\n((?:\|.*\n)*)/m.exec(readme)?.[1] ?? ''
  const cells = [...table.matchAll(/^\| ([\d, ]+) \|/gm)].map(([, cell = '']) => cell)
  const codes = cells.join().split(',').map(Number)
  codes.sort((first, second) => first - second)
  expect(codes).toEqual([...exitCodeMeanings.keys()])
})
