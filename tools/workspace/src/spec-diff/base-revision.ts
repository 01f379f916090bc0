import { git, gitLines } from './git.ts'

/** What specs are compared with, and why that. */
export interface BaseRevision {
  readonly revision: string
  readonly reason: string
}

/**
 * The last release: the newest tag of a version, else the commit that bumped the version of a spec last, else
 * the commit where this branch left `main`. `undefined` where there is no git, or no history.
 */
export function lastRelease(root: string): BaseRevision | undefined {
  const tag = gitLines(root, 'tag', '--merged', 'HEAD', '--sort=-creatordate').find((name) =>
    VERSION.test(name),
  )
  if (tag !== undefined) return { revision: tag, reason: `the last release, ${tag}` }
  const bump = gitLines(
    root,
    'log',
    '--format=%H',
    '--diff-filter=M',
    '-G',
    '^ *"version":',
    '--',
    'specs/*/package.json',
  ).find((commit) => isBump(root, commit))
  if (bump !== undefined) return { revision: bump, reason: `the last release, ${bump.slice(0, 9)}` }
  for (const main of ['origin/main', 'main']) {
    const revision = git(root, 'merge-base', 'HEAD', main)
    if (revision) return { revision, reason: `${main}, at ${revision.slice(0, 9)}` }
  }
  return undefined
}

/** `v1.2.3` of the house, or `@picturedesk/ogq@1.2.3` of a package. */
const VERSION = /^(?:v|.+@)\d+\.\d+\.\d+/

/** Whether a commit is a release: it takes changesets up. */
function isBump(root: string, commit: string): boolean {
  return (
    gitLines(
      root,
      'show',
      '--format=',
      '--name-only',
      '--diff-filter=D',
      commit,
      '--',
      '.changeset/*.md',
    ).length > 0
  )
}
