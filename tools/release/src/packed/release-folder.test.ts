import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryRepository } from '../testing/temporary-repository.ts'
import { releaseFolder } from './release-folder.ts'

test('a new folder is made beside the checkout, and an empty one is taken', () => {
  const { root } = temporaryRepository({ 'a.txt': '1' })
  const folder = join(root, '../packed with blanks/deep')
  expect(releaseFolder(root, '../packed with blanks/deep')).toBe(folder)
  expect(releaseFolder(root, folder)).toBe(folder)
  expect(releaseFolder(root, '../..here')).toBe(join(root, '../..here'))
})

test('what an earlier run left, a file, and the checkout itself are refused', () => {
  const { root } = temporaryRepository({ 'a.txt': '1' })
  mkdirSync(join(root, '../used'))
  writeFileSync(join(root, '../used/one.tgz'), '')
  expect(() => releaseFolder(root, '../used')).toThrow('used is not empty')
  expect(() => releaseFolder(root, '../used/one.tgz')).toThrow('one.tgz, which is a file')
  for (const folder of ['.', 'packed', '../here/packed', '..packed'])
    expect(() => releaseFolder(root, folder)).toThrow('which is in the checkout')
})
