/** Code of a README. */
export interface CodeBlock {
  /** Of its first line, from 1. */
  readonly line: number
  readonly code: string
}

const FENCE = /^( *)```(ts|typescript)\n([\s\S]*?)^ *```$/gm

/** The blocks of TypeScript in a text of Markdown. */
export function codeBlocks(markdown: string): CodeBlock[] {
  return [...markdown.matchAll(FENCE)].map(({ index, 3: code = '' }) => ({
    line: markdown.slice(0, index).split('\n').length + 1,
    code,
  }))
}
