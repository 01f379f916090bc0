import { join } from 'node:path'
import { Stop } from '../house/stop.ts'
import type { PackedPackage, PackedRelease } from '../packed/packed-release.ts'
import { tagOf } from '../plan/tag-of.ts'
import { readAll } from '../registry/read-all.ts'
import type { Registry, RegistryPackage } from '../registry/registry.ts'
import { contentProblems } from './content-problems.ts'

/** What {@link publishPacked} works on. */
export interface Publication {
  /** Where the tarballs are. */
  readonly folder: string
  readonly registry: Registry
  readonly log: (line: string) => void
}

/**
 * Publishes what the registry does not have, in the order of the packed release. After a kill at any point, another run
 * goes on from there. Nothing is published while one package contradicts the registry.
 */
export async function publishPacked(
  { packages }: PackedRelease,
  publication: Publication,
): Promise<void> {
  const { registry } = publication
  const names = packages.map(({ name }) => name)
  const known = await readAll(registry, names)
  const problems = packages.flatMap((one) => problemsOf(one, known.get(one.name)))
  if (problems.length > 0) throw new Stop(problems.join('\n'))
  for (const one of packages) {
    const isThere = known.get(one.name)?.versions.has(one.version) === true
    await publishOnce(one, isThere, publication)
  }
}

function problemsOf(one: PackedPackage, known: RegistryPackage | undefined): string[] {
  const { name, version, distTag, replaces } = one
  const found = known?.versions.get(version)
  if (found !== undefined) return contentProblems(one, found)
  const current = known?.distTags.get(distTag) ?? null
  if (current === replaces) return []
  return [
    `The registry has ${current === null ? 'nothing' : tagOf(name, current)} as "${distTag}". Expected ${replaces ?? 'nothing'}, as when ${tagOf(name, version)} was packed: ` +
      'another release came between. Compare anew: run `pnpm release` again, or pack into a new folder.',
  ]
}

async function publishOnce(
  one: PackedPackage,
  isThere: boolean,
  { folder, registry, log }: Publication,
): Promise<void> {
  const tag = tagOf(one.name, one.version)
  if (isThere) {
    log(`published before ${tag}`)
    return
  }
  try {
    await registry.publish(join(folder, one.tarball), one.distTag)
  } catch (error) {
    // The registry may have it all the same: its response was lost, or somebody else was faster.
    const found = await versionNow(registry, one, error)
    if (found === undefined) throw error
    const problems = contentProblems(one, found)
    if (problems.length > 0) throw new Stop(problems.join('\n'))
  }
  log(`published ${tag} as ${one.distTag}`)
}

/** npm's own reason must not be lost where the registry cannot be asked either. */
async function versionNow(
  registry: Registry,
  { name, version }: PackedPackage,
  failure: unknown,
): Promise<string | undefined> {
  try {
    return (await registry.read(name))?.versions.get(version)
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    throw new Stop(
      `${failure instanceof Error ? failure.message : failure}\n` +
        `Whether the registry has ${tagOf(name, version)} all the same could not be asked. ${error.message} A second run goes on where this one stopped.`,
    )
  }
}
