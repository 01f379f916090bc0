import { setTimeout as sleep } from 'node:timers/promises'
import { Stop } from '../house/stop.ts'
import type { PackedPackage, PackedRelease } from '../packed/packed-release.ts'
import { tagOf } from '../plan/tag-of.ts'
import { readAll } from '../registry/read-all.ts'
import type { Registry } from '../registry/registry.ts'
import { contentProblems } from './content-problems.ts'

/** Milliseconds before each further look: a registry may show a version a while after it took it. */
const PAUSES = [5_000, 15_000, 40_000, 120_000]

/** Stops where the registry does not have what was packed: a tag says that it is published. */
export async function requirePublished(
  { packages }: PackedRelease,
  registry: Registry,
  pauses: readonly number[] = PAUSES,
): Promise<void> {
  let left = packages
  for (const pause of [...pauses, undefined]) {
    left = await missingOf(left, registry)
    if (left.length === 0) return
    if (pause !== undefined) await sleep(pause)
  }
  const tags = left.map(({ name, version }) => tagOf(name, version))
  throw new Stop(
    `The registry does not have ${tags.join(', ')}. Nothing was tagged. ` +
      'Publish first: `node tools/release/src/cli/publish.ts <folder>`, then run this again.',
  )
}

async function missingOf(
  packages: readonly PackedPackage[],
  registry: Registry,
): Promise<PackedPackage[]> {
  const known = await readAll(
    registry,
    packages.map(({ name }) => name),
  )
  const problems = packages.flatMap((one) => {
    const found = known.get(one.name)?.versions.get(one.version)
    return found === undefined ? [] : contentProblems(one, found)
  })
  if (problems.length > 0) throw new Stop(problems.join('\n'))
  return packages.filter(({ name, version }) => known.get(name)?.versions.has(version) !== true)
}
