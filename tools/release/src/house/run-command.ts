import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { guardProcess, ownGroup } from '../guard/guard.ts'
import { Stop } from './stop.ts'

/** How {@link runCommand} runs a command. */
export interface RunOptions {
  readonly cwd: string
  readonly env?: Readonly<Record<string, string | undefined>>
}

/**
 * Runs a command and gives what it printed. Programs of the workspace in `cwd` are found first.
 *
 * @param failure What a failure means, and the remedy: it stands above the command's own output.
 * @throws Stop where the command fails
 */
export async function runCommand(
  [command = '', ...args]: readonly string[],
  failure: string,
  { cwd, env }: RunOptions,
): Promise<string> {
  const path = [join(cwd, 'node_modules/.bin'), process.env['PATH']].join(delimiter)
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, PATH: path, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
    ...ownGroup,
  })
  guardProcess(child)
  const output: Buffer[] = []
  const stdout: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk) && output.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => output.push(chunk))
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', (error) =>
      reject(new Stop(`${command} could not be run: ${error.message}. ${failure}`)),
    )
    child.once('close', resolve)
  })
  if (code !== 0)
    throw new Stop(
      `${failure}\n\n${[command, ...args].join(' ')}: exit code ${code}\n${Buffer.concat(output).toString().trim()}`,
    )
  return Buffer.concat(stdout).toString()
}
