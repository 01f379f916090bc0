import { Parser } from 'htmlparser2'

/** What a page of HTML refers to, and what may be referred to in it. */
export interface HtmlReferences {
  /** Every `href` and `src`, as written. */
  readonly links: readonly string[]
  readonly ids: ReadonlySet<string>
  /** The text of `<title>`. */
  readonly title: string
}

export function readHtml(html: string): HtmlReferences {
  const links: string[] = []
  const ids = new Set<string>()
  let title = ''
  let inTitle = false
  const parser = new Parser({
    onopentag(name, { href, src, id, name: anchor }) {
      inTitle = name === 'title'
      for (const link of [href, src]) if (link !== undefined) links.push(link)
      if (id !== undefined) ids.add(id)
      if (name === 'a' && anchor !== undefined) ids.add(anchor)
    },
    ontext(text) {
      if (inTitle) title += text
    },
    onclosetag() {
      inTitle = false
    },
  })
  parser.end(html)
  return { links, ids, title }
}
