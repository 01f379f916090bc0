import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Arrival, configuredRegistry, type LocalRegistry } from '@picturedesk/local-registry'
import { type PublishedPackage, publishedPackages } from '../house/published-packages.ts'
import { runCommand } from '../house/run-command.ts'
import { git } from '../repository/git.ts'
import { SCRATCH, scratchFolder } from '../scratch/scratch-folder.ts'
import { type Ended, runKillable } from './run-killable.ts'
import { stageEnvironment } from './stage-env.ts'
import { openStageRegistry } from './stage-registry.ts'
import {
  fillRegistry,
  type Held,
  readHeld,
  readTarballs,
  restoreRepository,
  type Saved,
} from './stage-state.ts'

/** How a command is run. */
export interface StageRun {
  readonly killAt?: RegExp
  /** Kills the command when a request reaches the registry, before it is answered. */
  readonly killAtRequest?: (arrival: Arrival) => boolean
}

/** How often it is looked for what a guard removes: several minutes on a busy machine are no fault. */
const LOOKS = 1500

/** A clone of the house, a remote repository and a registry, all of them made for a rehearsal. */
export class Stage implements AsyncDisposable {
  readonly folder: string
  readonly root: string
  registry!: LocalRegistry
  readonly #scratch = scratchFolder('rehearsal')
  #env: NodeJS.ProcessEnv = {}
  #upstream = ''
  #kill: (() => void) | undefined
  #killAtRequest: ((arrival: Arrival) => boolean) | undefined

  private constructor() {
    this.folder = this.#scratch.path
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
    const temporary = join(folder, 'temporary')
    mkdirSync(temporary)
    stage.#env = stageEnvironment(checkout, temporary)
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
    return this.#cli('release', ['--without-suites', ...args], run)
  }

  /** The command that sets versions, without the set-up around it. */
  version(run: StageRun = {}): Promise<Ended> {
    return this.#cli('version', [], run)
  }

  /** Any other command of the house. */
  run(...command: string[]): Promise<Ended> {
    return this.#run(command, {})
  }

  /** Runs a command of the release by Node alone in another folder, which has no packages installed. */
  runIn(cwd: string, command: string, args: readonly string[], run: StageRun = {}): Promise<Ended> {
    return this.#run([process.execPath, join('tools/release/src/cli', command), ...args], run, cwd)
  }

  /** Installs a package from the registry in an empty application, as users do. */
  install(id: string): Promise<Ended> {
    const application = join(this.folder, 'application')
    rmSync(application, { recursive: true, force: true })
    mkdirSync(application)
    writeFileSync(join(application, 'package.json'), '{ "private": true }')
    return this.#run(['npm', 'install', '--no-audit', '--no-fund', id], {}, application)
  }

  /** Temporary folders that commands left. A guard needs a while after a kill. */
  async leftovers(): Promise<string[]> {
    const folders = (): string[] =>
      readdirSync(join(this.folder, 'temporary')).filter((name) => name.startsWith(SCRATCH))
    for (let looks = 0; looks < LOOKS && folders().length > 0; looks++) await sleep(200)
    return folders()
  }

  /** A clone as a job of CI has it: one commit, nothing installed. */
  bareClone(name: string): string {
    const folder = join(this.folder, name)
    rmSync(folder, { recursive: true, force: true })
    const remote = `file://${join(this.folder, 'remote.git')}`
    git(this.folder, 'clone', '--quiet', '--depth', '1', '--branch', 'main', remote, folder)
    return folder
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

  held(): Promise<Held> {
    const names = this.packages.map(({ name }) => name)
    return readHeld(this.root, this.registry, names)
  }

  async save(): Promise<Saved> {
    const held = await this.held()
    const tarballs = await readTarballs(held, this.registry)
    return { commit: git(this.root, 'rev-parse', 'HEAD'), held, tarballs }
  }

  async restore(saved: Saved): Promise<void> {
    restoreRepository(this.root, saved)
    await this.registry[Symbol.asyncDispose]()
    await this.#openRegistry()
    await fillRegistry(this.registry, saved, join(this.folder, 'tarballs'))
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.registry?.[Symbol.asyncDispose]()
    this.#scratch[Symbol.dispose]()
  }

  #cli(name: string, args: readonly string[], run: StageRun): Promise<Ended> {
    const script = `tools/release/src/cli/${name}.ts`
    return this.#run([process.execPath, '--conditions=@picturedesk/source', script, ...args], run)
  }

  async #run(
    command: readonly string[],
    { killAt, killAtRequest }: StageRun,
    cwd = this.root,
  ): Promise<Ended> {
    this.#killAtRequest = killAtRequest
    try {
      return await runKillable(command, {
        cwd,
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
    const { registry, npmrc } = await openStageRegistry({
      folder: this.folder,
      upstream: this.#upstream,
      names: new Set(this.packages.map(({ name }) => name)),
      onArrival: (arrival) => {
        if (this.#killAtRequest?.(arrival)) this.#kill?.()
      },
    })
    this.registry = registry
    this.#env = { ...this.#env, NPM_CONFIG_USERCONFIG: npmrc }
  }
}
