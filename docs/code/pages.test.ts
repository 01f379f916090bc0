import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  errorClasses,
  errorList,
  hiddenLines,
  knownIn,
  readingProblems,
  regionOf,
  shellProblems,
  unrunCode,
  wideLines,
} from '@picturedesk/site/check'
import { describe, expect, test } from 'vitest'

const docs = fileURLToPath(new URL('..', import.meta.url))
const known = knownIn(join(docs, '..'))
const pages = globSync(['*.md', 'guides/*.md', 'decisions/*.md'], {
  cwd: docs,
}).sort()

describe.each(pages)('docs/%s', (page) => {
  const text = readFileSync(join(docs, page), 'utf8')

  test('shows no code but what tests run', () => {
    expect(unrunCode(join(docs, page), join(docs, 'code'))).toEqual([])
  })

  test('names commands that are there', () => {
    expect(shellProblems(text, known)).toEqual([])
  })
})

const GUIDES = pages.filter((page) => /^(?:guides\/|start|index)/.test(page))

test.each(GUIDES)(
  'docs/%s begins with what to install or run within ten lines',
  (page) => {
    const lines = readFileSync(join(docs, page), 'utf8').split('\n')
    const first = lines.findIndex((line) => /^(?:<<< |```sh)/.test(line))
    expect(first).toBeGreaterThan(0)
    expect(first).toBeLessThan(12)
  },
)

test.each(GUIDES)(
  'docs/%s can be followed from its first block to its last',
  (page) => {
    expect(readingProblems(join(docs, page))).toEqual([])
  },
)

test('every error says when it occurs and what to do, and has an example', () => {
  const list = readFileSync(
    join(docs, '../packages/provider/src/errors/error-code.ts'),
    'utf8',
  )
  const codes = [...list.matchAll(/^ {2}\| '([a-z-]+)'/gm)].map(
    ([, code = '']) => code,
  )
  // The package for bulk work adds codes of its own, which the interface does not list.
  const classes = errorClasses().filter(
    ({ package: owner }) => owner !== 'bulk',
  )
  expect(codes.toSorted()).toEqual(
    [...new Set(classes.map(({ code }) => code))].toSorted(),
  )
  const page = errorList()
  for (const code of codes)
    expect(page).toContain(`\n## \`${code}\` {#${code}}\n`)
})

test.each(globSync('code/errors/*.ts', { cwd: docs }))(
  '%s is shown whole, and fits a small window',
  (path) => {
    const source = readFileSync(join(docs, path), 'utf8')
    const shown = regionOf(source, { region: 'sample' })
    expect(hiddenLines(source, shown)).toEqual([])
    expect(wideLines(shown)).toEqual([])
  },
)
