import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const here = fileURLToPath(new URL('.', import.meta.url))
const run = promisify(execFile)

/**
 * Milliseconds that some code takes in a Node of its own, measured inside, so that starting Node
 * does not count.
 *
 * @param code statements of a module, resolved as if they stood in this package
 */
export async function timeInChild(code: string): Promise<number> {
  const module = `const start = performance.now()\n${code}\nconsole.log(performance.now() - start)\nprocess.exit()`
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', module], {
    cwd: here,
  })
  return Number(stdout)
}
