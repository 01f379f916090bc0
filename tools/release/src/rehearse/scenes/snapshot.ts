import { git, gitLines } from '../../repository/git.ts'
import type { Scene } from '../scene.ts'
import type { Stage } from '../stage.ts'

export const snapshotScene: Scene = {
  id: 'snapshot',
  title: 'a snapshot has a dist-tag of its own, and leaves checkout and tags as they are',
  isSmall: false,
  async play(stage, checks) {
    const commit = git(stage.root, 'rev-parse', 'HEAD')
    checks.stopped(
      'nothing to try',
      await stage.release(['--snapshot', 'trial']),
      'No changeset is open',
    )
    const [needed, dependent] = leastNeeded(stage)
    // A snapshot has what the changesets name, and nobody else.
    stage.changeset('trial-needed', { [needed]: 'patch' })
    stage.changeset('trial-dependent', { [dependent]: 'patch' })
    stage.commit('Something to try')
    const before = await stage.held()
    const killed = await stage.release(['--snapshot', 'trial'], { killAt: /^published / })
    checks.killed('killed after the first package', killed)
    checks.ended('… and run again', await stage.release(['--snapshot', 'trial']))
    const after = await stage.held()
    const version = after.distTags[dependent]?.['trial'] ?? 'none'
    checks.equal(
      'the version names the snapshot',
      /^0\.0\.0-trial-\d{14}-[\da-f]{9}$/.test(version),
      true,
    )
    checks.equal(
      'no other package has one',
      Object.keys(after.distTags).filter((name) => after.distTags[name]?.['trial'] !== undefined),
      Object.keys(after.distTags).filter((name) => name === needed || name === dependent),
    )
    checks.equal('there is one', snapshotsOf(after.versions[dependent]), [version])
    checks.equal(
      '`latest` stays',
      after.distTags[dependent]?.['latest'],
      before.distTags[dependent]?.['latest'],
    )
    checks.equal(
      'no git tag',
      [after.localTags, after.remoteTags],
      [before.localTags, before.remoteTags],
    )
    checks.equal('the checkout is clean', gitLines(stage.root, 'status', '--porcelain'), [])
    checks.equal(
      'packages of a snapshot need exactly each other',
      needsOf(stage, dependent, version)[needed],
      after.distTags[needed]?.['trial'],
    )
    git(stage.root, 'reset', '--quiet', '--hard', commit)
    git(stage.root, 'push', '--quiet', '--force', 'origin', 'main')
  },
}

/** The package that the fewest others need, and one that needs it. */
function leastNeeded({ packages }: Stage): [needed: string, dependent: string] {
  const pairs = packages.map(({ name }) => ({
    name,
    dependents: packages.filter(({ manifest }) => manifest.dependencies?.[name] !== undefined),
  }))
  const [least] = pairs
    .filter(({ dependents }) => dependents.length > 0)
    .sort((a, b) => a.dependents.length - b.dependents.length)
  const [dependent] = least?.dependents ?? []
  if (least === undefined || dependent === undefined)
    throw new Error('No package of the house needs another.')
  return [least.name, dependent.name]
}

function snapshotsOf(versions: Readonly<Record<string, string>> = {}): string[] {
  return Object.keys(versions).filter((version) => version.startsWith('0.0.0-'))
}

function needsOf(stage: Stage, name: string, version: string): Record<string, string> {
  const manifest = stage.registry.versions(name).find((one) => one.version === version)
  return (manifest?.['dependencies'] ?? {}) as Record<string, string>
}
