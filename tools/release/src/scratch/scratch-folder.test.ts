import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { tryLock } from '../house/process-lock.ts'
import { scratchFolder } from './scratch-folder.ts'

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'release-scratch-'))
  vi.stubEnv('TMPDIR', folder)
  onTestFinished(() => {
    vi.unstubAllEnvs()
    rmSync(folder, { recursive: true, force: true })
  })
  return folder
}

test('a folder is there until it is disposed of', () => {
  const temporary = temporaryFolder()
  {
    using scratch = scratchFolder('copy')
    expect(readdirSync(scratch.path)).toEqual([])
    writeFileSync(join(scratch.path, 'one.txt'), '1')
  }
  expect(readdirSync(temporary)).toEqual([])
})

test('what a killed owner and its guard left is swept; what has an owner, or is of others, stays', () => {
  const temporary = temporaryFolder()
  const stale = join(temporary, 'picturedesk-scratch-copy-stale')
  for (const folder of [stale, join(temporary, 'picturedesk-scratch-copy-young')])
    mkdirSync(join(folder, 'files'), { recursive: true })
  tryLock(join(stale, 'owner.lock'))?.[Symbol.dispose]()
  expect(existsSync(join(stale, 'owner.lock'))).toBe(true)
  mkdirSync(join(temporary, 'others'))
  using first = scratchFolder('copy')
  using second = scratchFolder('tarballs')
  expect([first, second].every(({ path }) => existsSync(path))).toBe(true)
  expect(readdirSync(temporary).sort()).toEqual([
    'others',
    expect.stringMatching(/^picturedesk-scratch-copy-/),
    'picturedesk-scratch-copy-young',
    expect.stringMatching(/^picturedesk-scratch-tarballs-/),
  ])
  expect(existsSync(stale)).toBe(false)
})
