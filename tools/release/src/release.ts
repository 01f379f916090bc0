import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildRelease, checkBuilt } from './checks/check-release.ts'
import { openChangesets } from './house/open-changesets.ts'
import { preRelease } from './house/pre-release.ts'
import { type PublishedPackage, publishedPackages } from './house/published-packages.ts'
import { Stop } from './house/stop.ts'
import { type ReleasePlan, releasePlan } from './plan/release-plan.ts'
import { renderPlan } from './plan/render-plan.ts'
import { execute } from './publish/execute.ts'
import { packAll } from './publish/pack.ts'
import { npmRegistry } from './registry/npm-registry.ts'
import type { Registry, RegistryPackage } from './registry/registry.ts'
import { requireNpm } from './registry/require-npm.ts'
import type { ReleaseOptions } from './release-options.ts'
import { lockCheckout } from './repository/checkout-lock.ts'
import { gitRepository } from './repository/git-repository.ts'
import type { Repository } from './repository/repository.ts'
import {
  remoteOf,
  requireBranch,
  requireCleanTree,
  requirePushed,
} from './repository/tree-guards.ts'
import { knownVersions } from './tarball/known-versions.ts'

/** `pnpm release`: publishes what is committed and not published yet, then tags it. */
export async function release(options: ReleaseOptions): Promise<void> {
  const { root, branch } = options
  using _lock = options.isDryRun ? undefined : lockCheckout(root)
  const remote = remoteOf(root)
  requireCleanTree(root)
  if (options.provenance) requireNpm(root)
  requireBranch(root, branch)
  requirePushed(root, remote, branch)
  const open = openChangesets(root)
  if (open.length > 0)
    throw new Stop(
      `${open.length} changesets are not taken up, such as .changeset/${open[0]}. Run \`pnpm release:version\`, and commit what it writes. ` +
        'For a trial without a release: `--snapshot <name>`.',
    )
  if (preRelease(root)?.mode === 'exit')
    throw new Stop(
      'A pre-release ends (.changeset/pre.json), and its last versions are not written. Run `pnpm release:version`, and commit what it writes.',
    )
  const registry = npmRegistry({ cwd: root, provenance: options.provenance })
  const repository = gitRepository(root, remote)
  const packages = publishedPackages(root)
  const known = await readAll(registry, packages)
  const plan = releasePlan(
    packages,
    {
      head: repository.head,
      registry: known,
      localTags: repository.localTags(),
      remoteTags: repository.remoteTags(),
      commitOfVersion: repository.commitOfVersion,
    },
    options.distTag,
  )
  await carryOut(plan, { options, root, env: {}, known, registry, repository, withTags: true })
}

/** What {@link carryOut} works on. */
export interface Order {
  readonly options: ReleaseOptions
  /** The checkout, or the copy that has the versions of a snapshot. */
  readonly root: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly known: ReadonlyMap<string, RegistryPackage>
  readonly registry: Registry
  readonly repository: Repository
  readonly withTags: boolean
}

/** Shows a plan, and, unless it is a dry run, checks, builds, packs, publishes and tags. */
export async function carryOut(plan: ReleasePlan, order: Order): Promise<void> {
  const { options, root, known, registry, repository, withTags } = order
  const { log } = options
  for (const line of renderPlan(plan)) log(line)
  if (plan.problems.length > 0) throw new Stop(plan.problems.join('\n'))
  if (options.isDryRun || (plan.packages.length === 0 && plan.unpushed.length === 0)) return
  const packages = plan.packages.map((planned) => planned.package)
  const folder = mkdtempSync(join(tmpdir(), 'picturedesk-tarballs-'))
  try {
    const checks = { root, env: order.env, packages, suites: options.suites, log }
    if (packages.length > 0) await buildRelease(checks)
    const house = publishedPackages(root).map(({ name }) => name)
    const versions = knownVersions(house, packages, known)
    const tarballs = await packAll(root, packages, folder, versions)
    log(`packed ${packages.length === 1 ? '1 package' : `${packages.length} packages`}`)
    if (packages.length > 0) await checkBuilt(checks)
    if (withTags) requireCleanTree(root)
    await execute(plan, { registry, repository, tarballs, log, withTags })
    log('Released.')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What the registry has of each package, asked for all at once. */
export async function readAll(
  registry: Registry,
  packages: readonly PublishedPackage[],
): Promise<Map<string, RegistryPackage>> {
  const found = await Promise.all(
    packages.map(async ({ name }) => [name, await registry.read(name)] as const),
  )
  return new Map(found.flatMap(([name, known]) => (known === undefined ? [] : [[name, known]])))
}
