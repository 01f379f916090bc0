import { spawn } from 'node:child_process'
import { Stop } from '../house/stop.ts'
import { npmEnvironment, registryOf, withoutTokens } from './npm-settings.ts'
import type { Registry, RegistryPackage } from './registry.ts'

/** Options of {@link npmRegistry}. */
export interface NpmRegistryOptions {
  /** Where npm looks for its configuration. */
  readonly cwd: string
  /** Whether npm signs where a tarball was built. Only a job of CI with an OpenID token can. */
  readonly provenance?: boolean
  readonly fetch?: typeof fetch
}

/** The part of a document of a package that is read. */
interface Packument {
  readonly versions?: Readonly<Record<string, { readonly dist?: { readonly integrity?: string } }>>
  readonly 'dist-tags'?: Readonly<Record<string, string>>
}

/** The registry of npm's configuration. Reading is one request; publishing is left to npm, which has the credentials. */
export function npmRegistry({
  cwd,
  provenance = false,
  fetch = globalThis.fetch,
}: NpmRegistryOptions): Registry {
  const addresses = new Map<string, string>()
  const addressOf = (name: string): string => {
    const scope = /^@[^/]+/.exec(name)?.[0] ?? ''
    const address = addresses.get(scope) ?? registryOf(name, cwd)
    addresses.set(scope, address)
    return address
  }
  return {
    read: (name) => readPackage(fetch, addressOf(name), name),
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

async function readPackage(
  fetch: typeof globalThis.fetch,
  registry: string,
  name: string,
): Promise<RegistryPackage | undefined> {
  const response = await fetch(new URL(name.replace('/', '%2f'), registry), {
    headers: {
      accept: 'application/vnd.npm.install-v1+json; q=1.0, application/json; q=0.8',
      'cache-control': 'no-cache',
    },
  }).catch((error: unknown) => {
    throw new Stop(`The registry could not be reached for ${name}: ${reasonOf(error)}. Try again.`)
  })
  if (response.status === 404) return undefined
  if (!response.ok)
    throw new Stop(
      `The registry answered ${response.status} for ${name}. Expected the package, or 404. ` +
        (response.status === 401 || response.status === 403
          ? 'It has to be readable without credentials.'
          : 'Try again later.'),
    )
  const { versions = {}, 'dist-tags': distTags = {} } = (await response.json()) as Packument
  return {
    versions: new Map(
      Object.entries(versions).map(([version, { dist }]) => [version, dist?.integrity ?? 'none']),
    ),
    distTags: new Map(Object.entries(distTags)),
  }
}

function reasonOf(error: unknown): string {
  const { message, cause } = error as Error
  return cause instanceof Error ? cause.message : message
}

/** In a terminal npm may ask for a one-time password. Elsewhere its output is shown without tokens. */
async function runNpm(args: readonly string[], cwd: string): Promise<void> {
  const asks = process.stdin.isTTY === true && process.stdout.isTTY === true
  const child = spawn('npm', [...args, ...(asks ? [] : ['--loglevel=error'])], {
    cwd,
    env: npmEnvironment(),
    stdio: asks ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  })
  const output: Buffer[] = []
  child.stdout?.on('data', (chunk: Buffer) => output.push(chunk))
  child.stderr?.on('data', (chunk: Buffer) => output.push(chunk))
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  if (code === 0) return
  throw new Stop(
    `npm ${args[0]} failed with exit code ${code}.\n${withoutTokens(Buffer.concat(output).toString().trim())}`.trim(),
  )
}
