import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryHouse } from '../temporary-house.ts'
import { specVersionProblems, writeSpecVersions } from './spec-versions.ts'

const houseWith = (version: string, info: string) =>
  temporaryHouse({
    'pnpm-workspace.yaml': 'packages:\n  - specs/*\n',
    'specs/one/package.json': JSON.stringify({ name: 'spec-one', version }),
    'specs/one/openapi.yaml': `openapi: 3.1.0\n${info}paths: {}\n`,
  })

test('a spec has the version of its package', () => {
  using house = houseWith('1.2.0', 'info:\n  title: One\n  version: "1.2.0"\n')
  expect(specVersionProblems(house.root)).toEqual([])
})

test('a spec with another version is told, and written', () => {
  using house = houseWith(
    '2.0.0',
    'info:\n  title: One\n  version: 1.2.0 # ours\n  description: |\n    version: 7\n',
  )
  expect(specVersionProblems(house.root)).toEqual([
    expect.stringContaining('Expected info.version 2.0.0, as in package.json. Received 1.2.0.'),
  ])
  expect(writeSpecVersions(house.root)).toEqual(['specs/one 2.0.0'])
  const text = readFileSync(join(house.root, 'specs/one/openapi.yaml'), 'utf8')
  expect(text).toContain('version: "2.0.0" # ours\n')
  expect(text).toContain('    version: 7\n')
  expect(specVersionProblems(house.root)).toEqual([])
  expect(writeSpecVersions(house.root)).toEqual([])
})

test('a scaffolded spec keeps the version that it came with', () => {
  using house = houseWith('0.0.0', 'info:\n  title: One\n  version: v2\n')
  expect(specVersionProblems(house.root)).toEqual([])
  expect(writeSpecVersions(house.root)).toEqual([])
})
