import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
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

test('a state is of the packages, of the matrix, and of the pages that are tried', () => {
  const tarball = join(folder, 'a.tgz')
  const matrix = join(folder, 'tools/consumers/src/cell.ts')
  const guide = join(folder, 'docs/guides/tag.md')
  const other = join(folder, 'docs/support.md')
  const all = [tarball, matrix, guide, other]
  for (const path of all) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, 'a')
  }
  const states = all.map((path) => {
    writeFileSync(path, 'b')
    const state = stateOf([tarball], folder)
    writeFileSync(path, 'a')
    return state
  })
  const first = stateOf([tarball], folder)
  expect(states.map((state) => state === first)).toEqual([false, false, false, true])
  expect(new Set(states).size).toBe(4)
})
