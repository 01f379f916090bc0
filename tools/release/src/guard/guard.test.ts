import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { isAlive, killAfterTest, until } from '../testing/processes.ts'

const src = fileURLToPath(new URL('..', import.meta.url))

/** A task in a group of its own, as turbo starts them, which starts one more. */
const task = `
  import { spawn } from 'node:child_process'
  const inner = spawn(process.execPath, ['--eval', 'setInterval(() => {}, 1000)'])
  console.log('started', process.pid, inner.pid)
  setInterval(() => {}, 1000)
`

/** A runner like turbo: what it prints is the release's to show. */
const runner = `
  import { spawn } from 'node:child_process'
  const options = { detached: true, stdio: ['ignore', 3, 'inherit'] }
  spawn(process.execPath, ['--input-type=module', '--eval', ${JSON.stringify(task)}], options)
  setInterval(() => {}, 1000)
`

/** A command with a scratch folder that runs the runner. */
const command = `
  import { spawn } from 'node:child_process'
  const { scratchFolder } = await import(${JSON.stringify(join(src, 'scratch/scratch-folder.ts'))})
  const { guardProcess, ownGroup } = await import(${JSON.stringify(join(src, 'guard/guard.ts'))})
  globalThis.folder = scratchFolder('test')
  const child = spawn(process.execPath, ['--input-type=module', '--eval', ${JSON.stringify(runner)}], {
    stdio: ['ignore', 'ignore', 'inherit', 1],
    ...ownGroup,
  })
  guardProcess(child)
  console.log('started', child.pid, process.pid)
  if (process.argv[1] === 'ends') {
    folder[Symbol.dispose]()
    process.exit()
  }
`

interface Started {
  readonly child: ChildProcess
  /** Every process that was started. */
  readonly pids: readonly number[]
}

/** Starts the command with a temporary folder of its own, until everything runs. */
async function start(temporary: string, ...args: string[]): Promise<Started> {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', command, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, TMPDIR: temporary, TEMP: temporary },
    detached: true,
  })
  const pids: number[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.startsWith('started')) pids.push(...line.split(' ').slice(1).map(Number))
    if (pids.length === 4) break
  }
  killAfterTest(pids)
  return { child, pids }
}

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'release-guard-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

test.each([
  ['the command alone', (pid: number) => pid],
  ['its whole group', (pid: number) => -pid],
])('a kill of %s ends everything that it started, and removes its folder', async (_, target) => {
  const temporary = temporaryFolder()
  const { child, pids } = await start(temporary)
  expect(pids).toHaveLength(4)
  expect(pids.every(isAlive)).toBe(true)
  expect(readdirSync(temporary)).toEqual([expect.stringMatching(/^picturedesk-scratch-test-/)])
  process.kill(target(child.pid ?? 0), 'SIGKILL')
  await until(() => !pids.some(isAlive))
  await until(() => readdirSync(temporary).length === 0)
})

test('a command that ends leaves neither a folder nor what it started', async () => {
  const temporary = temporaryFolder()
  const { pids } = await start(temporary, 'ends')
  await until(() => !pids.some(isAlive))
  await until(() => !existsSync(temporary) || readdirSync(temporary).length === 0)
})
