import { PathSegment } from './path-segment.ts'
import { type PathSense, type PathToken, pathTokens } from './path-tokens.ts'

/**
 * A path template of a spec, such as `/image/{id}/similar`, `/files/{name}.{format}` or `/users/{id}:block`.
 * Escapes are compared as URLs compare them: `/my%20pictures` matches `/my pictures`.
 */
export class PathTemplate {
  readonly #segments: readonly PathSegment[]

  constructor(template: string) {
    this.#segments = template.split('/').map((text) => new PathSegment(text))
  }

  /** How many segments a path has that matches. */
  get length(): number {
    return this.#segments.length
  }

  /** How many characters a path must have at least, without its parameters: more is more specific. */
  get literalLength(): number {
    return this.#segments.reduce((sum, { literalLength }) => sum + literalLength, 0)
  }

  /**
   * How specific the match with a path is: one digit a segment, 0 for text, 1 for text with
   * parameters and 2 for a parameter alone, so that the smaller rank is the more specific one.
   *
   * @returns undefined when the path does not match
   */
  rank(segments: readonly string[], sense: PathSense = 'exact'): string | undefined {
    return this.rankTokens(segments.map(pathTokens), sense)
  }

  /** The same as {@link PathTemplate.rank}, of a path that has been read already. */
  rankTokens(segments: readonly PathToken[][], sense: PathSense): string | undefined {
    if (segments.length !== this.#segments.length) return undefined
    let rank = ''
    for (const [index, segment] of this.#segments.entries()) {
      if (!segment.match(segments[index] ?? [], sense)) return undefined
      rank += segment.names.length === 0 ? '0' : segment.literalLength === 0 ? '2' : '1'
    }
    return rank
  }

  /** The parameters in a path that matches, as they are written there. */
  read(path: string): [name: string, text: string][] {
    const segments = path.split('/').map(pathTokens)
    return this.#segments.flatMap((segment, index) => {
      const tokens = segments[index] ?? []
      const texts = segment.match(tokens, 'exact') ?? segment.match(tokens, 'loose') ?? []
      return segment.names.map((name, at): [string, string] => [name, texts[at] ?? ''])
    })
  }

  /** A path that matches, with other text in place of some parameters' values. */
  replace(path: string, replacement: (name: string) => string | undefined): string {
    const segments = path.split('/')
    if ((this.rank(segments) ?? this.rank(segments, 'loose')) === undefined) return path
    return segments
      .map((segment, index) => {
        const names = this.#segments[index]?.names ?? []
        return names.map(replacement).find((text) => text !== undefined) ?? segment
      })
      .join('/')
  }
}
