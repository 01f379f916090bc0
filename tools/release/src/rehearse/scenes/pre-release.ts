import type { Scene } from '../scene.ts'
import { someVendors, toPublish, versionsOf } from './versions.ts'

export const preReleaseScene: Scene = {
  id: 'pre',
  title: 'a pre-release goes to its own dist-tag, and ends in a release',
  isSmall: false,
  async play(stage, checks) {
    const [vendor] = someVendors(stage)
    const latest = versionsOf(stage).get(vendor)
    checks.ended('pre enter', await stage.run('pnpm', 'changeset', 'pre', 'enter', 'next'))
    stage.changeset('pre', { [vendor]: 'patch' })
    stage.commit('A pre-release begins')
    checks.ended('release:version', await stage.version())
    stage.commit('Versions')
    const plan = await stage.release(['--dry-run'])
    checks.equal('the plan has the vendor alone', toPublish(plan.output), [vendor])
    checks.ended('release', await stage.release())
    const { distTags, remoteTags } = await stage.held()
    const version = versionsOf(stage).get(vendor) ?? ''
    checks.equal('the version is a pre-release', /^\d+\.\d+\.\d+-next\.0$/.test(version), true)
    checks.equal('the dist-tags', distTags[vendor], { latest, next: version })
    checks.equal(
      'it is tagged',
      remoteTags.some((tag) => tag.startsWith(`refs/tags/${vendor}@${version} `)),
      true,
    )
    checks.stopped(
      'no snapshot meanwhile',
      await stage.release(['--snapshot', 'trial']),
      'A pre-release is under way',
    )
    checks.ended('pre exit', await stage.run('pnpm', 'changeset', 'pre', 'exit'))
    stage.commit('The pre-release ends')
    checks.ended('release:version', await stage.version())
    stage.commit('Versions')
    checks.ended('release', await stage.release())
    const final = versionsOf(stage).get(vendor)
    checks.equal('it ends in a release', final, version.replace(/-.*/, ''))
    checks.equal('… which is the latest', (await stage.held()).distTags[vendor]?.['latest'], final)
  },
}
