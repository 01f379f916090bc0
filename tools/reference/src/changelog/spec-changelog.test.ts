import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { specChangelog } from './spec-changelog.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'changelog-'))
  write('specs/acme/package.json', JSON.stringify({ name: 'spec-acme', version: '1.2.0' }))
})
afterEach(() => rmSync(root, { recursive: true }))

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

test('a spec that was never released has its version', () => {
  expect(specChangelog(root, 'acme')).toBe('### 1.2.0\n\nThe first version of this description.')
})

test('released versions stand one level down, and what is to come before them', () => {
  write('specs/acme/CHANGELOG.md', '# spec-acme\n\n## 1.2.0\n\n### Minor Changes\n\n- More.\n')
  write(
    '.changeset/a.md',
    '---\n"spec-acme": major\n"acme": minor\n---\n\nBreaks.\n\n<!-- Written by spec:diff: 61ac -->\n',
  )
  write('.changeset/b.md', '---\n"spec-other": major\n---\n\nNot ours.\n')
  write('.changeset/README.md', 'How to write one.')
  expect(specChangelog(root, 'acme')).toBe(
    '### Not yet released\n\nBreaks.\n\n### 1.2.0\n\n#### Minor Changes\n\n- More.',
  )
})
