import { spawn } from 'node:child_process'
import { stripVTControlCharacters } from 'node:util'

/** Where and how a command runs. */
export interface CommandOptions {
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
  /** Whether an exit code other than 0 is no failure. */
  readonly mayFail?: boolean
}

/** How a command ended. */
export interface Ended {
  readonly code: number
  readonly stdout: string
  /** Both streams, in the order of arrival. */
  readonly output: string
}

/** Longer than anything takes on a busy machine: only a command that hangs is ended by it. */
const HANGS_AFTER = 10 * 60_000
const LAST_LINES = 30

const QUIET = {
  CI: '1',
  DO_NOT_TRACK: '1',
  SCARF_ANALYTICS: 'false',
  NEXT_TELEMETRY_DISABLED: '1',
  YARN_ENABLE_TELEMETRY: '0',
  DENO_NO_UPDATE_CHECK: '1',
  NO_COLOR: '1',
  ADBLOCK: '1',
}

/** What a command of this house must not hand on to an application: it would change what is tried. */
const INHERITED_NOT =
  /^(npm|pnpm|yarn|turbo|vitest|jest|bun|picturedesk)_|^(NODE_OPTIONS|NODE_PATH|NODE_ENV|NODE_TEST_CONTEXT|NODE_COMPILE_CACHE|FORCE_COLOR|INIT_CWD|VITEST)$/i

/**
 * Runs a program in an application, with a clean environment.
 * @throws Error with the command, the folder and the last lines of its output
 */
export async function command(
  [program = '', ...args]: readonly string[],
  { cwd, env = {}, mayFail = false }: CommandOptions,
): Promise<Ended> {
  const inherited = Object.entries(process.env).filter(([name]) => !INHERITED_NOT.test(name))
  const child = spawn(program, args, {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...Object.fromEntries(inherited), ...QUIET, ...env },
    timeout: HANGS_AFTER,
    killSignal: 'SIGKILL',
  })
  let stdout = ''
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
    output += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output += text))
  const code = await new Promise<number>((end, fail) => {
    child.once('error', fail)
    child.once('close', (exit, signal) => end(exit ?? (signal ? 128 : 1)))
  }).catch((error: Error) => {
    throw new Error(failure(program, args, cwd, error.message))
  })
  const plain = stripVTControlCharacters(output)
  if (code !== 0 && !mayFail)
    throw new Error(
      failure(program, args, cwd, `It ended with exit code ${code}.\n${lastLines(plain)}`),
    )
  return { code, stdout: stripVTControlCharacters(stdout), output: plain }
}

function failure(program: string, args: readonly string[], cwd: string, why: string): string {
  return [`$ ${[program, ...args].join(' ')}`, `  in ${cwd}`, why].join('\n')
}

/** The end of a long output, which says why. */
export function lastLines(output: string): string {
  const lines = output.trimEnd().split('\n')
  return lines.slice(-LAST_LINES).join('\n')
}
