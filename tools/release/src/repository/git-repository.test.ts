import { expect, test } from 'vitest'
import { temporaryRepository } from '../testing/temporary-repository.ts'
import { git } from './git.ts'
import { gitRepository } from './git-repository.ts'

test('tags a commit and pushes the tag, which both sides then have', () => {
  const { root } = temporaryRepository({ 'a.txt': '1' })
  const repository = gitRepository(root, 'origin')
  repository.tag('@house/ogq@1.0.0', repository.head)
  expect([...repository.localTags()]).toEqual([['@house/ogq@1.0.0', repository.head]])
  expect([...(repository.remoteTags() ?? [])]).toEqual([])
  repository.pushTags(['@house/ogq@1.0.0'])
  expect([...(repository.remoteTags() ?? [])]).toEqual([['@house/ogq@1.0.0', repository.head]])
})

test('an annotated tag counts as the commit that it leads to, here and there; other tags do not count', () => {
  const { root } = temporaryRepository({ 'a.txt': '1' })
  const repository = gitRepository(root, 'origin')
  git(root, 'tag', '--annotate', '--message', 'By hand', 'ogq@1.0.0')
  git(root, 'tag', 'before-the-move')
  git(root, 'push', '--quiet', '--tags', 'origin')
  expect([...repository.localTags()]).toEqual([['ogq@1.0.0', repository.head]])
  expect([...(repository.remoteTags() ?? [])]).toEqual([['ogq@1.0.0', repository.head]])
})

test('tags are pushed all or none', () => {
  const { root, commit } = temporaryRepository({ 'a.txt': '1' })
  const repository = gitRepository(root, 'origin')
  git(root, 'tag', 'b@1.0.0')
  git(root, 'push', '--quiet', 'origin', 'b@1.0.0')
  commit('Second')
  git(root, 'tag', '--force', 'b@1.0.0')
  git(root, 'tag', 'a@1.0.0')
  expect(() => repository.pushTags(['a@1.0.0', 'b@1.0.0'])).toThrow('git push failed')
  expect([...(repository.remoteTags()?.keys() ?? [])]).toEqual(['b@1.0.0'])
})

test('without a remote repository there are no tags to compare with', () => {
  const { root } = temporaryRepository({ 'a.txt': '1' })
  expect(gitRepository(root, undefined).remoteTags()).toBeUndefined()
})

test('finds the commit that set a version, after it was set to another', () => {
  const manifest = (version: string) => ({ 'a/package.json': `{\n  "version": "${version}"\n}\n` })
  const { root, write, commit } = temporaryRepository(manifest('1.0.0'))
  write(manifest('1.1.0'))
  const second = commit('Versions')
  write(manifest('1.2.0'))
  commit('Versions')
  const repository = gitRepository(root, 'origin')
  expect(repository.commitOfVersion('a', '1.1.0')).toBe(second)
  expect(repository.commitOfVersion('a', '9.9.9')).toBeUndefined()
})
