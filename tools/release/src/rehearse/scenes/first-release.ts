import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { git, gitLines } from '../../repository/git.ts'
import type { Checks } from '../checks.ts'
import { publishPackedElsewhere } from '../packed-publish.ts'
import type { Scene } from '../scene.ts'
import type { Stage } from '../stage.ts'

export const firstReleaseScene: Scene = {
  id: 'first',
  title: 'the first release of all packages',
  isSmall: true,
  async play(stage, checks, isFull) {
    if (isFull) {
      const killed = await stage.version({ killAt: /^Generating/ })
      checks.killed('release:version is killed half-way', killed)
      checks.equal('… and has written nothing', gitLines(stage.root, 'status', '--porcelain'), [])
      checks.equal('… and leaves no copy behind', await stage.leftovers(), [])
    }
    checks.ended('release:version runs by npm alone', await stage.script('release:version'))
    if (isFull) await writeHalf(stage, checks)
    checks.stopped(
      'release stops before the versions are committed',
      await stage.release(),
      'Files differ from the last commit.',
    )
    stage.commit('Versions')
    const house = await stage.run(process.execPath, 'tools/workspace/src/check-house.ts')
    checks.ended('the rules of the house hold after it', house)
    await publishPackedElsewhere(stage, checks)
    const { versions, distTags, localTags, remoteTags } = await stage.held()
    const expected = stage.packages.map(({ name, version }) => [name, version] as const)
    checks.equal(
      'each package is published once',
      Object.entries(versions)
        .map(([name, its]) => [name, ...Object.keys(its)])
        .sort(),
      [...expected].sort(),
    )
    checks.equal(
      'each is the latest',
      Object.entries(distTags)
        .map(([name, { latest }]) => [name, latest])
        .sort(),
      [...expected].sort(),
    )
    checks.equal(
      'each is tagged at the commit',
      localTags,
      expected
        .map(
          ([name, version]) =>
            `refs/tags/${name}@${version} ${git(stage.root, 'rev-parse', 'HEAD')}`,
        )
        .sort(),
    )
    checks.equal('the tags are pushed', remoteTags, localTags)
    checks.equal(
      'the interface came first',
      firstPut(stage.registry.arrivals),
      interfaceOf(stage.root),
    )
    const again = await stage.release()
    checks.ended('a second run does nothing', again)
    checks.equal('… and says so', again.output.includes('Nothing to release'), true)
  },
}

/** As if the run had been killed while it wrote: every other file is as before. */
async function writeHalf(stage: Stage, checks: Checks): Promise<void> {
  const { root } = stage
  const written = gitLines(root, 'status', '--porcelain').map((line) => line.slice(3))
  const tree = treeOf(root)
  const half = written.filter((path, index) => index % 2 === 0 && isTracked(root, path))
  git(root, 'checkout', '--quiet', 'HEAD', '--', ...half)
  checks.ended('release:version goes on where it was killed', await stage.version())
  checks.equal('… and leaves the same files as one run', treeOf(root), tree)
}

/** What the files are, committed or not. */
function treeOf(root: string): string {
  git(root, 'add', '--all')
  const tree = git(root, 'write-tree')
  git(root, 'reset', '--quiet')
  return tree
}

function isTracked(root: string, path: string): boolean {
  return gitLines(root, 'ls-tree', 'HEAD', '--', path).length > 0
}

function firstPut(arrivals: readonly { method: string; path: string }[]): string | undefined {
  return arrivals.find(({ method }) => method === 'PUT')?.path
}

function interfaceOf(root: string): string {
  const text = readFileSync(join(root, 'packages/provider/package.json'), 'utf8')
  return `/${(JSON.parse(text) as { name: string }).name}`
}
