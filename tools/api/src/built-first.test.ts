import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { workspaceDirectories } from '@picturedesk/workspace/directories'
import { publishedPackages } from '@picturedesk/workspace/release'
import { expect, test } from 'vitest'
import { entriesOf } from './entries.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))

test('every package that has public types is built before its report is written', () => {
  const needs = new Map(
    workspaceDirectories(root).map((folder) => {
      const { name, dependencies, devDependencies } = JSON.parse(
        readFileSync(join(root, folder, 'package.json'), 'utf8'),
      )
      return [name as string, Object.keys({ ...dependencies, ...devDependencies })] as const
    }),
  )
  const built = new Set<string>()
  const build = (name: string): void => {
    if (built.has(name)) return
    built.add(name)
    for (const other of needs.get(name) ?? []) build(other)
  }
  build('@picturedesk/api')
  const missing = publishedPackages(root).filter(
    (one) => entriesOf(root, one).length > 0 && !built.has(one.name),
  )
  expect(
    missing.map(({ name }) => name),
    'Add these to the dependencies in tools/api/package.json.',
  ).toEqual([])
})
