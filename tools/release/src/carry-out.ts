import { Stop } from './house/stop.ts'
import { releaseFolder } from './packed/release-folder.ts'
import type { ReleasePlan } from './plan/release-plan.ts'
import { renderPlan } from './plan/render-plan.ts'
import { packRelease } from './publish/pack-release.ts'
import { publishPacked } from './publish/publish-packed.ts'
import { tagPacked } from './publish/tag-packed.ts'
import type { Registry, RegistryPackage } from './registry/registry.ts'
import type { ReleaseOptions } from './release-options.ts'
import type { Repository } from './repository/repository.ts'
import { requireCleanTree } from './repository/tree-guards.ts'
import { scratchFolder } from './scratch/scratch-folder.ts'

/** What {@link carryOut} works on. */
export interface Order {
  readonly options: ReleaseOptions
  /** The checkout, or the copy that has the versions of a snapshot. */
  readonly root: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly known: ReadonlyMap<string, RegistryPackage>
  readonly registry: Registry
  readonly repository: Repository
}

/** Shows a plan, and, unless it is a dry run, checks, builds and packs, and unless that is all, publishes and tags. */
export async function carryOut(plan: ReleasePlan, order: Order): Promise<void> {
  const { options, registry, repository } = order
  const { log, snapshot } = options
  for (const line of renderPlan(plan)) log(line)
  if (plan.problems.length > 0) throw new Stop(plan.problems.join('\n'))
  if (options.isDryRun) return
  if (options.pack !== undefined) return packOnly(plan, order, options.pack)
  if (plan.packages.length === 0 && plan.unpushed.length === 0) return
  using scratch = scratchFolder('tarballs')
  const folder = scratch.path
  const release = await packInto(folder, plan, order)
  await publishPacked(release, { folder, registry, log })
  if (snapshot === undefined) tagPacked(release, { repository, log, unpushed: plan.unpushed })
  log('Released.')
}

async function packOnly(plan: ReleasePlan, order: Order, to: string): Promise<void> {
  const { log, root } = order.options
  if (plan.packages.length === 0) {
    log('There is nothing to publish or to tag, so nothing was packed.')
    return
  }
  const folder = releaseFolder(root, to)
  await packInto(folder, plan, order)
  log(
    `Packed into ${folder}. Publish with \`node tools/release/src/cli/publish.ts "${folder}"\`` +
      (order.options.snapshot === undefined
        ? `, then tag with \`node tools/release/src/cli/tag.ts "${folder}"\`.`
        : '.'),
  )
}

async function packInto(folder: string, plan: ReleasePlan, order: Order) {
  const { options, repository } = order
  const { snapshot, suites, log } = options
  const release = await packRelease(plan, {
    ...order,
    commit: repository.head,
    snapshot,
    suites,
    folder,
    log,
  })
  if (snapshot === undefined) requireCleanTree(options.root)
  return release
}
