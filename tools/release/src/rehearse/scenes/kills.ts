import type { Checks } from '../checks.ts'
import type { Scene } from '../scene.ts'
import type { Stage, StageRun } from '../stage.ts'
import type { Saved } from '../stage-state.ts'
import { bumps, someVendors, toPublish, versionsOf } from './versions.ts'

export const killsScene: Scene = {
  id: 'kills',
  title: 'killed at a step and run again, registry and tags equal those of an unbroken run',
  isSmall: true,
  async play(stage, checks, isFull) {
    const [one, other] = someVendors(stage)
    const versions = versionsOf(stage)
    stage.changeset('two-vendors', { [one]: 'patch', [other]: 'patch' })
    stage.commit('A fix of two vendors')
    checks.ended('release:version', await stage.version())
    checks.equal('two versions change', bumps(versions, stage), {
      [one]: 'patch',
      [other]: 'patch',
    })
    stage.commit('Versions')
    const before = await stage.save()
    const run = await stage.release()
    checks.ended('an unbroken run', run)
    checks.equal('the plan had these two alone', toPublish(run.output), [one, other])
    const unbroken = await stage.held()
    for (const [title, run, isSmall] of killsFor(other)) {
      if (isFull || isSmall) await tryKill(stage, checks, { title, run, before, unbroken })
    }
  },
}

/** Each step of a release of two packages. */
function killsFor(second: string): [title: string, run: StageRun, isSmall: boolean][] {
  const puts = (name: string) => {
    return ({ method, path }: { method: string; path: string }): boolean =>
      method === 'PUT' && path === `/${name}`
  }
  return [
    ['while it reads the plan', { killAt: /publish as/ }, false],
    ['while it compares generated files', { killAt: /^Comparing generated/ }, false],
    ['while it builds', { killAt: /^Building/ }, false],
    ['after packing', { killAt: /^packed/ }, false],
    ['after the first package', { killAt: /^published / }, true],
    ['while the registry takes the second', { killAtRequest: puts(second) }, false],
    ['after the second package', { killAt: new RegExp(`^published ${second}@`) }, false],
    ['after the first tag', { killAt: /^tagged/ }, true],
    ['after the second tag', { killAt: new RegExp(`^tagged ${second}@`) }, false],
    ['after pushing', { killAt: /^pushed/ }, false],
  ]
}

interface KillTry {
  readonly title: string
  readonly run: StageRun
  readonly before: Saved
  readonly unbroken: unknown
}

async function tryKill(stage: Stage, checks: Checks, one: KillTry): Promise<void> {
  await stage.restore(one.before)
  checks.killed(`killed ${one.title}`, await stage.release([], one.run))
  checks.equal('… it leaves nothing behind', await stage.leftovers(), [])
  checks.ended('… and run again', await stage.release())
  checks.equal('… it is as after an unbroken run', await stage.held(), one.unbroken)
}
