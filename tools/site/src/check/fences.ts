/** A block of code in a text in Markdown. */
export interface Fence {
  readonly language: string
  readonly code: string
  /** The line at which it begins, counted from 1. */
  readonly line: number
}

/** The blocks of code of a text, in their order. */
export function fencesIn(markdown: string): Fence[] {
  const fences: Fence[] = []
  let open: { mark: string; language: string; line: number; code: string[] } | undefined
  markdown.split('\n').forEach((text, index) => {
    const [, mark = '', language = ''] = /^[\s>]*(`{3,}|~{3,})\s*([\w-]*)/.exec(text) ?? []
    if (open === undefined) {
      if (mark !== '') open = { mark, language, line: index + 1, code: [] }
    } else if (mark.startsWith(open.mark) && language === '') {
      fences.push({ language: open.language, code: open.code.join('\n'), line: open.line })
      open = undefined
    } else open.code.push(text)
  })
  return fences
}
