import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, dirname, join, posix } from 'node:path'

/** A path in the house that a text names as code, without a placeholder such as `<vendor>` or `*`. */
const NAMED = /`((?:packages|specs|mocks|tools|docs)\/[^`\s<>*{}…]+)`/g

/** A link that starts with `/` is an address of the site: the check of the built site looks at it. */
const LINK = /\]\((?!\w+:|#|\/)([^)\s#]+)/g

/** What tools make there or install. */
const MADE = ['node_modules', 'generated', 'public', 'dist', 'cache', 'reports']

/**
 * Every path that README, CONTRIBUTING, SECURITY or a page of `docs` names or links to and that is not there,
 * one line each.
 */
export function deadPaths(root: string): string[] {
  return globSync(['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'docs/**/*.md'], {
    cwd: root,
    exclude: (path) => MADE.includes(basename(path)),
  })
    .sort()
    .flatMap((page) => {
      const text = readFileSync(join(root, page), 'utf8')
      const links = [...text.matchAll(LINK)].map(([, path = '']) => posix.join(dirname(page), path))
      const names = [...text.matchAll(NAMED)].map(([, path = '']) => path.replace(/:\d+$/, ''))
      return (
        [...new Set([...links, ...names])]
          // What is made is not there before somebody makes it.
          .filter((path) => !path.split('/').some((part) => MADE.includes(part)))
          .filter((path) => !existsSync(join(root, path)))
          .map((path) => `${page}: names ${path}, which does not exist.`)
      )
    })
}
