import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import { join, posix, sep } from 'node:path'
import { type HtmlReferences, readHtml } from './read-html.ts'

/** Pages that another program has made, whose links it makes when they are opened. */
const RENDERED_LATER = /^reference\//

/**
 * Every link of a built site that leads to no page, no place on a page or no file, one line each.
 * @param folder the site
 * @param base the path that it is served from, such as `/`
 */
export function brokenLinks(folder: string, base = '/'): string[] {
  const names = globSync('**/*.html', { cwd: folder }).map((path) => path.split(sep).join('/'))
  const pages = new Map<string, HtmlReferences>(
    names.map((name) => [name, readHtml(readFileSync(join(folder, name), 'utf8'))]),
  )
  return names
    .filter((name) => !RENDERED_LATER.test(name))
    .sort()
    .flatMap((name) => {
      const page = pages.get(name)
      const links = [...new Set(page?.links)].filter((link) => !/^(?:[a-z]+:|\/\/)/i.test(link))
      return links.flatMap((link) => {
        const problem = problemOf(link, name, { folder, base, pages })
        return problem === undefined ? [] : [`${name}: The link "${link}" ${problem}`]
      })
    })
}

interface Site {
  readonly folder: string
  readonly base: string
  readonly pages: ReadonlyMap<string, HtmlReferences>
}

function problemOf(link: string, from: string, { folder, base, pages }: Site): string | undefined {
  const url = new URL(link, `http://site${base}${from}`)
  const path = decodeURIComponent(url.pathname)
  if (!path.startsWith(base)) return `leads out of the site, which is served from ${base}.`
  const inside = posix.join('.', path.slice(base.length))
  const file = [inside, `${inside}.html`, posix.join(inside, 'index.html')].find(
    (one) => existsSync(join(folder, one)) && statSync(join(folder, one)).isFile(),
  )
  if (file === undefined) return 'leads to a page or file that is not there.'
  const page = pages.get(file)
  const anchor = decodeURIComponent(url.hash.slice(1))
  if (anchor === '' || page === undefined || RENDERED_LATER.test(file) || page.ids.has(anchor))
    return undefined
  return `names a place that ${file} does not have.`
}
