import type { PublishedPackage } from '../house/published-packages.ts'
import { FORMAT, type PackedRelease } from '../packed/packed-release.ts'
import { type ReleasePlan, releasePlan } from '../plan/release-plan.ts'
import { publishPacked } from '../publish/publish-packed.ts'
import { tagPacked } from '../publish/tag-packed.ts'
import type { Registry, RegistryPackage } from '../registry/registry.ts'
import type { Repository } from '../repository/repository.ts'

/** The process ends here. */
export class Killed extends Error {}

/** When a call of the outside world kills the process: before it had its effect, or after it. */
export interface Kill {
  /** Which call, counted from 0. */
  readonly at: number
  readonly when: 'before' | 'after'
}

/** A registry, a checkout and a remote repository in memory, which outlive the processes that work on them. */
export class FakeWorld {
  readonly published = new Map<string, Map<string, string>>()
  readonly distTags = new Map<string, Map<string, string>>()
  readonly localTags = new Map<string, string>()
  readonly remoteTags = new Map<string, string>()
  readonly log: string[] = []
  head = 'commit-1'
  calls = 0

  /** What a registry and a repository hold in the end. */
  get state(): object {
    const plain = (map: ReadonlyMap<string, string>): object => Object.fromEntries([...map].sort())
    return {
      published: Object.fromEntries([...this.published].map(([name, one]) => [name, plain(one)])),
      distTags: Object.fromEntries([...this.distTags].map(([name, one]) => [name, plain(one)])),
      localTags: plain(this.localTags),
      remoteTags: plain(this.remoteTags),
    }
  }

  /** Puts a version into the registry, as an earlier release did. */
  publish(name: string, version: string, integrity: string, distTag = 'latest'): void {
    const versions = this.published.get(name) ?? new Map<string, string>()
    if (versions.has(version)) throw new Error(`403: ${name}@${version} is there.`)
    this.published.set(name, versions.set(version, integrity))
    const tags = this.distTags.get(name) ?? new Map<string, string>()
    this.distTags.set(name, tags.set(distTag, version))
  }

  plan(packages: readonly PublishedPackage[], distTag?: string): ReleasePlan {
    const known = packages.flatMap(({ name }) => {
      const found = this.#read(name)
      return found === undefined ? [] : [[name, found] as const]
    })
    const state = {
      head: this.head,
      registry: new Map(known),
      localTags: this.localTags,
      remoteTags: this.remoteTags,
      commitOfVersion: () => 'commit-0',
    }
    return releasePlan(packages, state, distTag)
  }

  /** One run of the command, which may be killed. */
  async run(
    packages: readonly PublishedPackage[],
    kill?: Kill,
    onRead: () => void = () => {},
  ): Promise<void> {
    this.calls = 0
    const plan = this.plan(packages)
    if (plan.problems.length > 0) throw new Error(plan.problems.join('\n'))
    const release: PackedRelease = {
      format: FORMAT,
      commit: this.head,
      snapshot: null,
      packages: plan.packages.map(
        ({ package: { name, version, directory }, distTag, replaces }) => ({
          name,
          version,
          directory,
          distTag,
          replaces: replaces ?? null,
          tarball: `${name} ${version}`,
          integrity: `sha512-${name}-${version}`,
        }),
      ),
    }
    const log = (line: string): unknown => this.log.push(line)
    await publishPacked(release, { folder: '', registry: this.#registry(kill, onRead), log })
    tagPacked(release, { repository: this.#repository(kill), log, unpushed: plan.unpushed })
  }

  #read(name: string): RegistryPackage | undefined {
    const versions = this.published.get(name)
    return versions && { versions, distTags: this.distTags.get(name) ?? new Map() }
  }

  #strike(kill: Kill | undefined, effect: () => void): void {
    const at = this.calls++
    if (kill?.at === at && kill.when === 'before') throw new Killed()
    effect()
    if (kill?.at === at) throw new Killed()
  }

  #registry(kill: Kill | undefined, onRead: () => void): Registry {
    return {
      read: async (name) => {
        onRead()
        // A killed process asks nothing more.
        if (kill !== undefined && this.calls > kill.at) throw new Killed()
        return this.#read(name)
      },
      publish: async (tarball, distTag) => {
        const [name = '', version = ''] = tarball.split(' ')
        this.#strike(kill, () => this.publish(name, version, `sha512-${name}-${version}`, distTag))
      },
    }
  }

  #repository(kill: Kill | undefined): Repository {
    return {
      head: this.head,
      localTags: () => this.localTags,
      remoteTags: () => this.remoteTags,
      tag: (name, commit) =>
        this.#strike(kill, () => {
          if (this.localTags.has(name)) throw new Error(`The tag ${name} is there.`)
          this.localTags.set(name, commit)
        }),
      pushTags: (names) =>
        this.#strike(kill, () => {
          for (const name of names) this.remoteTags.set(name, this.localTags.get(name) ?? 'none')
        }),
      commitOfVersion: () => undefined,
    }
  }
}

/** Packages of a house that is made up, by name and version. */
export function somePackages(versions: Readonly<Record<string, string>>): PublishedPackage[] {
  return Object.entries(versions).map(([name, version]) => ({
    name,
    version,
    directory: `packages/${name}`,
    manifest: { name, version },
  }))
}
