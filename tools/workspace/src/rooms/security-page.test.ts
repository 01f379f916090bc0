import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../../..', import.meta.url))
const page = readFileSync(join(root, 'SECURITY.md'), 'utf8')
const [, promises = ''] = page.split('## Promises')
const rows = promises
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (promise|---)/.test(line))

test.each(rows)('%s', (row) => {
  const named = [...row.matchAll(/`((?:packages|mocks|tools)\/[^`]+)`/g)].map(
    ([, path = '']) => path,
  )
  expect(named.filter((path) => path.endsWith('.test.ts')).length).toBeGreaterThan(0)
  expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([])
})

test('each matrix that a promise names is there', () => {
  const matrices = [...promises.matchAll(/border: ([^|]+)\|/g)].flatMap(([, names = '']) =>
    [...names.matchAll(/`(\w+)`/g)].map(([, name = '']) => name),
  )
  const sources = [...new Set(matrices)].filter(
    (name) => !existsSync(join(root, 'tools/border/src/matrices', `${name}.ts`)),
  )
  expect(sources).toEqual([])
})
