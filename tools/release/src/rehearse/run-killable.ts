import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { guardProcess } from '../guard/guard.ts'

/** How a command ended. */
export interface Ended {
  readonly code: number | null
  readonly isKilled: boolean
  readonly output: string
}

/** How {@link runKillable} runs a command. */
export interface KillableOptions {
  readonly cwd: string
  readonly env: NodeJS.ProcessEnv
  /** The command and all that it started are killed as soon as a line like this is printed. */
  readonly killAt?: RegExp | undefined
  /** Receives a function that kills the command at once. */
  readonly onStart?: (kill: () => void) => void
}

/** Runs a command, and kills it without any warning where that is asked for. */
export async function runKillable(
  [command = '', ...args]: readonly string[],
  { cwd, env, killAt, onStart }: KillableOptions,
): Promise<Ended> {
  // A group of its own, so that the kill reaches what the command started.
  const child = spawn(command, args, {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  guardProcess(child)
  let isKilled = false
  const kill = (): void => {
    if (isKilled || child.pid === undefined) return
    isKilled = true
    try {
      process.kill(-child.pid, 'SIGKILL')
    } catch {
      isKilled = false // It had ended before.
    }
  }
  onStart?.(kill)
  const lines: string[] = []
  for (const stream of [child.stdout, child.stderr])
    createInterface({ input: stream }).on('line', (line) => {
      lines.push(line)
      if (killAt?.test(line)) kill()
    })
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  return { code, isKilled, output: lines.join('\n') }
}
