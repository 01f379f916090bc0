import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { searchableText } from './searchable-text.ts'

const highlight = (): string => 'coloured'

test('parts that a page includes are found, and no code is coloured meanwhile', () => {
  const folder = mkdtempSync(join(tmpdir(), 'site-search-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'part.md'), 'the part')
  const options: { highlight?: unknown } = { highlight }
  const md = {
    options,
    render: (source: string) =>
      `${source}, ${options.highlight === undefined ? 'plain' : 'coloured'}`,
  }
  const page = 'before <!--@include: ./part.md--> after'
  expect(searchableText(page, join(folder, 'page.md'), md)).toBe('before the part after, plain')
  expect(options.highlight).toBe(highlight)
})
