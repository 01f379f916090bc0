import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

/** The address of the registry that npm uses on this machine, with a slash at its end. */
export async function configuredRegistry(): Promise<string> {
  // A script of a package manager carries settings of its own in its environment.
  const inherited = Object.entries(process.env).filter(([name]) => !/^(npm|pnpm)_/i.test(name))
  const { stdout } = await promisify(execFile)('npm', ['config', 'get', 'registry'], {
    env: Object.fromEntries(inherited),
    shell: process.platform === 'win32',
  })
  return new URL(stdout.trim()).href.replace(/\/?$/, '/')
}
