import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LocalRegistry } from '@picturedesk/local-registry'
import { git, gitLines } from '../repository/git.ts'

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

/** What a registry has of some packages, and a clone of tags. */
export async function readHeld(
  root: string,
  registry: LocalRegistry,
  names: readonly string[],
): Promise<Held> {
  const all = await Promise.all(names.map((name) => packument(registry, name)))
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
      gitLines(root, 'for-each-ref', '--format=%(objectname) %(refname)', 'refs/tags'),
    ),
    remoteTags: tags(gitLines(root, 'ls-remote', '--tags', 'origin')),
  }
}

/** The tarballs of everything that is held. */
export async function readTarballs(
  { versions }: Held,
  registry: LocalRegistry,
): Promise<Map<string, Buffer>> {
  const tarballs = new Map<string, Buffer>()
  for (const [name, its] of Object.entries(versions)) {
    for (const version of Object.keys(its)) {
      const file = `${name.slice(name.indexOf('/') + 1)}-${version}.tgz`
      const response = await fetch(`${registry.url}/${name}/-/${file}`)
      tarballs.set(`${name}@${version}`, Buffer.from(await response.arrayBuffer()))
    }
  }
  return tarballs
}

/** Brings a clone and its remote repository back to a commit and its tags. */
export function restoreRepository(root: string, { commit, held }: Saved): void {
  git(root, 'reset', '--quiet', '--hard', commit)
  git(root, 'clean', '--quiet', '--force', '-d')
  for (const tag of gitLines(root, 'tag')) git(root, 'tag', '--delete', tag)
  const remote = gitLines(root, 'ls-remote', '--tags', '--refs', 'origin').map(
    (line) => line.split('\t')[1] ?? '',
  )
  if (remote.length > 0) git(root, 'push', '--quiet', 'origin', '--delete', ...remote)
  for (const tag of held.localTags) {
    const [ref = '', object = ''] = tag.split(' ')
    git(root, 'update-ref', ref, object)
  }
  git(root, 'push', '--quiet', '--force', 'origin', 'main', '--tags')
}

/** Fills an empty registry with what was saved. */
export async function fillRegistry(
  registry: LocalRegistry,
  { held, tarballs }: Saved,
  store: string,
): Promise<void> {
  mkdirSync(store, { recursive: true })
  for (const [id, bytes] of tarballs) {
    const path = join(store, `${id.replaceAll('/', '+')}.tgz`)
    writeFileSync(path, bytes)
    const at = id.lastIndexOf('@')
    const [name, version] = [id.slice(0, at), id.slice(at + 1)]
    const tags = Object.entries(held.distTags[name] ?? {}).filter(([, its]) => its === version)
    await registry.add(path, ...tags.map(([tag]) => tag))
  }
}

async function packument(registry: LocalRegistry, name: string): Promise<Packument | undefined> {
  if (registry.versions(name).length === 0) return undefined
  const response = await fetch(`${registry.url}/${name.replace('/', '%2f')}`)
  return (await response.json()) as Packument
}

interface Packument {
  readonly name: string
  readonly versions: Readonly<Record<string, { readonly dist: { readonly integrity: string } }>>
  readonly 'dist-tags': Readonly<Record<string, string>>
}
