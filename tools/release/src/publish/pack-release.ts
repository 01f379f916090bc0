import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildRelease, checkBuilt } from '../checks/check-release.ts'
import { publishedPackages } from '../house/published-packages.ts'
import { FORMAT, type PackedRelease, RELEASE_FILE } from '../packed/packed-release.ts'
import type { ReleasePlan } from '../plan/release-plan.ts'
import type { RegistryPackage } from '../registry/registry.ts'
import { knownVersions } from '../tarball/known-versions.ts'
import { packAll, type Tarballs } from './pack.ts'

/** What {@link packRelease} works on. */
export interface Packing {
  /** The checkout, or the copy that has the versions of a snapshot. */
  readonly root: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly commit: string
  readonly snapshot: string | undefined
  readonly known: ReadonlyMap<string, RegistryPackage>
  readonly suites: boolean
  /** Where the tarballs go: an empty folder. */
  readonly folder: string
  readonly log: (line: string) => void
}

/** Checks, builds and packs what a plan has, and says in a file what is to be done with it. Nothing is published. */
export async function packRelease(plan: ReleasePlan, packing: Packing): Promise<PackedRelease> {
  const { root, env, known, suites, folder, log } = packing
  const packages = plan.packages.map((planned) => planned.package)
  const checks = { root, env, packages, suites, log }
  if (packages.length > 0) await buildRelease(checks)
  const house = publishedPackages(root).map(({ name }) => name)
  const tarballs = await packAll(root, packages, folder, knownVersions(house, packages, known))
  log(`packed ${packages.length === 1 ? '1 package' : `${packages.length} packages`}`)
  if (packages.length > 0) await checkBuilt(checks)
  const release = packedRelease(plan, packing, tarballs)
  writeFileSync(join(folder, RELEASE_FILE), `${JSON.stringify(release, undefined, 2)}\n`)
  return release
}

function packedRelease(
  plan: ReleasePlan,
  { commit, snapshot }: Packing,
  tarballs: Tarballs,
): PackedRelease {
  return {
    format: FORMAT,
    commit,
    snapshot: snapshot ?? null,
    packages: plan.packages.map(({ package: { name, version, directory }, distTag, replaces }) => {
      const tarball = tarballs.get(name)
      if (tarball === undefined) throw new Error(`${name} was not packed.`)
      const { file, integrity } = tarball
      return {
        name,
        version,
        directory,
        distTag,
        replaces: replaces ?? null,
        tarball: file,
        integrity,
      }
    }),
  }
}
