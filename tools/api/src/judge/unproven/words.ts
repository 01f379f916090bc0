import type { Node, ParsedModule } from '../../parse-module.ts'
import { wordsOf } from '../members.ts'
import type { Renamed, Walk } from './walk.ts'

/** The code of a node, however it is spread over lines. */
export function textOf(module: ParsedModule, node: Node): string {
  return module.text
    .slice(node.start, node.end)
    .replaceAll(/\s+/g, ' ')
    .replace(/[;,]\s*$/, '')
}

/** A text with the names that type parameters have now. */
export const asNamed = (text: string, renamed: Renamed): string =>
  text.replaceAll(/[\p{L}_$][\p{L}\p{N}_$]*/gu, (word) => renamed.get(word) ?? word)

/** The module and the name there that a word stands for, else itself. */
export function originOf({ imports }: ParsedModule, word: string): string {
  const found = imports.find(({ names }) => names.includes(word))
  if (found === undefined) return word
  const own = new RegExp(
    `([\\p{L}_$][\\p{L}\\p{N}_$]*) as ${word.replaceAll('$', '\\$')}(?![\\p{L}\\p{N}_$])`,
    'u',
  ).exec(found.text)?.[1]
  return `${own ?? word} of ${/(["'])([^"']+)\1;?$/.exec(found.text)?.[2] ?? ''}`
}

/** Whether two nodes are written alike, of words that mean the same in both versions. */
export function isSame(walk: Walk, a: Node, b: Node): boolean {
  const text = textOf(walk.old, a)
  return text === textOf(walk.now, b) && wordsOf(text).every((word) => isSettled(walk, word))
}

/** {@link isSame}, where type parameters may have other names. */
export function isAlpha(walk: Walk, a: Node, b: Node, renamed: Renamed): boolean {
  const text = textOf(walk.old, a)
  return (
    asNamed(text, renamed) === textOf(walk.now, b) &&
    wordsOf(text).every((word) => renamed.has(word) || isSettled(walk, word))
  )
}

/** Whether a word stands for the same in both versions. */
function isSettled({ old, now, unchanged }: Walk, word: string): boolean {
  return (
    unchanged.has(word) ||
    ![old, now].some(
      ({ declarations, imports }) =>
        declarations.some(({ name }) => name === word) ||
        (originOf(old, word) !== originOf(now, word) && imports.length > 0),
    )
  )
}
