import type { ChildProcess } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'

/** Milliseconds that processes have to end which a command left running. */
const LEFT_RUNNING = 2000
const POLL = 20

/** A child with all processes that it has started, or the child alone where it has no group. */
export class ProcessGroup {
  readonly #child: ChildProcess
  readonly #grouped: boolean

  /** @param grouped whether the child leads a process group */
  constructor(child: ChildProcess, grouped: boolean) {
    this.#child = child
    this.#grouped = grouped
  }

  /** Sends a signal to every process of it that still runs. */
  signal(signal: NodeJS.Signals | 0): boolean {
    const { pid } = this.#child
    if (pid === undefined) return false
    if (!this.#grouped) return signal !== 0 && this.#child.kill(signal)
    try {
      return process.kill(-pid, signal)
    } catch {
      return false // None of them runs any more, or none is ours.
    }
  }

  /** Ends what is still running, after the child itself has ended: first in peace. */
  async end(): Promise<void> {
    if (!this.#grouped || !this.signal(0)) return
    this.signal('SIGTERM')
    for (let waited = 0; waited < LEFT_RUNNING; waited += POLL) {
      await sleep(POLL)
      if (!this.signal(0)) return
    }
    this.signal('SIGKILL')
  }
}
