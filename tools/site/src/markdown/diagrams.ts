import { renderMermaidSVG } from 'beautiful-mermaid'
import type { MarkdownIt } from './markdown-it.ts'

/** Draws diagrams in Mermaid when the site is built: no program draws them in the reader's browser. */
export function diagrams(md: MarkdownIt): void {
  md.core.ruler.push('diagrams', ({ tokens, env }) => {
    for (const token of tokens) {
      if (token.type !== 'fence' || token.info?.trim() !== 'mermaid') continue
      token.content = diagram(token.content, env.realPath ?? env.path ?? 'a page')
      token.type = 'html_block'
    }
  })
}

const TEXT = /^\s*acc(Title|Descr): *(.+)\n/gm
const STYLE = /<style>(.*?)<\/style>/s
const VARIABLE = /--[\w-]+:[^;]+;/g

/**
 * A picture of a diagram, in the colours of the site.
 * @throws Error when the diagram has no text for those who do not see it
 */
export function diagram(source: string, page: string): string {
  const texts = new Map([...source.matchAll(TEXT)].map(([, name, text = '']) => [name, text]))
  const [title, description] = [texts.get('Title'), texts.get('Descr')]
  if (title === undefined || description === undefined)
    throw new Error(
      `${page}: A diagram needs the lines "accTitle: …" and "accDescr: …". They are read to those who do not see it.`,
    )
  const svg = renderMermaidSVG(source.replace(TEXT, ''), {
    bg: 'var(--vp-c-bg)',
    fg: 'var(--vp-c-text-1)',
    muted: 'var(--vp-c-text-2)',
    transparent: true,
    padding: 8,
  })
  // Pages have no <style>, and the one of the picture asks another host for a font. Its colours are variables.
  const [, style = ''] = STYLE.exec(svg) ?? []
  const colours = (style.match(VARIABLE) ?? []).join(' ').replace(/\s+/g, ' ')
  const label = escaped(`${title}. ${description}`)
  return svg
    .replace(STYLE, '')
    .replace(
      /<svg ([^>]*?)style="([^"]*)"/,
      `<svg class="site-diagram" role="img" aria-label="${label}" $1style="$2; ${colours}"`,
    )
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
