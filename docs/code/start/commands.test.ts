import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const SOURCES = '--conditions=@picturedesk/source'
const manifest = createRequire(import.meta.url).resolve(
  '@picturedesk/mocks/package.json',
)
const program = join(dirname(manifest), 'src/cli.ts')
const docs = fileURLToPath(new URL('../..', import.meta.url))

// The guide's own command, `npx picturedesk-mocks exec -- node first-search.ts`, with the programs of this house.
test('the command of the first guide prints what the guide says, and nothing of a mock', async () => {
  const command = [
    process.execPath,
    SOURCES,
    join(import.meta.dirname, 'first-search.ts'),
  ]
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [SOURCES, program, 'exec', '--from', docs, '--', ...command],
    { cwd: docs },
  )
  const shown = readFileSync(
    join(import.meta.dirname, 'first-search.txt'),
    'utf8',
  )
  expect(stdout).toBe(`${shown}\n`)
})
