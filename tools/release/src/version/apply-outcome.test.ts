import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { git } from '../repository/git.ts'
import { temporaryRepository } from '../testing/temporary-repository.ts'
import { applyOutcome } from './apply-outcome.ts'
import { type ChangedFile, changedFiles } from './outcome.ts'

const before = { 'a.txt': '1', 'b/c.txt': '1', '.changeset/x.md': 'x', 'same.txt': '1' }
const files: readonly ChangedFile[] = [
  { path: 'a.txt', content: Buffer.from('2') },
  { path: 'b/c.txt', content: Buffer.from('2') },
  { path: 'new/d é.txt', content: Buffer.from('1') },
  { path: '.changeset/x.md', content: undefined },
]

function contents(root: string): string[] {
  return git(root, 'ls-files', '-z', '--cached', '--others')
    .split('\0')
    .filter((path) => path !== '' && existsSync(join(root, path)))
    .sort()
    .map((path) => `${path}=${readFileSync(join(root, path), 'utf8')}`)
}

const after = ['a.txt=2', 'b/c.txt=2', 'new/d é.txt=1', 'same.txt=1']

test('writes what changed, adds what is new and removes what is gone', () => {
  const { root } = temporaryRepository(before)
  applyOutcome(root, files)
  expect(contents(root)).toEqual(after)
})

test('interrupted after any file, even in the middle of one, and done again, it is as done once', () => {
  for (let done = 0; done <= files.length; done++) {
    const { root } = temporaryRepository(before)
    applyOutcome(root, files.slice(0, done))
    writeFileSync(join(root, 'a.txt.half-written'), '')
    applyOutcome(root, files)
    expect(contents(root), `after ${done} files`).toEqual(after)
    applyOutcome(root, files)
    expect(contents(root)).toEqual(after)
  }
})

test.each([
  ['a file that the command does not write', 'same.txt', '2'],
  ['a file that it writes otherwise', 'a.txt', '3'],
  ['a new file', 'mine.txt', '1'],
  ['a file that it would remove', '.changeset/x.md', 'edited'],
])("somebody's work is never written over: %s", (_, path, text) => {
  const { root, write } = temporaryRepository(before)
  write({ [path]: text })
  const kept = contents(root)
  expect(() => applyOutcome(root, files)).toThrow(`Commit, stash or remove them:\n  ${path}`)
  expect(contents(root)).toEqual(kept)
})

test('the outcome is all that differs from the commit, but for ignored files', () => {
  const { root, write } = temporaryRepository({ ...before, '.gitignore': 'dist/\n' })
  write({ 'a.txt': '2', 'dist/x.js': '1', 'new/d é.txt': '1' })
  rmSync(join(root, '.changeset/x.md'))
  expect(changedFiles(root).map(({ path, content }) => [path, content?.toString()])).toEqual([
    ['.changeset/x.md', undefined],
    ['a.txt', '2'],
    ['new/d é.txt', '1'],
  ])
})
