import type { Scene } from '../scene.ts'
import { bumps, mostNeeded, toPublish, versionsOf } from './versions.ts'

export const additionScene: Scene = {
  id: 'addition',
  title: 'an addition to the interface releases nobody else',
  isSmall: false,
  async play(stage, checks) {
    const before = versionsOf(stage)
    const name = mostNeeded(stage.packages)
    const step = before.get(name)?.startsWith('0.') ? 'patch' : 'minor'
    stage.changeset('addition', { [name]: step })
    stage.commit('An addition')
    checks.ended('release:version', await stage.version())
    checks.equal('one version changes', bumps(before, stage), { [name]: step })
    stage.commit('Versions')
    checks.equal('the plan has it alone', toPublish((await stage.release(['--dry-run'])).output), [
      name,
    ])
    checks.ended('release', await stage.release())
  },
}
