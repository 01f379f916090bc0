import { Stop } from '../house/stop.ts'
import type { PlannedPackage, ReleasePlan } from '../plan/release-plan.ts'
import { NO_INTEGRITY, type Registry } from '../registry/registry.ts'
import type { Repository } from '../repository/repository.ts'

/** A packed package. */
export interface Tarball {
  readonly path: string
  /** `sha512-…`, as registries state it. */
  readonly integrity: string
}

/** What a release works on. */
export interface Execution {
  readonly registry: Registry
  readonly repository: Repository
  /** By name of the package. */
  readonly tarballs: ReadonlyMap<string, Tarball>
  readonly log: (line: string) => void
  /** Snapshots get no git tags. */
  readonly withTags: boolean
}

/**
 * Publishes what the registry does not have, then tags, then pushes the tags. After a kill at any point,
 * a new plan leads on from there.
 */
export async function execute(plan: ReleasePlan, execution: Execution): Promise<void> {
  for (const planned of plan.packages) {
    if (planned.published !== undefined) refuseOther(planned, planned.published, execution)
  }
  for (const planned of plan.packages) await publishOnce(planned, execution)
  if (!execution.withTags) return
  const { repository, log } = execution
  for (const { tag, isTagged } of plan.packages) {
    if (isTagged) continue
    repository.tag(tag, repository.head)
    log(`tagged ${tag}`)
  }
  pushTags(plan, execution)
}

async function publishOnce(planned: PlannedPackage, execution: Execution): Promise<void> {
  const { registry, log } = execution
  const { tag, distTag } = planned
  if (planned.published !== undefined) {
    log(`published before ${tag}`)
    return
  }
  const tarball = tarballOf(planned, execution)
  try {
    await registry.publish(tarball.path, distTag)
  } catch (error) {
    // The registry may have it all the same: its response was lost, or somebody else was faster.
    const found = await versionNow(registry, planned, error)
    if (found === undefined) throw error
    refuseOther(planned, found, execution)
  }
  log(`published ${tag} as ${distTag}`)
}

/** npm's own reason must not be lost where the registry cannot be asked either. */
async function versionNow(
  registry: Registry,
  { package: { name, version }, tag }: PlannedPackage,
  failure: unknown,
): Promise<string | undefined> {
  try {
    return (await registry.read(name))?.versions.get(version)
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    throw new Stop(
      `${failure instanceof Error ? failure.message : failure}\n` +
        `Whether the registry has ${tag} all the same could not be asked. ${error.message} A second run goes on where this one stopped.`,
    )
  }
}

function refuseOther(planned: PlannedPackage, found: string, execution: Execution): void {
  const { integrity } = tarballOf(planned, execution)
  if (found === integrity) return
  if (found === NO_INTEGRITY)
    throw new Stop(
      `The registry has ${planned.tag} and states no integrity (sha512) of it, so it cannot be compared with this checkout. ` +
        `Where you know that it was released from this commit, tag it: \`git tag ${planned.tag}\`. Then run this again.`,
    )
  throw new Stop(
    `The registry has another ${planned.tag} than this checkout makes. Expected ${integrity}. Received ${found}. ` +
      'A version is published once. Check out the commit that it was released from and run this again there, or describe what changed ' +
      'with `pnpm changeset` and release the next version.',
  )
}

function tarballOf({ package: { name } }: PlannedPackage, { tarballs }: Execution): Tarball {
  const tarball = tarballs.get(name)
  if (tarball === undefined) throw new Error(`${name} was not packed.`)
  return tarball
}

function pushTags(plan: ReleasePlan, { repository, log }: Execution): void {
  const remote = repository.remoteTags()
  const names = [...new Set([...plan.unpushed, ...plan.packages.map(({ tag }) => tag)])]
  if (remote === undefined) {
    if (names.length > 0)
      log('There is no remote repository. Push the tags to it: git push <address> --tags')
    return
  }
  const missing = names.filter((name) => !remote.has(name))
  if (missing.length === 0) return
  repository.pushTags(missing)
  log(`pushed ${missing.length === 1 ? '1 tag' : `${missing.length} tags`}`)
}
