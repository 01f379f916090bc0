import { expect, test } from 'vitest'
import { temporaryRepository } from '../testing/temporary-repository.ts'
import { git } from './git.ts'
import { remoteOf, requireBranch, requireCleanTree, requirePushed } from './tree-guards.ts'

test('a clean tree on the branch, with a commit that is pushed, passes', () => {
  const { root } = temporaryRepository({ 'a.txt': '1' })
  requireCleanTree(root)
  requireBranch(root, 'main')
  requirePushed(root, remoteOf(root), 'main')
})

test.each([
  ['changed', { 'a.txt': '2' }, ' M a.txt'],
  ['new', { 'b.txt': '1' }, '?? b.txt'],
])('a %s file stops', (_, files, line) => {
  const { root, write } = temporaryRepository({ 'a.txt': '1' })
  write(files)
  expect(() => requireCleanTree(root)).toThrow(line)
})

test('a file that is staged stops', () => {
  const { root, write } = temporaryRepository({ 'a.txt': '1' })
  write({ 'a.txt': '2' })
  git(root, 'add', 'a.txt')
  expect(() => requireCleanTree(root)).toThrow('Files differ from the last commit. Expected none.')
})

test('another branch stops, and so does none', () => {
  const { root } = temporaryRepository({ 'a.txt': '1' })
  git(root, 'switch', '--quiet', '--create', 'side')
  expect(() => requireBranch(root, 'main')).toThrow(
    'This is the branch side. Releases come from main. Run `git switch main`, or name the branch: `--branch <name>`.',
  )
  requireBranch(root, 'side')
  git(root, 'checkout', '--quiet', '--detach')
  expect(() => requireBranch(root, 'main')).toThrow('This is no branch (a detached HEAD).')
})

test('a commit that is not pushed stops; one that others went on from passes', () => {
  const { root, commit } = temporaryRepository({ 'a.txt': '1' })
  commit('Second')
  expect(() => requirePushed(root, 'origin', 'main')).toThrow('git push origin main')
  git(root, 'push', '--quiet')
  git(root, 'reset', '--quiet', '--hard', 'HEAD~1')
  requirePushed(root, 'origin', 'main')
})

test('a clone with a part of the history stops', () => {
  const { root, remote, commit } = temporaryRepository({ 'a.txt': '1' })
  commit('Second')
  git(root, 'push', '--quiet')
  git(root, 'clone', '--quiet', '--depth=1', `file://${remote}`, `${remote}-shallow`)
  expect(() => requirePushed(`${remote}-shallow`, 'origin', 'main')).toThrow('fetch-depth: 0')
})

test('without a remote repository nothing has to be pushed', () => {
  const { root } = temporaryRepository({ 'a.txt': '1' })
  git(root, 'remote', 'remove', 'origin')
  expect(remoteOf(root)).toBeUndefined()
  requirePushed(root, undefined, 'main')
})
