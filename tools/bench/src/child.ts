import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const here = fileURLToPath(new URL('.', import.meta.url))
const run = promisify(execFile)

/** Where each kind of time is read, in milliseconds. */
const clocks = {
  wall: 'performance.now()',
  cpu: '((used) => (used.user + used.system) / 1000)(process.cpuUsage())',
}

/**
 * Milliseconds that some code takes in a Node of its own, measured inside, so that starting Node
 * does not count.
 *
 * @param code statements of a module, resolved as if they stood in this package
 */
export function timeInChild(code: string): Promise<number> {
  return measureInChild(code, clocks.wall)
}

/** The same in processor time, so that other work on the machine does not count. */
export function cpuInChild(code: string): Promise<number> {
  return measureInChild(code, clocks.cpu)
}

/** Runs a script of this folder in a Node of its own. Gives what it printed. */
export async function runNode(script: `${string}.ts`, args: readonly string[]): Promise<string> {
  const { stdout } = await run(process.execPath, [script, ...args], { cwd: here })
  return stdout
}

async function measureInChild(code: string, now: string): Promise<number> {
  const module = `const start = ${now}\n${code}\nconsole.log(${now} - start)\nprocess.exit()`
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', module], {
    cwd: here,
  })
  return Number(stdout)
}
