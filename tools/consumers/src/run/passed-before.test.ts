import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Cell } from './cell.ts'
import { passedBefore, stateOf } from './passed-before.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'passed-before-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const cell = { axis: 'runtimes', name: 'Deno' } as Cell

test('what has passed is known to the next run of the same state alone', () => {
  const file = join(folder, 'deep/passed.json')
  expect(passedBefore(file, 'a').get(cell)).toBeUndefined()
  passedBefore(file, 'a').add(cell, 'found 7')
  expect(passedBefore(file, 'a').get(cell)).toBe('found 7')
  expect(passedBefore(file, 'a').get({ ...cell, axis: 'runners' })).toBeUndefined()
  expect(passedBefore(file, 'b').get(cell)).toBeUndefined()
  writeFileSync(file, '{')
  expect(passedBefore(file, 'a').get(cell)).toBeUndefined()
})

test('a state is of the packages and of the matrix', () => {
  mkdirSync(join(folder, 'src'))
  const tarball = join(folder, 'a.tgz')
  const source = join(folder, 'src/cell.ts')
  writeFileSync(tarball, 'a')
  writeFileSync(source, 'a')
  const first = stateOf([tarball], folder)
  expect(stateOf([tarball], folder)).toBe(first)
  writeFileSync(source, 'b')
  const second = stateOf([tarball], folder)
  expect(second).not.toBe(first)
  writeFileSync(tarball, 'b')
  expect(stateOf([tarball], folder)).not.toBe(second)
})
