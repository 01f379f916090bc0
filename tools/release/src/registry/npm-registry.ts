import { spawn } from 'node:child_process'
import { guardProcess, ownGroup } from '../guard/guard.ts'
import { Stop } from '../house/stop.ts'
import { npmEnvironment, registryOf, withoutTokens } from './npm-settings.ts'
import { type ReadOptions, readPackage } from './read-package.ts'
import type { Registry } from './registry.ts'

/** Options of {@link npmRegistry}. */
export interface NpmRegistryOptions {
  /** Where npm looks for its configuration. */
  readonly cwd: string
  /** Whether npm signs where a tarball was built. Only a job of CI with an OpenID token can. */
  readonly provenance?: boolean
  /** How a read is repeated. */
  readonly reading?: ReadOptions
}

/** The registry of npm's configuration. Reading is one request; publishing is left to npm, which has the credentials. */
export function npmRegistry({ cwd, provenance = false, reading }: NpmRegistryOptions): Registry {
  const addresses = new Map<string, string>()
  const addressOf = (name: string): string => {
    const scope = /^@[^/]+/.exec(name)?.[0] ?? ''
    const address = addresses.get(scope) ?? registryOf(name, cwd)
    addresses.set(scope, address)
    return address
  }
  return {
    read: (name) => readPackage(addressOf(name), name, reading),
    publish: (tarball, distTag) =>
      runNpm(
        [
          ...['publish', tarball, '--access', 'public', '--tag', distTag],
          ...(provenance ? ['--provenance'] : []),
        ],
        cwd,
      ),
  }
}

/** In a terminal npm may ask for a one-time password. Elsewhere its output is shown without tokens. */
async function runNpm(args: readonly string[], cwd: string): Promise<void> {
  const asks = process.stdin.isTTY === true && process.stdout.isTTY === true
  const child = spawn('npm', [...args, ...(asks ? [] : ['--loglevel=error'])], {
    cwd,
    env: npmEnvironment(),
    stdio: asks ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
    // A group of its own could not read from the terminal.
    ...(asks ? {} : ownGroup),
  })
  // A release that was killed must not go on publishing behind the one that is run next.
  guardProcess(child)
  const output: Buffer[] = []
  child.stdout?.on('data', (chunk: Buffer) => output.push(chunk))
  child.stderr?.on('data', (chunk: Buffer) => output.push(chunk))
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', (error) =>
      reject(
        new Stop(`npm could not be run: ${error.message}. It comes with Node: is it on the PATH?`),
      ),
    )
    child.once('close', resolve)
  })
  if (code === 0) return
  throw new Stop(
    `npm ${args[0]} failed with exit code ${code}.\n${withoutTokens(Buffer.concat(output).toString().trim())}`.trim(),
  )
}
