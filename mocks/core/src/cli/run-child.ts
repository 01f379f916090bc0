import { type ChildProcess, spawn } from 'node:child_process'
import { constants } from 'node:os'
import { CliError } from '@picturedesk/command-line'
import { exitCodes } from './exit-codes.ts'
import { ProcessGroup } from './process-group.ts'

/** Options of {@link runChild}. */
export interface ChildOptions {
  /** Added to the environment of this process. */
  readonly environment: Readonly<Record<string, string>>
  /** Where the child's stdout goes. Default: to ours. */
  readonly stdout?: 'stdout' | 'stderr'
  /** Seconds that the child has after a signal that asks it to end. Default: 10. */
  readonly killAfter?: number
}

/** Signals that would end this process, and leave the child behind. */
const HANDED_ON = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGUSR2'] as const
/** Signals after which nothing goes on. A program may take the others for something else. */
const ENDING: ReadonlySet<NodeJS.Signals> = new Set(['SIGTERM', 'SIGHUP', 'SIGQUIT'])
/** What a terminal sends to every process in its foreground. */
const FROM_TERMINAL: ReadonlySet<NodeJS.Signals> = new Set(['SIGINT', 'SIGQUIT'])

/**
 * Runs a command without a shell in between, on our streams. Signals are handed on to it and to all
 * that it has started. When it ends, so does what it has left running, unless stdin is a terminal:
 * then its processes are the terminal's to signal.
 *
 * @returns its exit code, or 128 + n when signal n ended it
 * @throws CliError with exit code 127 when there is no such command, 126 when it is no program
 */
export async function runChild(
  [file = '', ...args]: readonly string[],
  { environment, stdout = 'stdout', killAfter = 10 }: ChildOptions,
): Promise<number> {
  // A group of its own could not read from the terminal.
  const grouped = !process.stdin.isTTY && process.platform !== 'win32'
  const child = start(file, args, {
    env: { ...process.env, ...environment },
    stdio: ['inherit', stdout === 'stderr' ? 2 : 'inherit', 'inherit'],
    detached: grouped,
  })
  const group = new ProcessGroup(child, grouped)
  let killer: NodeJS.Timeout | undefined
  const forward = (signal: NodeJS.Signals): void => {
    // The terminal sent it to the child as well. A second one would cut its cleaning up short.
    if (!grouped && FROM_TERMINAL.has(signal)) return
    group.signal(signal)
    if (ENDING.has(signal)) killer ??= setTimeout(() => group.signal('SIGKILL'), killAfter * 1000)
  }
  const abandon = (): void => {
    group.signal('SIGKILL')
  }
  for (const signal of HANDED_ON) process.on(signal, forward)
  process.on('exit', abandon)
  try {
    const code = await new Promise<number>((resolve, reject) => {
      child.once('error', (error) => {
        // Without a process id it did not start. Any other error is of a signal, and it runs on.
        if (child.pid === undefined) reject(spawnError(file, error))
      })
      child.once('exit', (code, signal) => resolve(code ?? 128 + numberOf(signal)))
    })
    await group.end()
    return code
  } finally {
    clearTimeout(killer)
    process.off('exit', abandon)
    for (const signal of HANDED_ON) process.off(signal, forward)
  }
}

/** @throws CliError for what `spawn` throws at once, such as a name with a null byte */
function start(
  file: string,
  args: readonly string[],
  options: Parameters<typeof spawn>[2] & object,
): ChildProcess {
  try {
    return spawn(file, args, options)
  } catch (error) {
    throw spawnError(file, error as NodeJS.ErrnoException)
  }
}

function numberOf(signal: NodeJS.Signals | null): number {
  return signal === null ? 0 : constants.signals[signal]
}

function spawnError(file: string, error: NodeJS.ErrnoException): CliError {
  if (error.code === 'ENOENT') {
    const message = `There is no command '${file}'. Is it installed? Through npx, what the project has installed is found.`
    return new CliError(message, { exitCode: exitCodes.notFound, cause: error })
  }
  const message = `'${file}' cannot be run: ${error.message}.`
  return new CliError(message, { exitCode: exitCodes.notExecutable, cause: error })
}
