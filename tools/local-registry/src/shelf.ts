import { createHash } from 'node:crypto'
import { maxSatisfying, rcompare } from 'semver'
import type { PackageJson } from './package-json.ts'

/** A version of a package, and how its bytes are got. */
export interface Version {
  manifest: PackageJson
  readonly bytes: () => Uint8Array | Promise<Uint8Array>
  /** Known where the bytes are there already. */
  readonly integrity?: string
  readonly shasum?: string
  /** When it was published. */
  readonly time: string
}

interface Package {
  readonly versions: Map<string, Version>
  readonly tags: Map<string, string>
}

/** The packages that a registry has, with their versions and tags. */
export class Shelf {
  readonly #packages = new Map<string, Package>()

  has(name: string): boolean {
    return this.#packages.has(name)
  }

  /** Replaces a version that is there. The tag `latest` stays at the highest version unless it was set. */
  put(version: Version, tags: readonly string[] = []): void {
    const { name } = version.manifest
    const found = this.#packages.get(name) ?? { versions: new Map(), tags: new Map() }
    this.#packages.set(name, found)
    found.versions.set(version.manifest.version, version)
    for (const tag of tags) found.tags.set(tag, version.manifest.version)
  }

  version(name: string, version: string): Version | undefined {
    return this.#packages.get(name)?.versions.get(version)
  }

  versions(name: string): Version[] {
    const all = [...(this.#packages.get(name)?.versions.values() ?? [])]
    return all.sort((one, other) => rcompare(other.manifest.version, one.manifest.version))
  }

  setTag(name: string, tag: string, version: string): void {
    this.#packages.get(name)?.tags.set(tag, version)
  }

  deleteTag(name: string, tag: string): void {
    this.#packages.get(name)?.tags.delete(tag)
  }

  tags(name: string): Record<string, string> {
    const found = this.#packages.get(name)
    if (found === undefined) return {}
    const all = [...found.versions.keys()]
    // A version before the first release is the latest only when there is nothing else.
    const highest = maxSatisfying(all, '*') ?? all.toSorted(rcompare)[0]
    return { ...(highest && { latest: highest }), ...Object.fromEntries(found.tags) }
  }
}

/** What proves to a client that it got the right bytes. */
export function proofsOf(bytes: Uint8Array): { integrity: string; shasum: string } {
  return {
    integrity: `sha512-${createHash('sha512').update(bytes).digest('base64')}`,
    shasum: createHash('sha1').update(bytes).digest('hex'),
  }
}
