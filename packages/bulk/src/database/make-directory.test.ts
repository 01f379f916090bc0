import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openBulk } from '../open-bulk.ts'
import { makeDirectory } from './make-directory.ts'

test('a directory and those above it are made, for this user alone', () => {
  const root = mkdtempSync(join(tmpdir(), 'bulk-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  const path = join(root, 'a', 'b')
  makeDirectory(path)
  makeDirectory(path)
  expect(statSync(path).mode & 0o777).toBe(0o700)
})

test.skipIf(process.platform !== 'linux')(
  'where nobody can make a directory, it is an error and not a wait without end (needs /proc)',
  async () => {
    await expect(openBulk({ database: '/proc/x/jobs', providers: [] })).rejects.toThrow(
      'The directory /proc/x/jobs cannot be made.',
    )
  },
)
