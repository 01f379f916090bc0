import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type LocalRegistry, localRegistry } from '@picturedesk/local-registry'
import { packTar } from 'modern-tar'
import { onTestFinished } from 'vitest'
import { checkoutRoot } from '../house/checkout-root.ts'
import { integrityOf } from '../packed/integrity-of.ts'
import { FORMAT, type PackedRelease } from '../packed/packed-release.ts'
import { npmEnvironment } from '../registry/npm-settings.ts'
import { moduleClosure } from './module-closure.ts'
import { type TemporaryRepository, temporaryRepository } from './temporary-repository.ts'

/** How a command ended. */
export interface Ended {
  readonly code: number | null
  readonly output: string
}

/** A checkout without `node_modules`, whose packages are packed in a folder beside it, with a registry to publish to. */
export interface PackedHouse {
  readonly repository: TemporaryRepository
  readonly folder: string
  readonly registry: LocalRegistry
  /** What the commands see of the environment. A test may add to it. */
  readonly env: NodeJS.ProcessEnv
  /** Runs a command of the release in that checkout, such as `publish`. */
  run(command: string, ...args: string[]): Promise<Ended>
}

/** Makes one with packages `@house/a` and `@house/b`. */
export async function packedHouse(snapshot: string | null = null): Promise<PackedHouse> {
  const names = ['a', 'b']
  const manifestOf = (name: string) => ({ name: `@house/${name}`, version: '1.0.0' })
  const repository = temporaryRepository(
    Object.fromEntries(
      names.map((name) => [`packages/${name}/package.json`, JSON.stringify(manifestOf(name))]),
    ),
  )
  copyCommands(repository.root)
  const commit = repository.commit('The commands')
  const folder = join(repository.root, '../packed by CI')
  mkdirSync(folder)
  const packages = []
  for (const name of names) {
    const tarball = `house-${name}.tgz`
    const body = JSON.stringify(manifestOf(name))
    const header = { name: 'package/package.json', size: body.length }
    writeFileSync(join(folder, tarball), gzipSync(await packTar([{ header, body }])))
    const integrity = integrityOf(join(folder, tarball))
    const rest = { directory: `packages/${name}`, distTag: snapshot ?? 'latest', replaces: null }
    packages.push({ ...manifestOf(name), ...rest, tarball, integrity })
  }
  const release: PackedRelease = { format: FORMAT, commit, snapshot, packages }
  writeFileSync(join(folder, 'release.json'), JSON.stringify(release))
  const registry = await localRegistry()
  onTestFinished(() => registry[Symbol.asyncDispose]())
  const npmrc = join(repository.root, '../npmrc')
  const { host } = new URL(registry.url)
  writeFileSync(npmrc, `registry=${registry.url}/\n//${host}/:_authToken=secret-canary\n`)
  const inherited = Object.entries(npmEnvironment()).filter(
    ([name]) => !/^(npm_config_(registry|userconfig)$|ACTIONS_)/i.test(name),
  )
  const env: NodeJS.ProcessEnv = {
    ...Object.fromEntries(inherited),
    NPM_CONFIG_USERCONFIG: npmrc,
  }
  const run = (command: string, ...args: string[]): Promise<Ended> =>
    ended([`tools/release/src/cli/${command}.ts`, ...args], repository.root, env)
  return { repository, folder, registry, env, run }
}

/** The guard is started, and the check of Node is required: neither is imported. */
const ENTRIES = ['cli/publish.ts', 'cli/tag.ts', 'cli/needs-node.cjs', 'guard/guard-process.ts']

/** What the two commands need, and nothing else: neither packages nor settings. */
function copyCommands(root: string): void {
  const folder = join(checkoutRoot, 'tools/release')
  const entries = ENTRIES.map((path) => join(folder, 'src', path))
  const files = entries.flatMap((entry) => moduleClosure(entry).files)
  const read = ['package.json', 'src/cli/package.json'].map((path) => join(folder, path))
  for (const file of new Set([...files, ...read])) {
    const target = join(root, relative(checkoutRoot, file))
    mkdirSync(dirname(target), { recursive: true })
    cpSync(file, target)
  }
}

async function ended(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv): Promise<Ended> {
  const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      output += chunk
    })
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  return { code, output }
}
