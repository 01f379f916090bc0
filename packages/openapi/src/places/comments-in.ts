import { Lexer } from 'yaml'
import type { TextPlace } from './text-places.ts'

/** A comment of a text in YAML. */
export interface TextComment extends TextPlace {
  /** Without the number sign. */
  readonly text: string
}

/** Marks of the lexer that stand for nothing in the text: a document, the end of a flow, a scalar. */
const MARKS = new Set(['\u0002', '\u0018', '\u001F'])
const SCALAR = '\u001F'

/** The comments of a text in YAML. JSON has none. */
export function commentsIn(text: string): TextComment[] {
  const comments: TextComment[] = []
  let line = 1
  let column = 1
  let before = ''
  for (const lexeme of new Lexer().lex(text)) {
    const isMark = MARKS.has(lexeme)
    // What a block of text begins with may look like a comment.
    if (!isMark && lexeme.startsWith('#') && before !== SCALAR)
      comments.push({ line, column, text: lexeme.slice(1).trim() })
    before = lexeme
    if (isMark) continue
    const lines = lexeme.split('\n')
    line += lines.length - 1
    column = lines.length > 1 ? (lines.at(-1)?.length ?? 0) + 1 : column + lexeme.length
  }
  return comments
}
