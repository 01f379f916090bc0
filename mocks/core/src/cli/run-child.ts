import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { CliError } from './cli-error.ts'
import { exitCodes } from './exit-codes.ts'

/** Options of {@link runChild}. */
export interface ChildOptions {
  /** Added to the environment of this process. */
  readonly environment: Readonly<Record<string, string>>
  /** Where the child's stdout goes. Default: to ours. */
  readonly stdout?: 'stdout' | 'stderr'
}

/**
 * Runs a command without a shell in between, on our streams, and hands SIGINT, SIGTERM and SIGHUP
 * on to it.
 *
 * @returns its exit code, or 128 + n when signal n ended it
 * @throws CliError with exit code 127 when there is no such command, 126 when it is no program
 */
export async function runChild(
  [file = '', ...args]: readonly string[],
  { environment, stdout = 'stdout' }: ChildOptions,
): Promise<number> {
  const child = spawn(file, args, {
    env: { ...process.env, ...environment },
    stdio: ['inherit', stdout === 'stderr' ? 2 : 'inherit', 'inherit'],
  })
  const forward = (signal: NodeJS.Signals): void => {
    // A terminal sends Ctrl-C to the child as well; a second one would cut its cleaning up short.
    if (signal === 'SIGINT' && hasTerminal()) return
    child.kill(signal)
  }
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  for (const signal of signals) process.on(signal, forward)
  try {
    return await new Promise<number>((resolve, reject) => {
      child.once('error', (error) => reject(spawnError(file, error)))
      child.once('close', (code, signal) => resolve(code ?? 128 + numberOf(signal)))
    })
  } finally {
    for (const signal of signals) process.off(signal, forward)
  }
}

function hasTerminal(): boolean {
  return [process.stdin, process.stdout, process.stderr].some(({ isTTY }) => isTTY)
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
