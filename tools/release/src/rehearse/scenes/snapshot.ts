import { neededBy } from '../../house/published-packages.ts'
import { git, gitLines } from '../../repository/git.ts'
import type { Scene } from '../scene.ts'
import type { Stage } from '../stage.ts'
import { someVendors } from './versions.ts'

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
    const [vendor] = someVendors(stage)
    const needed = Object.keys(
      neededBy(stage.packages.find(({ name }) => name === vendor)?.manifest ?? none),
    ).find((name) => stage.packages.some((one) => one.name === name))
    stage.changeset('trial', { [vendor]: 'patch', ...(needed && { [needed]: 'patch' }) })
    stage.commit('Something to try')
    const before = await stage.held()
    const killed = await stage.release(['--snapshot', 'trial'], { killAt: /^published / })
    checks.killed('killed after the first package', killed)
    checks.ended('… and run again', await stage.release(['--snapshot', 'trial']))
    const after = await stage.held()
    const version = after.distTags[vendor]?.['trial'] ?? 'none'
    checks.equal(
      'the version names the snapshot',
      /^0\.0\.0-trial-\d{14}-[\da-f]{9}$/.test(version),
      true,
    )
    checks.equal('there is one', snapshotsOf(after.versions[vendor]), [version])
    checks.equal(
      '`latest` stays',
      after.distTags[vendor]?.['latest'],
      before.distTags[vendor]?.['latest'],
    )
    checks.equal(
      'no git tag',
      [after.localTags, after.remoteTags],
      [before.localTags, before.remoteTags],
    )
    checks.equal('the checkout is clean', gitLines(stage.root, 'status', '--porcelain'), [])
    if (needed !== undefined)
      checks.equal(
        'packages of a snapshot need exactly each other',
        needsOf(stage, vendor, version)[needed],
        after.distTags[needed]?.['trial'],
      )
    stage.edit('.changeset/config.json', (text) => `${text}\n`)
    git(stage.root, 'reset', '--quiet', '--hard', commit)
    git(stage.root, 'push', '--quiet', '--force', 'origin', 'main')
  },
}

const none = { name: '', version: '' }

function snapshotsOf(versions: Readonly<Record<string, string>> = {}): string[] {
  return Object.keys(versions).filter((version) => version.startsWith('0.0.0-'))
}

function needsOf(stage: Stage, name: string, version: string): Record<string, string> {
  const manifest = stage.registry.versions(name).find((one) => one.version === version)
  return (manifest?.['dependencies'] ?? {}) as Record<string, string>
}
