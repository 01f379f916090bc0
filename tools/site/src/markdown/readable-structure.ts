import type { MarkdownIt, Token } from './markdown-it.ts'

/**
 * What readers with a screen reader go by. A heading is at most one level below the one before it, and a cell without
 * text is no heading of its column. Made pages and READMEs have both.
 */
export function readableStructure(md: MarkdownIt): void {
  md.core.ruler.push('readable-structure', ({ tokens }) => {
    orderHeadings(tokens)
    emptyHeaders(tokens)
  })
}

function orderHeadings(tokens: readonly Token[]): void {
  let level = 0
  for (const token of tokens) {
    if (token.type === 'heading_open') level = Math.min(Number(token.tag.slice(1)), level + 1)
    if (token.type === 'heading_open' || token.type === 'heading_close') token.tag = `h${level}`
  }
}

function emptyHeaders(tokens: readonly Token[]): void {
  tokens.forEach((token, index) => {
    const [text, close] = [tokens[index + 1], tokens[index + 2]]
    if (token.type !== 'th_open' || text?.content !== '' || close?.type !== 'th_close') return
    token.tag = 'td'
    close.tag = 'td'
  })
}
