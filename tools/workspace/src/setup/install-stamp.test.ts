import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type TemporaryHouse, temporaryHouse } from '../temporary-house.ts'
import { isInstalled, rememberInstall } from './install-stamp.mjs'

function installed(): TemporaryHouse {
  const house = temporaryHouse({
    'package.json': '{ "name": "house", "devDependencies": { "turbo": "1" } }',
    'pnpm-lock.yaml': 'lockfileVersion: 9\n',
    'packages/a/package.json': '{ "name": "a", "dependencies": { "@b/c": "1" } }',
    'mocks/core/package.json': '{ "name": "mocks" }',
  })
  mkdirSync(join(house.root, 'node_modules/turbo'), { recursive: true })
  mkdirSync(join(house.root, 'packages/a/node_modules/@b/c'), { recursive: true })
  return house
}

test('nothing is installed until that has been noted, and then it is', () => {
  using house = installed()
  expect(isInstalled(house.root)).toBe(false)
  rememberInstall(house.root)
  expect(isInstalled(house.root)).toBe(true)
})

test.each([
  'package.json',
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
  'packages/a/package.json',
  'packages/new/package.json',
])('a change of %s asks for an install', (path) => {
  using house = installed()
  rememberInstall(house.root)
  const text = path === 'pnpm-workspace.yaml' ? 'packages:\n  - packages/*\n' : '{ "name": "x" }'
  house.write({ [path]: text })
  expect(isInstalled(house.root)).toBe(false)
})

test.each(['node_modules', 'node_modules/turbo', 'packages/a/node_modules'])(
  'without %s an install is needed',
  (path) => {
    using house = installed()
    rememberInstall(house.root)
    rmSync(join(house.root, path), { recursive: true })
    expect(isInstalled(house.root)).toBe(false)
  },
)
