import { carryOut } from './carry-out.ts'
import { openChangesets } from './house/open-changesets.ts'
import { preRelease } from './house/pre-release.ts'
import { publishedPackages } from './house/published-packages.ts'
import { Stop } from './house/stop.ts'
import { releasePlan } from './plan/release-plan.ts'
import { npmRegistry } from './registry/npm-registry.ts'
import { readAll } from './registry/read-all.ts'
import { requireNpm } from './registry/require-npm.ts'
import type { ReleaseOptions } from './release-options.ts'
import { lockCheckout } from './repository/checkout-lock.ts'
import { gitRepository } from './repository/git-repository.ts'
import {
  remoteOf,
  requireBranch,
  requireCleanTree,
  requirePushed,
} from './repository/tree-guards.ts'

/** `pnpm release`: publishes what is committed and not published yet, then tags it. */
export async function release(options: ReleaseOptions): Promise<void> {
  const { root, branch } = options
  using _lock = options.isDryRun ? undefined : lockCheckout(root)
  const remote = remoteOf(root)
  requireCleanTree(root)
  if (options.provenance) requireNpm(root)
  requireBranch(root, branch)
  requirePushed(root, remote, branch)
  const pre = preRelease(root)
  const open = openChangesets(root)
  if (open.length > 0)
    throw new Stop(
      `${open.length} changesets are not taken up, such as .changeset/${open[0]}. Run \`pnpm release:version\`, and commit what it writes. ` +
        'For a trial without a release: `--snapshot <name>`.',
    )
  if (pre?.mode === 'exit')
    throw new Stop(
      'A pre-release ends (.changeset/pre.json), and its last versions are not written. Run `pnpm release:version`, and commit what it writes.',
    )
  const registry = npmRegistry({ cwd: root, provenance: options.provenance })
  const repository = gitRepository(root, remote)
  const packages = publishedPackages(root)
  const known = await readAll(
    registry,
    packages.map(({ name }) => name),
  )
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
  await carryOut(plan, { options, root, env: {}, known, registry, repository })
}
