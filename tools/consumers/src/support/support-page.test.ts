import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { cells } from '../axes/axes.ts'
import { HOUSE } from '../place/tarballs.ts'
import { AXES } from '../run/cell.ts'
import { supportPage } from './support-page.ts'

test('docs/support.md has the rows of the matrix as it is', () => {
  const written = readFileSync(join(HOUSE, 'docs/support.md'), 'utf8')
  // A formatter may lay out its tables.
  const words = (text: string): string[] => text.split(/[\s|-]+/)
  expect(words(written), 'Run `pnpm test:consumers --write`.').toEqual(words(supportPage(cells)))
})

test('CI runs something of every axis, and cells have names of their own', () => {
  for (const axis of AXES) {
    const own = cells.filter((cell) => cell.axis === axis)
    expect(
      own.some(({ isInCi }) => isInCi),
      axis,
    ).toBe(true)
    expect(new Set(own.map(({ name }) => name)).size, axis).toBe(own.length)
  }
})
