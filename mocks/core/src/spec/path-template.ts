interface Segment {
  readonly names: readonly string[]
  /** Undefined for a literal segment. */
  readonly pattern: RegExp | undefined
  readonly literal: string
}

/** A path template of a spec, such as `/image/{id}/similar` or `/files/{name}.{format}`. */
export class PathTemplate {
  readonly #segments: readonly Segment[]

  constructor(template: string) {
    this.#segments = template.split('/').map(readSegment)
  }

  /**
   * How specific the match with a path is: one digit a segment, 0 for text, 1 for text with
   * parameters and 2 for a parameter alone, so that the smaller rank is the more specific one.
   *
   * @returns undefined when the path does not match
   */
  rank(segments: readonly string[]): string | undefined {
    if (segments.length !== this.#segments.length) return undefined
    let rank = ''
    for (const [index, { pattern, literal }] of this.#segments.entries()) {
      const segment = segments[index] ?? ''
      if (pattern ? !pattern.test(segment) : literal !== segment) return undefined
      rank += pattern ? (literal === '' ? '2' : '1') : '0'
    }
    return rank
  }

  /** The parameters in a path that matches, as they are written there. */
  read(path: string): [name: string, text: string][] {
    const segments = path.split('/')
    return this.#segments.flatMap(({ names, pattern }, index) => {
      const [, ...texts] = pattern?.exec(segments[index] ?? '') ?? []
      return names.map((name, at): [string, string] => [name, texts[at] ?? ''])
    })
  }

  /** A path that matches, with other text in place of some parameters' values. */
  replace(path: string, replacement: (name: string) => string | undefined): string {
    const segments = path.split('/')
    if (this.rank(segments) === undefined) return path
    return segments
      .map((segment, index) => {
        const names = this.#segments[index]?.names ?? []
        return names.map(replacement).find((text) => text !== undefined) ?? segment
      })
      .join('/')
  }
}

function readSegment(text: string): Segment {
  const names = [...text.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name ?? '')
  if (names.length === 0) return { names, pattern: undefined, literal: text }
  const texts = text.split(/\{[^}]*\}/)
  const pattern = texts
    .map((literal) => literal.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
    .join('(.+)')
  return { names, pattern: new RegExp(`^${pattern}$`), literal: texts.join('') }
}
