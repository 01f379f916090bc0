import { type ChildProcess, spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'

/** Processes that keep the machine busy until this is disposed. */
export interface BusyMachine extends Disposable {
  readonly pids: readonly (number | undefined)[]
}

/** Busy until the parent is gone, however it ended. */
const LOOP = `while (process.ppid === ${process.pid});`

/** Keeps every core of the machine busy with a process of its own. */
export function busyMachine(cores = availableParallelism()): BusyMachine {
  const children: ChildProcess[] = Array.from({ length: cores }, () =>
    spawn(process.execPath, ['--eval', LOOP], { stdio: 'ignore' }),
  )
  const stop = (): void => {
    process.off('exit', stop)
    for (const child of children) child.kill('SIGKILL')
  }
  process.on('exit', stop)
  return { pids: children.map(({ pid }) => pid), [Symbol.dispose]: stop }
}
