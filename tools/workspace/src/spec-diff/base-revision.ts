import { git, gitLines } from './git.ts'

/** What specs are compared with, and why that. */
export interface BaseRevision {
  readonly revision: string
  readonly reason: string
}

/**
 * The last release: the newest tag of a version, else the commit that bumped the version of a spec last, else
 * the commit where this branch left `main`, else the first commit of a repository that was cloned from nowhere. `undefined`
 * where there is no git, or too little history to know.
 */
export function lastRelease(root: string): BaseRevision | undefined {
  const tag = gitLines(root, 'tag', '--merged', 'HEAD', '--sort=-creatordate').find((name) =>
    VERSION.test(name),
  )
  if (tag !== undefined)
    return { revision: tag, reason: `the last release, ${releaseName(root, tag)}` }
  // Without its history, the branch left `main` nowhere, or where it is: all would seem unchanged.
  if (isShallow(root)) return undefined
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
  // A copy that was made a repository of its own.
  const [first] =
    gitLines(root, 'remote').length > 0 ? [] : gitLines(root, 'rev-list', '--max-parents=0', 'HEAD')
  return first === undefined
    ? undefined
    : { revision: first, reason: `the first commit, ${first.slice(0, 9)}` }
}

/** `v1.2.3` of the house, or `@picturedesk/ogq@1.2.3` of a package. `v1.2.3-next.1` is no release yet. */
const VERSION = /^(?:v|.+@)\d+\.\d+\.\d+(?:\+[\w.-]+)?$/

/** A release has a tag for each package that it publishes. One alone would read as if only that package were meant. */
function releaseName(root: string, tag: string): string {
  const tags = gitLines(root, 'tag', '--points-at', `${tag}^{commit}`).filter((name) =>
    VERSION.test(name),
  )
  const others = tags.length - 1
  if (others < 1) return tag
  const commit = git(root, 'rev-parse', '--short=9', `${tag}^{commit}`)
  return `${commit} with its ${tags.length} tags, such as ${tag}`
}

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

/** What to do where {@link lastRelease} finds nothing. */
export function baseRemedy(root: string): string {
  if (!isRepository(root))
    return 'This is no git repository. Clone the repository, or name two files.'
  if (isShallow(root))
    return 'This clone has only a part of the history, and no tag of a release in it. Run `git fetch --unshallow --tags`, or let CI check out with `fetch-depth: 0`. Or name a revision.'
  return 'git knows of no release and of no branch `main` here. Run `git fetch origin main --tags`, or name a revision.'
}

export function isRepository(root: string): boolean {
  return git(root, 'rev-parse', '--git-dir') !== undefined
}

function isShallow(root: string): boolean {
  return git(root, 'rev-parse', '--is-shallow-repository') === 'true'
}
