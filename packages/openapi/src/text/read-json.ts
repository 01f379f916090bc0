import { visit } from 'jsonc-parser'
import type { TextProblem } from './document-text-error.ts'
import { duplicateKey } from './duplicate-key.ts'
import { asInteger } from './exact-integers.ts'
import type { ReadText } from './read-text.ts'

/** Only a text with this many digits in a row can hold a whole number that a number cannot. */
const LONG_INTEGER = /\d{16}/

/** The value of a text in JSON; `undefined` for a text that is no JSON, which may be YAML. */
export function readJson(text: string): ReadText | undefined {
  if (!/^\s*[{[]/.test(text)) return undefined
  try {
    const value: unknown = LONG_INTEGER.test(text) ? JSON.parse(text, exact) : JSON.parse(text)
    return { value, problems: duplicates(text) }
  } catch {
    return undefined // YAML takes it too, and its parser says where the mistake is.
  }
}

function exact(_key: string, value: unknown, context?: { readonly source?: string }): unknown {
  return typeof value === 'number' && context?.source !== undefined
    ? (asInteger(context.source) ?? value)
    : value
}

/** JSON.parse lets the last of two equal keys win and says nothing. */
function duplicates(text: string): TextProblem[] {
  const problems: TextProblem[] = []
  const open: Map<string, number>[] = []
  visit(text, {
    onObjectBegin: () => void open.push(new Map()),
    onObjectEnd: () => void open.pop(),
    onObjectProperty: (key, _offset, _length, line, column) => {
      const keys = open.at(-1)
      const first = keys?.get(key)
      if (first !== undefined) problems.push(duplicateKey(key, first, line + 1, column + 1))
      else keys?.set(key, line + 1)
    },
  })
  return problems
}
