import type { Scene } from '../scene.ts'
import { bumps, someVendors, toPublish, versionsOf } from './versions.ts'

export const onePackageScene: Scene = {
  id: 'patch',
  title: 'a patch of one vendor releases that vendor alone',
  isSmall: false,
  async play(stage, checks) {
    const [vendor] = someVendors(stage)
    const before = versionsOf(stage)
    stage.changeset('one-vendor', { [vendor]: 'patch' })
    stage.commit('A fix of one vendor')
    checks.stopped(
      'release stops while a changeset is open',
      await stage.release(),
      'Run `pnpm release:version`',
    )
    checks.ended('release:version', await stage.version())
    checks.equal('one version changes', bumps(before, stage), { [vendor]: 'patch' })
    stage.commit('Versions')
    const held = await stage.held()
    const dry = await stage.release(['--dry-run'])
    checks.equal('the plan has that vendor alone', toPublish(dry.output), [vendor])
    checks.equal('a dry run changes nothing', await stage.held(), held)
    checks.ended('release', await stage.release())
    const after = await stage.held()
    const version = versionsOf(stage).get(vendor) ?? ''
    checks.equal(
      'the registry has one version more',
      Object.entries(after.versions).flatMap(([name, its]) =>
        Object.keys(its)
          .filter((one) => held.versions[name]?.[one] === undefined)
          .map((one) => [name, one]),
      ),
      [[vendor, version]],
    )
    checks.equal('one tag more is pushed', after.remoteTags.length, held.remoteTags.length + 1)
  },
}
