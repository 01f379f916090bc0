import { existsSync } from 'node:fs'
import { join, posix, relative, sep } from 'node:path'
import { repositoryAddress, root } from '../house.ts'
import { routeOfFile, routeOfPackage } from '../links/routes.ts'
import type { MarkdownIt, Token } from './markdown-it.ts'

const NPM = /^https:\/\/www\.npmjs\.com\/package\/([^#]+)(#.*)?$/

/**
 * Links of the repository's own files lead to pages of the site where there is one, and else to the
 * public repository. The same files are read on disk, where relative links have to lead somewhere as well.
 */
export function repositoryLinks(md: MarkdownIt): void {
  md.core.ruler.push('repository-links', ({ tokens, env }) => {
    const from = env.frontmatter?.repositoryPath ?? repositoryPath(env.realPath ?? env.path)
    for (const { children } of tokens) if (children !== null) rewriteLinks(children, from)
  })
}

function rewriteLinks(tokens: readonly Token[], from: string | undefined): void {
  let leadsNowhere = false
  for (const token of tokens) {
    if (token.type === 'link_open') {
      const link = siteLink(token.attrGet('href') ?? '', from)
      leadsNowhere = link === undefined
      if (link !== undefined) token.attrSet('href', link)
    }
    // A file that is no page is named only, as long as package.json states no public repository.
    if (leadsNowhere && /^link_(?:open|close)$/.test(token.type)) {
      token.attrs = []
      token.tag = 'span'
      token.type = token.type.replace('link', 'span')
    }
  }
}

/** Undefined for pages that are made: their links are made for the site. */
function repositoryPath(file: string | undefined): string | undefined {
  if (file === undefined) return undefined
  const path = relative(root, file).split(sep).join('/')
  return path.startsWith('docs/generated/') ? undefined : path
}

/**
 * Where a link leads on the site.
 * @param from the file that has the link, from the root of the repository; undefined for a made page, whose relative links
 * are made for the site
 * @returns undefined where it leads to a file that is neither a page nor public
 * @throws Error when the file that the link names does not exist
 */
export function siteLink(href: string, from: string | undefined): string | undefined {
  const [, name, anchor = ''] = NPM.exec(href) ?? []
  if (name !== undefined) {
    const route = routeOfPackage(name)
    return route === undefined ? href : route + anchor
  }
  if (from === undefined || /^(?:[a-z]+:|#|\/)/i.test(href)) return href
  const [path = '', ...hash] = href.split('#')
  const target = posix.normalize(posix.join(posix.dirname(from), decodeURI(path)))
  const fragment = hash.length > 0 ? `#${hash.join('#')}` : ''
  const route = routeOfFile(target)
  if (route !== undefined) return route + fragment
  if (!existsSync(join(root, target)))
    throw new Error(`${from}: The link "${href}" leads to ${target}, which does not exist.`)
  const file = fileInRepository(target)
  return file && file + fragment
}

/** The address of a file in the public repository, as package.json states it. */
function fileInRepository(path: string): string | undefined {
  const web = repositoryAddress()
  return web === undefined ? undefined : `${web}/blob/HEAD/${path}`
}
