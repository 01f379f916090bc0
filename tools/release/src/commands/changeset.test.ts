import { spawnSync } from 'node:child_process'
import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../testing/temporary-folder.ts'

const path = fileURLToPath(new URL('../cli/changeset.ts', import.meta.url))

/** Runs the command with a Changesets that tells what it is asked for. */
function run(...args: string[]): { code: number | null; output: string } {
  const bin = temporaryFolder({ changeset: '#!/bin/sh\necho "changeset $*"\nexit 3\n' })
  chmodSync(join(bin, 'changeset'), 0o755)
  const { status, stdout, stderr } = spawnSync(process.execPath, [path, ...args], {
    encoding: 'utf8',
    env: { ...process.env, PATH: bin },
  })
  return { code: status, output: stdout + stderr }
}

// A program without an ending of Windows is none there.
test
  .skipIf(process.platform === 'win32')
  .each([
    [[]],
    [['status', '--since', 'main']],
    [['pre', 'enter', 'next']],
    [['pre', 'enter']],
    [['pre', 'exit']],
  ])('%j is handed on, and so is its exit code', (args) => {
  expect(run(...args)).toEqual({ code: 3, output: `changeset ${args.join(' ')}\n` })
})

test.each(['v1', 'latest', 'next.1', 'Next', ''])(
  'a pre-release of the name "%s" is refused before anything is written',
  (name) => {
    const { code, output } = run('pre', 'enter', name)
    expect(code).toBe(1)
    expect(output).toMatch(/^Stopped\. A pre-release must have a name .* Received "/)
    expect(output).not.toContain('changeset pre')
  },
)
