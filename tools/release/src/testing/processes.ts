import { setTimeout as sleep } from 'node:timers/promises'
import { onTestFinished } from 'vitest'

/** Waits for something. Where it never holds, the test's own time limit ends it. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await sleep(20)
}

/** Whether a process runs. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** Ends what a test has left. */
export function killAfterTest(pids: readonly number[]): void {
  onTestFinished(() => {
    for (const pid of pids) if (isAlive(pid)) process.kill(pid, 'SIGKILL')
  })
}
