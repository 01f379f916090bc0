import { Stop } from '../house/stop.ts'
import { git, gitLines, gitRemote } from './git.ts'

/** More changed files than these are counted. */
const NAMED_FILES = 10

/** Stops where the checkout is not exactly the commit: what is published must be what git has. */
export function requireCleanTree(root: string): void {
  const changed = gitLines(root, 'status', '--porcelain')
  if (changed.length === 0) return
  const named = changed.slice(0, NAMED_FILES).map((line) => `  ${line}`)
  const more = changed.length - named.length
  throw new Stop(
    `Files differ from the last commit. Expected none. Commit, stash or remove them.\n${named.join('\n')}` +
      (more > 0 ? `\n  and ${more} more` : ''),
  )
}

/** The remote repository that the branch is pushed to, or `undefined` where there is none. */
export function remoteOf(root: string): string | undefined {
  const remotes = gitLines(root, 'remote')
  return remotes.includes('origin') ? 'origin' : remotes[0]
}

/** Stops on another branch than the one that is released from. */
export function requireBranch(root: string, branch: string): void {
  const current = git(root, 'branch', '--show-current')
  if (current === branch) return
  throw new Stop(
    `This is ${current === '' ? 'no branch (a detached HEAD)' : `the branch ${current}`}. Releases come from ${branch}. ` +
      `Run \`git switch ${branch}\`, or name the branch: \`--branch <name>\`.`,
  )
}

/** Stops where others do not have the commit yet: a tag would lead to what they cannot see. */
export function requirePushed(root: string, remote: string | undefined, branch: string): void {
  if (remote === undefined) return
  if (git(root, 'rev-parse', '--is-shallow-repository') === 'true')
    throw new Stop(
      'This clone has only a part of the history. Run `git fetch --unshallow`, or let CI check out with `fetch-depth: 0`.',
    )
  gitRemote(root, remote, 'fetch', '--quiet', '--no-tags', remote, branch)
  const missing = gitLines(root, 'rev-list', '--max-count=1', 'HEAD', '--not', 'FETCH_HEAD')
  if (missing.length === 0) return
  throw new Stop(
    `${remote}/${branch} does not have the commit ${git(root, 'rev-parse', '--short', 'HEAD')}. Push it first: \`git push ${remote} ${branch}\`.`,
  )
}
