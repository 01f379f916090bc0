import { Stop } from '../house/stop.ts'
import { git, gitLines, gitRemote } from './git.ts'
import type { Repository } from './repository.ts'

/** Tags of versions: `name@1.2.3`. */
const VERSION_TAG = /@\d+\.\d+\.\d+/

/** The repository that a directory is in. */
export function gitRepository(root: string, remote: string | undefined): Repository {
  return {
    head: git(root, 'rev-parse', 'HEAD'),
    localTags: () => localTags(root),
    remoteTags: () => (remote === undefined ? undefined : remoteTags(root, remote)),
    tag: (name, commit) => tagOnce(root, name, commit),
    pushTags: (names) => {
      if (remote === undefined) throw new Stop('There is no remote repository to push tags to.')
      pushOnce(root, remote, names)
    },
    commitOfVersion: (directory, version) => {
      const commits = gitLines(
        root,
        ...[
          'log',
          '--format=%H',
          '-S',
          `"version": "${version}"`,
          '--',
          `${directory}/package.json`,
        ],
      )
      // The oldest of these added the line; a newer one removed it.
      return commits.at(-1)
    },
  }
}

function localTags(root: string): ReadonlyMap<string, string> {
  const format = '--format=%(refname:strip=2) %(objectname) %(*objectname)'
  return new Map(
    gitLines(root, 'for-each-ref', format, 'refs/tags')
      .map((line) => line.split(' '))
      .filter(([name = '']) => VERSION_TAG.test(name))
      // An annotated tag is an object of its own, which leads to the commit.
      .map(([name = '', object = '', peeled = '']) => [name, peeled || object]),
  )
}

/** Another run may have made the tag since this one looked. At the same commit it is the same release. */
function tagOnce(root: string, name: string, commit: string): void {
  try {
    git(root, 'tag', name, commit)
  } catch (error) {
    const found = localTags(root).get(name)
    if (found === commit) return
    if (found === undefined) throw error
    throw new Stop(
      `The tag ${name} was made at ${found} by somebody else meanwhile. Expected ${commit}, from which it was published. ` +
        `Remove the wrong one with \`git tag --delete ${name}\`, then run this again: it tags what is published and has no tag.`,
    )
  }
}

function pushOnce(root: string, remote: string, names: readonly string[]): void {
  const refs = names.map((name) => `refs/tags/${name}`)
  try {
    git(root, 'push', '--quiet', '--atomic', remote, ...refs)
  } catch (error) {
    const [here, there] = [localTags(root), remoteTags(root, remote)]
    const other = names.filter((name) => there.has(name) && there.get(name) !== here.get(name))
    const remedy =
      other.length > 0
        ? `${remote} has ${other.join(', ')} at another commit. Find out which is right, and remove the other: ` +
          '`git tag --delete <tag>` here, `git push --delete <remote> <tag>` there. Then run this again'
        : 'Look at your rights to push tags there, then run this again'
    throw new Stop(
      `Everything is published and tagged here, and the tags could not be pushed. ${(error as Error).message}\n${remedy}: it pushes what is left.`,
    )
  }
}

function remoteTags(root: string, remote: string): ReadonlyMap<string, string> {
  const tags = new Map<string, string>()
  for (const line of gitRemote(root, remote, 'ls-remote', '--tags', remote).split('\n')) {
    const [commit = '', ref = ''] = line.split('\t')
    const name = ref.replace(/^refs\/tags\//, '').replace(/\^\{\}$/, '')
    // The line with `^{}` comes last and has the commit of an annotated tag.
    if (VERSION_TAG.test(name)) tags.set(name, commit)
  }
  return tags
}
