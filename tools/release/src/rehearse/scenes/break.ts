import { neededBy } from '../../house/published-packages.ts'
import type { Scene } from '../scene.ts'
import { bumps, mostNeeded, toPublish, versionsOf } from './versions.ts'

export const breakScene: Scene = {
  id: 'break',
  title: 'a break of the interface is a break of every package that needs it, and no patch',
  isSmall: false,
  async play(stage, checks) {
    const before = versionsOf(stage)
    const name = mostNeeded(stage.packages)
    const breaking = (one: string): string =>
      before.get(one)?.startsWith('0.') ? 'minor' : 'major'
    const dependents = stage.packages
      .filter(({ manifest }) => neededBy(manifest)[name] !== undefined)
      .map((one) => one.name)
    stage.changeset('break', { [name]: breaking(name) })
    stage.commit('A break of the interface')
    checks.ended('release:version', await stage.version())
    const changed = bumps(before, stage)
    checks.equal(
      'each package that needs it breaks too',
      Object.fromEntries([name, ...dependents].map((one) => [one, changed[one]])),
      Object.fromEntries([name, ...dependents].map((one) => [one, breaking(one)])),
    )
    checks.equal(
      'no package hides the break in a patch',
      Object.entries(changed).filter(([one, step]) => dependents.includes(one) && step === 'patch'),
      [],
    )
    stage.commit('Versions')
    const plan = toPublish((await stage.release(['--dry-run'])).output)
    checks.equal('the plan has what changed', plan, Object.keys(changed).sort())
    checks.ended('release', await stage.release())
    checks.equal('all is done', (await stage.release()).output.includes('Nothing to release'), true)
  },
}
