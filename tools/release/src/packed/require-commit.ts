import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readJson } from '../house/read-json.ts'
import { Stop } from '../house/stop.ts'
import { git } from '../repository/git.ts'
import type { PackedRelease } from './packed-release.ts'

/** Stops where a packed release is not of the commit that is checked out. */
export function requireCommit({ commit, snapshot, packages }: PackedRelease, root: string): void {
  const head = git(root, 'rev-parse', 'HEAD')
  if (commit !== head)
    throw new Stop(
      `The folder was packed from the commit ${commit}. Expected ${head}, which is checked out. ` +
        `Check out the other (\`git checkout ${commit}\`), or pack again from this one.`,
    )
  const problems = packages.flatMap(({ name, version, directory }) => {
    const path = `${directory}/package.json`
    const is = existsSync(join(root, path)) ? (readJson(root, path) as Manifest) : undefined
    // The versions of a snapshot stand in no commit.
    const isRight =
      is?.name === name && is.private !== true && (snapshot !== null || is.version === version)
    return isRight ? [] : [`The folder has ${name}@${version}, and ${path} ${found(is)}.`]
  })
  if (problems.length > 0)
    throw new Stop(
      `${problems.join('\n')}\nExpected packages of this commit. Pack again from it: \`npm run release -- --pack <folder>\`.`,
    )
}

interface Manifest {
  readonly name?: string
  readonly version?: string
  readonly private?: boolean
}

function found(manifest: Manifest | undefined): string {
  if (manifest === undefined) return 'is not there'
  const { name, version } = manifest
  return `has ${name}@${version}${manifest.private === true ? ', which is private' : ''}`
}
