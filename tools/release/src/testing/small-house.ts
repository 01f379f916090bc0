import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { type Arrival, type LocalRegistry, localRegistry } from '@picturedesk/local-registry'
import { onTestFinished, vi } from 'vitest'
import { Stop } from '../house/stop.ts'
import { release } from '../release.ts'
import type { ReleaseOptions } from '../release-options.ts'
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
  writeFiles(root, { 'node_modules/.bin/turbo': TURBO })
  chmodSync(join(root, 'node_modules/.bin/turbo'), 0o755)
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
  return Object.assign(house, {
    repository,
    registry,
    log,
    release: async (options: Partial<ReleaseOptions> = {}): Promise<string | undefined> => {
      log.length = 0
      try {
        await release({ ...usual, root, log: (line) => log.push(line), ...options })
        return undefined
      } catch (error) {
        if (error instanceof Stop) return error.message
        throw error
      }
    },
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
