import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const pathOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const { NODE_OPTIONS: _, NODE_TEST_CONTEXT: __, ...env } = process.env

test('node:test runs the suite as well, and shows the case that fails', () => {
  const file = pathOf('testing/under-node-test.ts')
  const { status, stdout } = spawnSync(
    process.execPath,
    ['--conditions=@picturedesk/source', '--test-reporter=tap', file],
    {
      encoding: 'utf8',
      env,
    },
  )
  expect(stdout).toMatch(/^ok \d+ - acme conforms: listing\/cursor: /m)
  expect(stdout.match(/^not ok .*/gm)).toEqual([
    expect.stringContaining('acme conforms: listing/total: '),
  ])
  expect(status).toBe(1)
})
