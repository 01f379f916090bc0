import { carryOut } from '../carry-out.ts'
import { openChangesets } from '../house/open-changesets.ts'
import { preRelease } from '../house/pre-release.ts'
import { publishedPackages } from '../house/published-packages.ts'
import { Stop } from '../house/stop.ts'
import { releasePlan } from '../plan/release-plan.ts'
import { npmRegistry } from '../registry/npm-registry.ts'
import { readAll } from '../registry/read-all.ts'
import { requireNpm } from '../registry/require-npm.ts'
import type { ReleaseOptions } from '../release-options.ts'
import { lockCheckout } from '../repository/checkout-lock.ts'
import { git } from '../repository/git.ts'
import { gitRepository } from '../repository/git-repository.ts'
import { requireCleanTree } from '../repository/tree-guards.ts'
import { scratchCopy } from '../scratch/scratch-copy.ts'
import { writeVersions } from '../version/version-steps.ts'
import { completeSnapshot } from './complete-snapshot.ts'
import { isSnapshot, snapshotSuffix } from './snapshot-version.ts'

/**
 * `pnpm release --snapshot <name>`: publishes what the open changesets describe under a dist-tag of its own, from
 * a copy. The checkout stays as it is. A commit has one snapshot of a name, so a second run goes on where the first stopped.
 */
export async function snapshot(options: ReleaseOptions, name: string): Promise<void> {
  const { root, log } = options
  using _lock = options.isDryRun ? undefined : lockCheckout(root)
  requireCleanTree(root)
  if (options.provenance) requireNpm(root)
  if (preRelease(root)?.mode === 'pre')
    throw new Stop(
      'A pre-release is under way (.changeset/pre.json), and a snapshot cannot be made then. Leave it with `pnpm changeset pre exit`, or release the pre-release.',
    )
  if (openChangesets(root).length === 0)
    throw new Stop(
      'No changeset is open, so there is nothing to try. Describe a change with `pnpm changeset`, and commit it.',
    )
  const commit = git(root, 'rev-parse', 'HEAD')
  const committedAt = new Date(git(root, 'show', '--no-patch', '--format=%cI', commit))
  using copy = await scratchCopy(root, commit)
  const suffix = snapshotSuffix(name, commit, committedAt)
  const registry = npmRegistry({ cwd: root, provenance: options.provenance })
  const house = publishedPackages(copy.root).map((one) => one.name)
  const known = await readAll(registry, house)
  await writeVersions({
    root: copy.root,
    env: copy.env,
    snapshot: { name, suffix },
    onVersions: () => completeSnapshot(copy.root, `0.0.0-${suffix}`, known, log),
    log,
  })
  const nowhere = new Map<string, string>()
  const plan = releasePlan(
    publishedPackages(copy.root).filter(({ version }) => isSnapshot(version)),
    {
      head: commit,
      registry: known,
      localTags: nowhere,
      remoteTags: nowhere,
      commitOfVersion: () => undefined,
    },
    name,
  )
  const mended = {
    ...plan,
    packages: plan.packages.map((planned) => ({
      ...planned,
      distTag: name,
      replaces: known.get(planned.package.name)?.distTags.get(name),
    })),
    // A snapshot has no tag of git, and is neither newer nor older than another.
    problems: [],
    unpushed: [],
  }
  await carryOut(mended, {
    options,
    root: copy.root,
    env: copy.env,
    known,
    registry,
    repository: gitRepository(root, undefined),
  })
}
