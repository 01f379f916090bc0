import { execFile } from 'node:child_process'
import { delimiter, dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify, stripVTControlCharacters } from 'node:util'

const bin = fileURLToPath(new URL('../../node_modules/.bin', import.meta.url))

/**
 * Runs a script of the package.json in a directory, without its `pre` and `post` scripts.
 * @param more Words after the script's own.
 * @returns What it wrote to stdout, without colours.
 * @throws Error with all that it wrote, when it fails
 */
export async function runScript(
  directory: string,
  script: string,
  more: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  const path = [dirname(process.execPath), bin, process.env['PATH']].join(delimiter)
  try {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--run', script, '--', ...more],
      {
        cwd: directory,
        env: { ...process.env, PATH: path, CI: '', PICTUREDESK_FROZEN: '', ...env },
      },
    )
    return stripVTControlCharacters(stdout)
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }
    throw new Error(
      `${directory}: ${script} failed:\n${stripVTControlCharacters(`${stdout}\n${stderr}`)}`,
    )
  }
}
