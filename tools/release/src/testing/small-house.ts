import { chmodSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Arrival, type LocalRegistry, localRegistry } from '@picturedesk/local-registry'
import { onTestFinished, vi } from 'vitest'
import { Stop } from '../house/stop.ts'
import { release } from '../release.ts'
import type { ReleaseOptions } from '../release-options.ts'
import { snapshot } from '../snapshot/snapshot.ts'
import { writeFiles } from './temporary-folder.ts'
import { type TemporaryRepository, temporaryRepository } from './temporary-repository.ts'

/** Two packages in a repository whose path has a blank, with a registry: everything that a release talks to, and all of it real but for turbo. */
export interface SmallHouse {
  readonly repository: TemporaryRepository
  readonly registry: LocalRegistry
  /** What the registry does with a request, where it shall fail. */
  answer: (arrival: Arrival) => Failure | undefined
  /** Releases, and gives why it stopped, or `undefined` where it did not. */
  release(options?: Partial<ReleaseOptions>): Promise<string | undefined>
  /** Publishes a snapshot of that name, and gives why it stopped. */
  snapshot(name: string): Promise<string | undefined>
  /** What the last release printed. */
  readonly log: readonly string[]
}

interface Failure {
  readonly status: number
  readonly error: string
}

const manifest = (name: string, dependencies: object = {}): string =>
  JSON.stringify({
    name: `@house/${name}`,
    version: '1.0.0',
    type: 'module',
    exports: { '.': './dist/index.js' },
    files: ['dist'],
    dependencies,
  })

/** Builds as the house does, as far as a release sees it. */
const TURBO = `#!/usr/bin/env node
const { mkdirSync, readdirSync, writeFileSync } = require('node:fs')
if (process.argv.includes('build'))
  for (const name of readdirSync('packages')) {
    mkdirSync('packages/' + name + '/dist', { recursive: true })
    writeFileSync('packages/' + name + '/dist/index.js', 'export const name = "' + name + '"')
  }
`

/** Gives `a` the version of a snapshot, as Changesets does for what the changesets name. */
const VERSIONS = `
import { readFileSync, writeFileSync } from 'node:fs'
const [, name, , template] = process.argv.slice(2)
const path = 'packages/a/package.json'
const manifest = JSON.parse(readFileSync(path, 'utf8'))
writeFileSync(path, JSON.stringify({ ...manifest, version: '0.0.0-' + template.replace('{tag}', name) }, undefined, 2))
`

const LOCKFILE = `lockfileVersion: '9.0'

settings:
  autoInstallPeers: true
  excludeLinksFromLockfile: false

importers:

  .: {}

  packages/a: {}

  packages/b:
    dependencies:
      '@house/a':
        specifier: workspace:^
        version: link:../a
`

/** Makes one, whose packages \`a\` and \`b\` are at 1.0.0 and not released. */
export async function smallHouse(npmrc = '_authToken=secret-canary'): Promise<SmallHouse> {
  const repository = temporaryRepository(
    {
      '.gitignore': 'node_modules\ndist\n',
      'pnpm-workspace.yaml': 'packages:\n  - packages/*\n\n',
      'pnpm-lock.yaml': LOCKFILE,
      'package.json': '{ "name": "house", "private": true }\n',
      'tools/workspace/src/check-house.ts': '',
      'tools/api/src/api.ts': '',
      'tools/workspace/src/policy/release-version.ts': VERSIONS,
      'tools/oldest-interface/src/oldest-interface.ts': '',
      'tools/workspace/src/spec-diff/write-spec-versions.ts': '',
      'tools/workspace/src/readme/write-readme.ts': '',
      ...Object.fromEntries(
        ['a', 'b'].flatMap((name) => [
          [`packages/${name}/README.md`, `# ${name}`],
          [`packages/${name}/LICENSE`, 'MIT'],
        ]),
      ),
      'packages/a/package.json': manifest('a'),
      'packages/b/package.json': manifest('b', { '@house/a': 'workspace:^' }),
    },
    'the house',
  )
  const { root } = repository
  // A snapshot is built in a copy, which has what stands on the PATH.
  const bin = join(root, '../bin')
  writeFiles(bin, { turbo: TURBO })
  chmodSync(join(bin, 'turbo'), 0o755)
  vi.stubEnv('PATH', [bin, process.env['PATH']].join(delimiter))
  const log: string[] = []
  const house = {
    answer: (_: Arrival): Failure | undefined => undefined,
  }
  const registry = await localRegistry({ before: (arrival) => house.answer(arrival) })
  onTestFinished(() => registry[Symbol.asyncDispose]())
  const settings = join(root, '../npmrc')
  const { host } = new URL(registry.url)
  writeFiles(join(root, '..'), { npmrc: `registry=${registry.url}/\n//${host}/:${npmrc}\n` })
  vi.stubEnv('NPM_CONFIG_USERCONFIG', settings)
  for (const name of ['npm_config_registry', 'NPM_CONFIG_REGISTRY', 'npm_config_userconfig'])
    vi.stubEnv(name, undefined)
  onTestFinished(() => void vi.unstubAllEnvs())
  const stopOf = async (run: (options: ReleaseOptions) => Promise<void>) => {
    log.length = 0
    try {
      await run({ ...usual, root, log: (line) => log.push(line) })
      return undefined
    } catch (error) {
      if (error instanceof Stop) return error.message
      throw error
    }
  }
  return Object.assign(house, {
    repository,
    registry,
    log,
    release: (options: Partial<ReleaseOptions> = {}) =>
      stopOf((all) => release({ ...all, ...options })),
    snapshot: (name: string) => stopOf((all) => snapshot({ ...all, snapshot: name }, name)),
  })
}

const usual = {
  branch: 'main',
  distTag: undefined,
  snapshot: undefined,
  pack: undefined,
  isDryRun: false,
  suites: false,
  provenance: false,
}
