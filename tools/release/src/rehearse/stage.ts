import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type Arrival,
  configuredRegistry,
  type LocalRegistry,
  localRegistry,
} from '@picturedesk/local-registry'
import { type PublishedPackage, publishedPackages } from '../house/published-packages.ts'
import { runCommand } from '../house/run-command.ts'
import { npmEnvironment } from '../registry/npm-settings.ts'
import { git, gitLines } from '../repository/git.ts'
import { turboCache } from '../scratch/turbo-cache.ts'
import { type Ended, runKillable } from './run-killable.ts'

/** What a registry and a repository hold: what two runs are compared by. */
export interface Held {
  /** The integrity of each version, by package. */
  readonly versions: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly distTags: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly localTags: readonly string[]
  readonly remoteTags: readonly string[]
}

/** A state to come back to. */
export interface Saved {
  readonly commit: string
  readonly held: Held
  /** The tarball of each `name@version`. */
  readonly tarballs: ReadonlyMap<string, Buffer>
}

/** How a command is run. */
export interface StageRun {
  readonly killAt?: RegExp
  /** Kills the command when a request reaches the registry, before it is answered. */
  readonly killAtRequest?: (arrival: Arrival) => boolean
}

/** A clone of the house, a remote repository and a registry, all of them made for a rehearsal. */
export class Stage implements AsyncDisposable {
  readonly folder: string
  readonly root: string
  registry!: LocalRegistry
  #env: NodeJS.ProcessEnv = {}
  #upstream = ''
  #kill: (() => void) | undefined
  #killAtRequest: ((arrival: Arrival) => boolean) | undefined

  private constructor() {
    this.folder = mkdtempSync(join(tmpdir(), 'picturedesk-rehearsal-'))
    this.root = join(this.folder, 'clone')
  }

  /** Clones the last commit of a checkout, as the branch `main` of a repository that is cloned from nowhere else. */
  static async open(checkout: string): Promise<Stage> {
    const stage = new Stage()
    const { root, folder } = stage
    git(checkout, 'clone', '--quiet', '--no-tags', checkout, root)
    git(root, 'checkout', '--quiet', '-B', 'main')
    git(root, 'clone', '--quiet', '--bare', '--no-tags', root, join(folder, 'remote.git'))
    git(root, 'remote', 'set-url', 'origin', join(folder, 'remote.git'))
    git(root, 'config', 'user.name', 'Rehearsal')
    git(root, 'config', 'user.email', 'rehearsal@example.com')
    stage.#upstream = await configuredRegistry()
    stage.#env = {
      ...withoutSettings(npmEnvironment()),
      TURBO_CACHE_DIR: turboCache(checkout),
      CI: 'true',
      // The checkout was installed under that rule. Here it would ask the registry about every package again.
      PNPM_CONFIG_MINIMUM_RELEASE_AGE: '0',
    }
    delete stage.#env['ACTIONS_ID_TOKEN_REQUEST_URL']
    // The commands set it where files must not be written. Scenes also generate.
    delete stage.#env['PICTUREDESK_FROZEN']
    await stage.#openRegistry()
    const install = ['pnpm', 'install', '--frozen-lockfile', '--prefer-offline']
    await runCommand(install, 'The clone could not be installed.', { cwd: root, env: stage.#env })
    return stage
  }

  get packages(): PublishedPackage[] {
    return publishedPackages(this.root)
  }

  /** Runs a script of the root package.json, by npm alone. */
  script(name: string, args: readonly string[] = [], run: StageRun = {}): Promise<Ended> {
    return this.#run(['npm', 'run', '--silent', name, '--', ...args], run)
  }

  /** The release command, without the set-up around it. */
  release(args: readonly string[] = [], run: StageRun = {}): Promise<Ended> {
    const script = join('tools/release/src/cli/release.ts')
    return this.#run(
      [process.execPath, '--conditions=@picturedesk/source', script, '--without-suites', ...args],
      run,
    )
  }

  /** The command that sets versions, without the set-up around it. */
  version(run: StageRun = {}): Promise<Ended> {
    const script = join('tools/release/src/cli/version.ts')
    return this.#run([process.execPath, '--conditions=@picturedesk/source', script], run)
  }

  /** Any other command of the house. */
  run(...command: string[]): Promise<Ended> {
    return this.#run(command, {})
  }

  write(path: string, text: string): void {
    writeFileSync(join(this.root, path), text)
  }

  edit(path: string, change: (text: string) => string): void {
    const before = readFileSync(join(this.root, path), 'utf8')
    const after = change(before)
    if (after === before) throw new Error(`The rehearsal has to change ${path}, and did not.`)
    this.write(path, after)
  }

  changeset(name: string, steps: Readonly<Record<string, string>>): void {
    const front = Object.entries(steps).map(([id, step]) => `"${id}": ${step}`)
    this.write(`.changeset/${name}.md`, `---\n${front.join('\n')}\n---\n\nFor the rehearsal.\n`)
  }

  /** Commits everything, and pushes it. */
  commit(message: string): void {
    git(this.root, 'add', '--all')
    git(this.root, 'commit', '--quiet', '--message', message)
    git(this.root, 'push', '--quiet', '--force', 'origin', 'main')
  }

  async held(): Promise<Held> {
    const all = await Promise.all(this.packages.map(({ name }) => this.#packument(name)))
    const there = all.filter((one) => one !== undefined)
    const tags = (lines: readonly string[]): string[] =>
      lines.map((line) => line.split(/\s/).reverse().join(' ')).sort()
    return {
      versions: Object.fromEntries(
        there.map(({ name, versions }) => [
          name,
          Object.fromEntries(
            Object.entries(versions).map(([version, { dist }]) => [version, dist.integrity]),
          ),
        ]),
      ),
      distTags: Object.fromEntries(there.map((one) => [one.name, one['dist-tags']])),
      localTags: tags(
        gitLines(this.root, 'for-each-ref', '--format=%(objectname) %(refname)', 'refs/tags'),
      ),
      remoteTags: tags(gitLines(this.root, 'ls-remote', '--tags', 'origin')),
    }
  }

  async save(): Promise<Saved> {
    const held = await this.held()
    const tarballs = new Map<string, Buffer>()
    for (const [name, versions] of Object.entries(held.versions)) {
      for (const version of Object.keys(versions)) {
        const file = `${name.slice(name.indexOf('/') + 1)}-${version}.tgz`
        const response = await fetch(`${this.registry.url}/${name}/-/${file}`)
        tarballs.set(`${name}@${version}`, Buffer.from(await response.arrayBuffer()))
      }
    }
    return { commit: git(this.root, 'rev-parse', 'HEAD'), held, tarballs }
  }

  async restore({ commit, held, tarballs }: Saved): Promise<void> {
    git(this.root, 'reset', '--quiet', '--hard', commit)
    git(this.root, 'clean', '--quiet', '--force', '-d')
    for (const tag of gitLines(this.root, 'tag')) git(this.root, 'tag', '--delete', tag)
    const remote = gitLines(this.root, 'ls-remote', '--tags', '--refs', 'origin').map(
      (line) => line.split('\t')[1] ?? '',
    )
    if (remote.length > 0) git(this.root, 'push', '--quiet', 'origin', '--delete', ...remote)
    for (const tag of held.localTags) {
      const [ref = '', object = ''] = tag.split(' ')
      git(this.root, 'update-ref', ref, object)
    }
    git(this.root, 'push', '--quiet', '--force', 'origin', 'main', '--tags')
    await this.registry[Symbol.asyncDispose]()
    await this.#openRegistry()
    const store = join(this.folder, 'tarballs')
    mkdirSync(store, { recursive: true })
    for (const [id, bytes] of tarballs) {
      const path = join(store, `${id.replaceAll('/', '+')}.tgz`)
      writeFileSync(path, bytes)
      const at = id.lastIndexOf('@')
      const [name, version] = [id.slice(0, at), id.slice(at + 1)]
      const tags = Object.entries(held.distTags[name] ?? {}).filter(([, its]) => its === version)
      await this.registry.add(path, ...tags.map(([tag]) => tag))
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.registry?.[Symbol.asyncDispose]()
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 })
  }

  async #run(command: readonly string[], { killAt, killAtRequest }: StageRun): Promise<Ended> {
    this.#killAtRequest = killAtRequest
    try {
      return await runKillable(command, {
        cwd: this.root,
        env: this.#env,
        killAt,
        onStart: (kill) => {
          this.#kill = kill
        },
      })
    } finally {
      this.#kill = undefined
      this.#killAtRequest = undefined
    }
  }

  async #openRegistry(): Promise<void> {
    const names = new Set(this.packages.map(({ name }) => name))
    this.registry = await localRegistry({
      upstream: this.#upstream,
      cache: join(this.folder, 'upstream'),
      before: (arrival) => {
        if (this.#killAtRequest?.(arrival)) this.#kill?.()
        const [, name = ''] = /^\/((?:@[^/]+\/)?[^/]+)/.exec(arrival.path) ?? []
        // No other registry is asked about the packages of the house.
        const isUnknown = names.has(name) && this.registry.versions(name).length === 0
        return arrival.method === 'GET' && isUnknown
          ? { status: 404, error: `There is no ${name}.` }
          : undefined
      },
    })
    const settings = join(this.folder, 'npmrc')
    const { host } = new URL(this.registry.url)
    writeFileSync(settings, `registry=${this.registry.url}/\n//${host}/:_authToken=rehearsal\n`)
    this.#env = { ...this.#env, NPM_CONFIG_USERCONFIG: settings }
  }

  async #packument(name: string): Promise<Packument | undefined> {
    if (this.registry.versions(name).length === 0) return undefined
    const response = await fetch(`${this.registry.url}/${name.replace('/', '%2f')}`)
    return (await response.json()) as Packument
  }
}

/** Where npm looks for its configuration is said anew; a package manager that started this process said it in other letters. */
function withoutSettings(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(env).filter(([name]) => !/^npm_config_(userconfig|registry)$/i.test(name)),
  )
}

interface Packument {
  readonly name: string
  readonly versions: Readonly<Record<string, { readonly dist: { readonly integrity: string } }>>
  readonly 'dist-tags': Readonly<Record<string, string>>
}
