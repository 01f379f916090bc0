import { git, gitLines } from './git.ts'
import type { Repository } from './repository.ts'

/** Tags of versions: `name@1.2.3`. */
const VERSION_TAG = /@\d+\.\d+\.\d+/

/** The repository that a directory is in. */
export function gitRepository(root: string, remote: string | undefined): Repository {
  return {
    head: git(root, 'rev-parse', 'HEAD'),
    localTags: () =>
      new Map(
        gitLines(
          root,
          ...[
            'for-each-ref',
            '--format=%(refname:strip=2) %(objectname) %(*objectname)',
            'refs/tags',
          ],
        )
          .map((line) => line.split(' '))
          .filter(([name = '']) => VERSION_TAG.test(name))
          // An annotated tag is an object of its own, which leads to the commit.
          .map(([name = '', object = '', peeled = '']) => [name, peeled || object]),
      ),
    remoteTags: () => (remote === undefined ? undefined : remoteTags(root, remote)),
    tag: (name, commit) => void git(root, 'tag', name, commit),
    pushTags: (names) => {
      if (remote === undefined) throw new Error('There is no remote repository to push tags to.')
      git(root, 'push', '--quiet', '--atomic', remote, ...names.map((name) => `refs/tags/${name}`))
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

function remoteTags(root: string, remote: string): ReadonlyMap<string, string> {
  const tags = new Map<string, string>()
  for (const line of gitLines(root, 'ls-remote', '--tags', remote)) {
    const [commit = '', ref = ''] = line.split('\t')
    const name = ref.replace(/^refs\/tags\//, '').replace(/\^\{\}$/, '')
    // The line with `^{}` comes last and has the commit of an annotated tag.
    if (VERSION_TAG.test(name)) tags.set(name, commit)
  }
  return tags
}
