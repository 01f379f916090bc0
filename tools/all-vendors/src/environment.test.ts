import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { vendors } from './vendors.ts'

const SHARED = new URL('../../../vitest.shared.ts', import.meta.url)

test('no test sees what a developer has set for a vendor, for bulk work or for Postgres', () => {
  const prefixes = vendors.map(({ id }) => id.toUpperCase().replaceAll('-', '_'))
  const set = [
    ...prefixes.flatMap((prefix) => [`${prefix}_API_KEY`, `${prefix}_BASE_URL`]),
    'PICTUREDESK_BULK_DATABASE',
    'PGPASSWORD',
    'PGHOST',
  ]
  const kept = ['PICTUREDESK_RUNS', 'SHOP_BASE_URL']
  const env = Object.fromEntries([...set, ...kept].map((name) => [name, '60']))
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `await import(${JSON.stringify(SHARED.href)}); console.log(JSON.stringify(Object.keys(process.env)))`,
    ],
    {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], ...env },
      cwd: fileURLToPath(new URL('..', import.meta.url)),
    },
  )
  expect(stderr).toBe('')
  const seen: string[] = JSON.parse(stdout)
  expect(seen).toEqual(expect.arrayContaining(kept))
  expect(seen.filter((name) => set.includes(name))).toEqual([])
})

test('what the shell of this run has set is not seen here', () => {
  const prefixes = vendors.map(({ id }) => `${id.toUpperCase().replaceAll('-', '_')}_`)
  const names = Object.keys(process.env)
  expect(names.filter((name) => prefixes.some((prefix) => name.startsWith(prefix)))).toEqual([])
})
