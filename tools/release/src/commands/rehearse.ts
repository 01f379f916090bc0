import { parseArgs } from 'node:util'
import { checkoutRoot } from '../house/checkout-root.ts'
import { Checks, SceneOver } from '../rehearse/checks.ts'
import { scenes } from '../rehearse/scenes.ts'
import { Stage } from '../rehearse/stage.ts'
import { gitLines } from '../repository/git.ts'

// pnpm release:rehearse [--full] [--only <scene>,…]
// Plays releases of the last commit, in a clone, on a registry of this machine.

const { values } = parseArgs({ options: { full: { type: 'boolean' }, only: { type: 'string' } } })
const isFull = values.full === true
const only = values.only?.split(',')
const unknown = only?.filter((id) => !scenes.some((scene) => scene.id === id)) ?? []
if (unknown.length > 0) {
  console.error(
    `Unknown scene: ${unknown.join(', ')}. Known: ${scenes.map(({ id }) => id).join(', ')}.`,
  )
  process.exit(2)
}
// The others stand on what the first one released.
const [first] = scenes
const chosen = scenes.filter(
  (scene) => scene === first || (only?.includes(scene.id) ?? (isFull || scene.isSmall)),
)
if (gitLines(checkoutRoot, 'status', '--porcelain').length > 0)
  console.log('Files differ from the last commit. The rehearsal plays the commit, without them.')

const checks = new Checks(({ title, failure }) => {
  console.log(`  ${failure === undefined ? 'ok    ' : 'FAILED'}  ${title}`)
  if (failure !== undefined) console.log(failure.replaceAll(/^/gm, '          '))
})
await using stage = await Stage.open(checkoutRoot)
for (const scene of chosen) {
  console.log(`${scene.id}: ${scene.title}`)
  checks.scene = scene.id
  const saved = scene === first ? undefined : await stage.save()
  try {
    await scene.play(stage, checks, isFull)
  } catch (error) {
    if (!(error instanceof SceneOver)) checks.failed('the scene ended too early', error)
    if (saved === undefined) break
    await stage.restore(saved)
  }
}
const failed = checks.all.filter(({ failure }) => failure !== undefined)
for (const { scene, title } of failed) console.log(`FAILED ${scene}: ${title}`)
console.log(`${checks.all.length - failed.length} passed, ${failed.length} failed`)
process.exitCode = failed.length > 0 ? 1 : 0
