import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { expect, test } from 'vitest'

const pathOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const { NODE_OPTIONS: _, NODE_TEST_CONTEXT: __, ...env } = process.env

test('jest runs the suite as well, and shows the case that fails', async () => {
  // In `reports`, from where the package's own files are as near as from `src`.
  const file = pathOf('../reports/under-jest.mjs')
  await build({
    entryPoints: [pathOf('testing/under-jest.ts')],
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    outfile: file,
  })
  const config = {
    rootDir: pathOf('..'),
    testMatch: ['**/reports/under-jest.mjs'],
    testEnvironment: 'node',
    transform: {},
    testTimeout: 60_000,
  }
  const jest = createRequire(import.meta.url).resolve('jest/bin/jest')
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      '--experimental-vm-modules',
      jest,
      '--json',
      '--watchman=false',
      `--config=${JSON.stringify(config)}`,
    ],
    { encoding: 'utf8', env },
  )
  const { testResults } = JSON.parse(stdout || JSON.stringify({ stderr })) as {
    testResults: { assertionResults: { title: string; status: string }[] }[]
  }
  const results = testResults.flatMap(({ assertionResults }) => assertionResults)
  const of = (status: string) =>
    results.filter((one) => one.status === status).map(({ title }) => title.split(': ')[1])
  expect(of('failed'), stderr).toEqual(['listing/total'])
  expect(of('passed')).toEqual(
    expect.arrayContaining([
      'listing/cursor',
      'errors/two-copies',
      'leaks/completed',
      'faults/assets',
    ]),
  )
})
