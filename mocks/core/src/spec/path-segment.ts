import { type PathSense, type PathToken, pathTokens } from './path-tokens.ts'

/** A segment of a path template, such as `image`, `{id}`, `{name}.{format}` or `{id}:block`. */
export class PathSegment {
  /** Its parameters, in order. */
  readonly names: readonly string[]
  /** Around the parameters: before the first, between each two, after the last. */
  readonly #literals: readonly (readonly PathToken[])[]

  constructor(text: string) {
    this.names = [...text.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name ?? '')
    this.#literals = text.split(/\{[^{}]*\}/).map(pathTokens)
  }

  /** How many characters it demands. */
  get literalLength(): number {
    return this.#literals.reduce((sum, { length }) => sum + length, 0)
  }

  /**
   * The values of its parameters as they are written, each as long as it can be, the first before the
   * others. Every value has a character at least.
   *
   * @returns undefined when the segment does not match
   */
  match(segment: readonly PathToken[], sense: PathSense): string[] | undefined {
    const literals = this.#literals
    const first = literals[0] ?? []
    const last = literals.at(-1) ?? []
    if (literals.length === 1)
      return segment.length === first.length && isAt(segment, first, 0, sense) ? [] : undefined
    let end = segment.length - last.length
    if (!isAt(segment, first, 0, sense) || !isAt(segment, last, end, sense)) return undefined
    const values: string[] = []
    // From the end, each literal at its last place: that makes the values before it the longest.
    for (let index = literals.length - 2; index >= 1; index--) {
      const literal = literals[index] ?? []
      const earliest = this.#leastBefore(index)
      let at = end - literal.length - 1
      while (at >= earliest && !isAt(segment, literal, at, sense)) at--
      if (at < earliest) return undefined
      values.unshift(textOf(segment.slice(at + literal.length, end)))
      end = at
    }
    if (end <= first.length) return undefined
    return [textOf(segment.slice(first.length, end)), ...values]
  }

  /** Where a literal can stand at the earliest: what comes before needs so much room. */
  #leastBefore(index: number): number {
    return this.#literals.slice(0, index).reduce((sum, { length }) => sum + length, index)
  }
}

function isAt(
  tokens: readonly PathToken[],
  literal: readonly PathToken[],
  at: number,
  sense: PathSense,
): boolean {
  if (at < 0 || at + literal.length > tokens.length) return false
  return literal.every((token, offset) => tokens[at + offset]?.[sense] === token[sense])
}

function textOf(tokens: readonly PathToken[]): string {
  return tokens.map(({ raw }) => raw).join('')
}
