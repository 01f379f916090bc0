import { spawnSync } from 'node:child_process'
import { expect, test, vi } from 'vitest'

const module = JSON.stringify(new URL('busy-machine.ts', import.meta.url).href)

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

test.each([
  ['it is disposed', '{ using busy = busyMachine(2); tell(busy) }'],
  ['the process ends early', 'tell(busyMachine(2)); process.exit()'],
  ['the process is killed', "tell(busyMachine(2)); process.kill(process.pid, 'SIGKILL')"],
])('no process is left when %s', async (_, code) => {
  const script = `
    const { busyMachine } = await import(${module})
    const { writeSync } = await import('node:fs')
    const tell = ({ pids }) => writeSync(1, JSON.stringify(pids))
    ${code}
  `
  const args = ['--input-type=module', '--eval', script]
  const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  const pids = JSON.parse(stdout) as number[]
  expect(pids).toHaveLength(2)
  await vi.waitFor(() => expect(pids.filter(isAlive)).toEqual([]), { timeout: 30_000 })
})
