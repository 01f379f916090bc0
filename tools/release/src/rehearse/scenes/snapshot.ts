import { join } from 'node:path'
import { git, gitLines } from '../../repository/git.ts'
import type { Checks } from '../checks.ts'
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
    checks.ended('the snapshot can be installed', await stage.install(`${dependent}@trial`))
    back(stage, commit)
    await ofOnePackage(stage, checks, [needed, dependent])
    back(stage, commit)
  },
}

/** What one package needs and nobody has comes along, so that its snapshot can be installed. */
async function ofOnePackage(
  stage: Stage,
  checks: Checks,
  [needed, dependent]: readonly [string, string],
): Promise<void> {
  stage.changeset('one-needed', { [needed]: 'patch' })
  stage.commit('A fix')
  checks.ended('release:version', await stage.version())
  stage.changeset('one-dependent', { [dependent]: 'patch' })
  stage.commit('Versions that are not released yet, and something to try')
  const before = await stage.held()
  const folder = join(stage.folder, 'packed snapshot')
  checks.ended(
    'a snapshot of one package',
    await stage.release(['--snapshot', 'one', '--pack', folder]),
  )
  checks.equal('… publishes nothing where it packs', await stage.held(), before)
  const clone = stage.bareClone('snapshot-publisher')
  checks.ended('… is published elsewhere', await stage.runIn(clone, 'publish.ts', [folder]))
  const { distTags, remoteTags } = await stage.held()
  checks.equal(
    'what it needs and nobody has comes along, and nothing else',
    Object.keys(distTags)
      .filter((name) => distTags[name]?.['one'] !== undefined)
      .sort(),
    [needed, dependent].sort(),
  )
  checks.equal('… and there is no git tag', remoteTags, before.remoteTags)
  checks.ended('that snapshot can be installed', await stage.install(`${dependent}@one`))
}

function back(stage: Stage, commit: string): void {
  git(stage.root, 'reset', '--quiet', '--hard', commit)
  git(stage.root, 'push', '--quiet', '--force', 'origin', 'main')
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
