import { expect, test } from 'vitest'
import { Stop } from '../house/stop.ts'
import { temporaryRepository } from '../testing/temporary-repository.ts'
import { git } from './git.ts'
import { gitRepository } from './git-repository.ts'
import { requirePushed } from './tree-guards.ts'

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

test('a tag that another run made meanwhile is right at the same commit, and stops at another', () => {
  const { root, commit } = temporaryRepository({ 'a.txt': '1' })
  const repository = gitRepository(root, 'origin')
  git(root, 'tag', 'a@1.0.0')
  repository.tag('a@1.0.0', repository.head)
  commit('Second')
  git(root, 'tag', 'b@1.0.0')
  const tagged = () => repository.tag('b@1.0.0', repository.head)
  expect(tagged).toThrow(Stop)
  expect(tagged).toThrow(/git tag --delete b@1\.0\.0.*run this again/s)
  expect(() => repository.tag('not a name@1.0.0', repository.head)).toThrow('git tag failed')
})

test('a tag that another run pushed at another commit is named, with the remedy', () => {
  const { root, commit } = temporaryRepository({ 'a.txt': '1' })
  git(root, 'tag', 'b@1.0.0')
  git(root, 'push', '--quiet', 'origin', 'b@1.0.0')
  commit('Second')
  git(root, 'tag', '--force', 'b@1.0.0')
  expect(() => gitRepository(root, 'origin').pushTags(['b@1.0.0'])).toThrow(
    /Everything is published.*origin has b@1\.0\.0 at another commit.*run this again/s,
  )
})

test('a remote repository that is gone stops, with its name and the remedy', () => {
  const { root, remote } = temporaryRepository({ 'a.txt': '1' })
  const repository = gitRepository(root, 'origin')
  git(root, 'remote', 'set-url', 'origin', `file://someone:pass-canary@${remote}-gone`)
  for (const call of [() => repository.remoteTags(), () => requirePushed(root, 'origin', 'main')]) {
    expect(call).toThrow(Stop)
    expect(call).toThrow(/^The remote repository "origin" could not be reached.*run this again/s)
    expect(call).not.toThrow('pass-canary')
  }
})
