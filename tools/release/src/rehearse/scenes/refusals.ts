import { git } from '../../repository/git.ts'
import type { Checks } from '../checks.ts'
import type { Scene } from '../scene.ts'
import type { Stage } from '../stage.ts'
import { someVendors } from './versions.ts'

export const refusalsScene: Scene = {
  id: 'refusals',
  title: 'what must not be published is refused',
  isSmall: true,
  async play(stage, checks, isFull) {
    const [vendor] = someVendors(stage)
    const one = stage.packages.find(({ name }) => name === vendor)
    if (one === undefined) throw new Error(`The house has no ${vendor}.`)
    const { directory, version } = one
    const next = version.replace(/\d+$/, (patch) => String(Number(patch) + 1))
    const held = await stage.held()

    const refuse = async (title: string, reason: string, change: () => void): Promise<void> => {
      const commit = git(stage.root, 'rev-parse', 'HEAD')
      // A new version by hand, so that there is something to release.
      stage.edit(`${directory}/package.json`, (text) =>
        text.replace(`"version": "${version}"`, `"version": "${next}"`),
      )
      stage.edit(`${directory}/conformance.json`, (text) =>
        text.replace(`"version": "${version}"`, `"version": "${next}"`),
      )
      change()
      stage.commit(title)
      checks.stopped(title, await stage.release(), reason)
      git(stage.root, 'reset', '--quiet', '--hard', commit)
      git(stage.root, 'push', '--quiet', '--force', 'origin', 'main')
    }

    await refuse('a tarball without dist', 'the tarball lacks what package.json promises', () =>
      stage.edit(`${directory}/package.json`, (text) =>
        text.replace(/"build": ".*"/, '"build": "node -e 0"'),
      ),
    )
    await refuse('a stale report', `${directory}/conformance.json is stale`, () =>
      stage.edit(`${directory}/conformance.json`, (text) =>
        text.replace(`"version": "${next}"`, `"version": "${version}"`),
      ),
    )
    if (isFull)
      await refuse('a stale generated file', 'Generated files are stale', () =>
        stage.edit(`${directory}/src/generated/manifest.ts`, (text) => `${text}\n// By hand.\n`),
      )
    await refuseTree(stage, checks, directory)
    checks.equal('the registry has what it had', await stage.held(), held)
  },
}

async function refuseTree(stage: Stage, checks: Checks, directory: string): Promise<void> {
  stage.edit(`${directory}/README.md`, (text) => `${text}\nBy hand.\n`)
  checks.stopped('a tree with changes', await stage.release(), `${directory}/README.md`)
  git(stage.root, 'checkout', '--quiet', '--', '.')
  git(stage.root, 'switch', '--quiet', '--create', 'side')
  checks.stopped('another branch', await stage.release(), 'This is the branch side.')
  git(stage.root, 'switch', '--quiet', 'main')
  git(stage.root, 'commit', '--quiet', '--allow-empty', '--message', 'Not pushed')
  checks.stopped('a commit that is not pushed', await stage.release(), 'git push origin main')
  git(stage.root, 'reset', '--quiet', '--hard', 'HEAD~1')
}
