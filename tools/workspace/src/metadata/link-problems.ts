import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { webAddress } from './published-manifest.mjs'
import { type PublishedPackage, publishedPackages } from './published-packages.ts'

/** A link of Markdown, in its place or among the definitions, or of HTML, with what follows `#`. */
const LINKS = [
  /\]\(<?([^)>\s#]*)(?:#([^)>\s]*))?>?(?:\s+["'(][^)]*)?\)/g,
  /^ {0,3}\[[^\]]+\]:\s*<?([^>\s#]*)(?:#([^>\s]*))?/gm,
  /<[^>]*\s(?:href|src)=["']([^"'#]*)(?:#([^"']*))?["']/g,
]
const NPM = 'https://www.npmjs.com/package/'

/**
 * One line for each link in the README of a published package that leads nowhere. A README is read where the package
 * is installed and on the registry's pages, so that a relative path leads nowhere, too.
 */
export function linkProblems(root: string): string[] {
  const packages = publishedPackages(root)
  return packages.flatMap((one) => {
    const readme = readmeOf(root, one)
    const text = withoutCode(readme)
    const links = LINKS.flatMap((form) => [...text.matchAll(form)])
    const problems = links.map(([, target = '', anchor]) =>
      problemOf(root, packages, readme, target, anchor),
    )
    return [...new Set(problems)]
      .filter((problem) => problem !== undefined)
      .map((problem) => `${one.directory}/README.md: ${problem}`)
  })
}

function problemOf(
  root: string,
  packages: readonly PublishedPackage[],
  readme: string,
  target: string,
  anchor: string | undefined,
): string | undefined {
  const shown = `the link to ${target}${anchor === undefined ? '' : `#${anchor}`}`
  if (target === '')
    return isHeading(readme, anchor) ? undefined : `${shown} has no heading that it leads to.`
  if (!/^https?:/.test(target))
    return `${shown} is relative, and leads nowhere in the published package. Link to ${NPM}<name>, or into the repository.`
  if (target.startsWith(NPM)) {
    const name = target.slice(NPM.length)
    if (!name.startsWith('@picturedesk/')) return undefined
    const other = packages.find((one) => one.name === name)
    if (other === undefined) return `${shown} names a package that is not published.`
    if (isHeading(readmeOf(root, other), anchor)) return undefined
    return `${shown} names a heading that the README of ${name} does not have.`
  }
  const { repository } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const place = /^\/(?:tree|blob)\/HEAD\/(.*)$/
  const web = webAddress(repository?.url ?? NPM) // Another check says that it is missing.
  const [, path] = (target.startsWith(web) && place.exec(target.slice(web.length))) || []
  if (path === undefined || existsSync(join(root, path))) return undefined
  return `${shown} names a path that the repository does not have.`
}

function readmeOf(root: string, { directory }: PublishedPackage): string {
  const path = join(root, directory, 'README.md')
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}

function withoutCode(text: string): string {
  return text.replaceAll(/^```[\s\S]*?^```/gm, '').replaceAll(/`[^`\n]*`/g, '')
}

/** Whether a README has the heading that an anchor names. Absent: any README has its beginning. */
function isHeading(readme: string, anchor: string | undefined): boolean {
  if (anchor === undefined) return true
  const headings = readme.matchAll(/^#+ (.*)$/gm)
  return [...headings].some(([, heading = '']) => slugOf(heading) === anchor)
}

function slugOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(/\s/g, '-')
}
