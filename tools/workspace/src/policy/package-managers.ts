import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** A package manager, as an application uses it that keeps to the ranges of its package.json. */
export interface PackageManager {
  readonly name: string
  /** The words that run it; undefined where it is not installed. */
  readonly program: readonly string[] | undefined
  /** Brings what the ranges take. */
  readonly update: readonly string[]
  readonly add: readonly string[]
  /** Its settings, as files by their name. All that it keeps is below `.cache`. */
  readonly settings: (application: string, registry: string) => Readonly<Record<string, string>>
  readonly env?: (application: string) => Readonly<Record<string, string>>
}

const npmrc = (application: string, registry: string): Readonly<Record<string, string>> => ({
  '.npmrc': `registry=${registry}/\ncache=${application}/.cache\naudit=false\nfund=false\nupdate-notifier=false\n`,
})

export const packageManagers: readonly PackageManager[] = [
  {
    name: 'npm',
    program: onPath('npm'),
    update: ['update'],
    add: ['install'],
    settings: npmrc,
  },
  {
    name: 'pnpm',
    program: onPath('pnpm'),
    update: ['update'],
    add: ['add'],
    settings: (application, registry) => ({
      ...npmrc(application, registry),
      'pnpm-workspace.yaml': `storeDir: ${application}/.cache/store\ncacheDir: ${application}/.cache\nregistry: ${registry}/\nminimumReleaseAge: 0\n`,
    }),
  },
  {
    name: 'yarn 1',
    program: script('yarn', 'bin/yarn.js'),
    update: ['upgrade'],
    add: ['add'],
    settings: npmrc,
    env: (application) => ({ YARN_CACHE_FOLDER: `${application}/.cache` }),
  },
  {
    name: 'yarn 4',
    program: script('@yarnpkg/cli-dist', 'bin/yarn.js'),
    // Without --recursive, it asks for the newest there is and writes other ranges.
    update: ['up', '--recursive', '*', '@*/*'],
    add: ['add'],
    settings: (application, registry) => ({
      'yarn.lock': '',
      '.yarnrc.yml': `npmRegistryServer: "${registry}"
unsafeHttpWhitelist: ["127.0.0.1"]
nodeLinker: node-modules
enableTelemetry: false
enableImmutableInstalls: false
npmMinimalAgeGate: 0
globalFolder: ${JSON.stringify(`${application}/.cache`)}
`,
    }),
  },
  {
    name: 'bun',
    program: bun(),
    update: ['update'],
    add: ['add'],
    settings: npmrc,
    env: (application) => ({ BUN_INSTALL_CACHE_DIR: `${application}/.cache` }),
  },
]

function onPath(name: string): readonly string[] | undefined {
  const { status } = spawnSync(name, ['--version'], { shell: process.platform === 'win32' })
  return status === 0 ? [name] : undefined
}

function script(name: string, file: string): readonly string[] {
  const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`)
  return [process.execPath, join(dirname(manifest), file)]
}

/** Its program is in a package of its own for each platform. */
function bun(): readonly string[] | undefined {
  const own = createRequire(createRequire(import.meta.url).resolve('bun/package.json'))
  try {
    const platform = `@oven/bun-${process.platform}-${process.arch}`
    return [join(dirname(own.resolve(`${platform}/package.json`)), 'bin/bun')]
  } catch {
    return undefined
  }
}
