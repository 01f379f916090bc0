import { specPackages } from '@picturedesk/workspace/spec-packages'
import type { Scene } from '../scene.ts'
import { bumps, toPublish, versionsOf } from './versions.ts'

export const specChangeScene: Scene = {
  id: 'spec',
  title: 'a change of a spec releases its vendor and its mock',
  isSmall: false,
  async play(stage, checks) {
    const spec = specPackages(stage.root).find(({ carriers }) => carriers.length > 1)
    if (spec === undefined) throw new Error('The house has no spec with a vendor and a mock.')
    const before = versionsOf(stage)
    stage.edit(`${spec.folder}/openapi.yaml`, (text) =>
      text.replace(/^( {2}summary: .*)$/m, '$1 Rehearsed.'),
    )
    checks.ended('generate', await stage.run('pnpm', 'exec', 'turbo', 'run', 'bundle', 'generate'))
    checks.ended('spec:diff writes the changeset', await stage.run('pnpm', 'spec:diff', '--write'))
    stage.commit('A change of a spec')
    checks.ended('release:version', await stage.version())
    const carriers = spec.carriers.map(({ name }) => name).sort()
    checks.equal('vendor and mock change', Object.keys(bumps(before, stage)).sort(), carriers)
    stage.commit('Versions')
    const plan = toPublish((await stage.release(['--dry-run'])).output)
    checks.equal('the plan has them alone', plan, carriers)
    checks.ended('release', await stage.release())
  },
}
