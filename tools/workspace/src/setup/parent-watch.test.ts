import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, onTestFinished, test, vi } from 'vitest'
import { watchParent } from './parent-watch.mjs'

const watch = new URL('./parent-watch.mjs', import.meta.url).href

/** Tells its number, and ends with whoever started it. */
const script = `
  const { watchParent } = await import('${watch}')
  setInterval(() => {}, 1000)
  watchParent(() => process.exit())
  console.log(process.pid)
`

/** An npm that runs a script, in a shell as npm does or without one. */
const starter = `
  const { spawn } = require('node:child_process')
  const node = [process.execPath, '--input-type=module', '--eval', process.env.SCRIPT]
  // The shell has something to do after the script, so that it does not make room for it.
  const inShell = ['sh', '-c', '"$0" "$@"; true', ...node]
  const [command, ...args] = process.argv[1] === 'shell' ? inShell : node
  spawn(command, args, { stdio: 'inherit' })
`

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

// Windows tells nobody that a parent has ended.
test.skipIf(process.platform === 'win32').each(['shell', 'no shell'])(
  'a kill of npm alone ends what it runs: %s in between',
  async (kind) => {
    const npm = spawn(process.execPath, ['--eval', starter, kind], {
      env: { ...process.env, SCRIPT: script, npm_lifecycle_event: 'release' },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    onTestFinished(() => void npm.kill('SIGKILL'))
    const [line] = (await once(createInterface({ input: npm.stdout }), 'line')) as [string]
    const pid = Number(line)
    onTestFinished(() => {
      if (isAlive(pid)) process.kill(pid, 'SIGKILL')
    })
    expect(isAlive(pid)).toBe(true)
    npm.kill('SIGKILL')
    // Where it never ends, the time limit of the test ends it.
    while (isAlive(pid)) await sleep(50)
  },
)

test.skipIf(process.platform === 'win32')('what is started by hand is not watched', () => {
  vi.useFakeTimers()
  onTestFinished(() => {
    vi.useRealTimers()
    vi.unstubAllEnvs()
  })
  for (const name of ['npm_lifecycle_event', 'npm_command']) vi.stubEnv(name, undefined)
  watchParent(() => {})()
  watchParent(() => {})
  expect(vi.getTimerCount()).toBe(0)
  vi.stubEnv('npm_command', 'exec')
  const end = watchParent(() => {})
  expect(vi.getTimerCount()).toBe(1)
  end()
  expect(vi.getTimerCount()).toBe(0)
})
