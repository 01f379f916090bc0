import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type PackedRelease, RELEASE_FILE } from '../packed/packed-release.ts'
import { git } from '../repository/git.ts'
import type { Checks } from './checks.ts'
import type { Stage } from './stage.ts'

/** Plays what the workflow does: one job packs, another, which has nothing installed, publishes, and a third tags. */
export async function publishPackedElsewhere(stage: Stage, checks: Checks): Promise<void> {
  const folder = join(stage.folder, 'packed by CI')
  checks.ended(
    'release packs',
    await stage.script('release', ['--pack', folder, '--without-suites']),
  )
  checks.equal('… and publishes nothing', (await stage.held()).versions, {})
  const clone = stage.bareClone('publisher')
  checks.equal(
    'the publisher has nothing installed',
    existsSync(join(clone, 'node_modules')),
    false,
  )
  await refuse(stage, checks, clone, folder)
  const killed = await stage.runIn(clone, 'publish.ts', [folder], { killAt: /^published / })
  checks.killed('publishing is killed after the first package', killed)
  checks.ended('… and goes on in another clone', await publish(stage, folder))
  const again = await stage.runIn(clone, 'publish.ts', [folder])
  checks.equal('… and has nothing to do a third time', /^published @/m.test(again.output), false)
  const tagKilled = await stage.runIn(clone, 'tag.ts', [folder], { killAt: /^tagged / })
  checks.killed('tagging is killed after the first tag', tagKilled)
  const tagger = stage.bareClone('tagger')
  checks.ended('… and goes on in another clone', await stage.runIn(tagger, 'tag.ts', [folder]))
  git(stage.root, 'fetch', '--quiet', '--tags', 'origin')
}

function publish(stage: Stage, folder: string) {
  return stage.runIn(stage.bareClone('second-publisher'), 'publish.ts', [folder])
}

/** What must not be published, each with a folder and a clone that are right otherwise. */
async function refuse(stage: Stage, checks: Checks, clone: string, folder: string): Promise<void> {
  const stopped = async (title: string, reason: string): Promise<void> =>
    checks.stopped(title, await stage.runIn(clone, 'publish.ts', [folder]), reason)
  const text = readFileSync(join(folder, RELEASE_FILE), 'utf8')
  const [first] = (JSON.parse(text) as PackedRelease).packages
  if (first === undefined) throw new Error('Nothing was packed.')
  const path = join(folder, first.tarball)
  const bytes = readFileSync(path)
  writeFileSync(path, bytes.subarray(1))
  await stopped('a tampered tarball', 'is not what was packed')
  renameSync(path, `${path}.away`)
  await stopped('a missing tarball', 'there is no ')
  writeFileSync(path, bytes)
  renameSync(join(folder, RELEASE_FILE), join(folder, 'away'))
  await stopped('a folder that was not packed to its end', 'packing was interrupted')
  renameSync(join(folder, 'away'), join(folder, RELEASE_FILE))
  git(
    clone,
    '-c',
    'user.name=R',
    '-c',
    'user.email=r@example.com',
    'commit',
    '--quiet',
    '--allow-empty',
    '--message',
    'Another',
  )
  await stopped('a folder of another commit', 'The folder was packed from the commit')
  git(clone, 'reset', '--quiet', '--hard', 'HEAD~1')
}
