import { isJson, mediaTypeOf } from '../spec/media-type.ts'

/** A media type that a client takes, or a range of them. */
interface Accepted {
  readonly type: string
  /** Other than `q` and `charset`, such as `version=2`. */
  readonly parameters: readonly string[]
  readonly quality: number
}

/** What a client's `Accept` header says of the media types that a response could have. */
export class Accept {
  readonly #accepted: readonly Accepted[]

  /** @param header undefined, null and empty take everything */
  constructor(header: string | null | undefined) {
    this.#accepted = splitOutsideQuotes(header ?? '', ',').flatMap(readAccepted)
  }

  /** Whether it names any media type. */
  get isEmpty(): boolean {
    return this.#accepted.length === 0
  }

  /** How welcome a media type is, from 0 (refused) to 1, by the most specific range that it falls under. */
  quality(documented: string): number {
    if (this.isEmpty) return 1
    return this.#best(documented)?.quality ?? 0
  }

  /**
   * The most welcome of the documented media types. Of equally welcome ones JSON comes first, then the
   * order of the spec.
   *
   * @returns undefined when the client takes none of them
   */
  choose<Content extends { readonly mediaType: string }>(
    contents: readonly Content[],
  ): Content | undefined {
    let best: { content: Content; quality: number } | undefined
    for (const content of contents) {
      const quality = this.quality(content.mediaType)
      if (quality === 0) continue
      const json = isJson(content.mediaType) && !(best && isJson(best.content.mediaType))
      if (!best || quality > best.quality || (quality === best.quality && json))
        best = { content, quality }
    }
    return best?.content
  }

  /** The media type that the client means by a documented range such as `image/*`, if it names one. */
  wanted(documented: string): string | undefined {
    return this.#best(documented)?.type
  }

  #best(documented: string): Accepted | undefined {
    let best: { accepted: Accepted; rank: number } | undefined
    for (const accepted of this.#accepted) {
      const rank = rankOf(accepted, documented)
      if (rank === undefined) continue
      const better =
        !best ||
        rank > best.rank ||
        (rank === best.rank && accepted.quality > best.accepted.quality)
      if (better) best = { accepted, rank }
    }
    return best?.accepted
  }
}

/** How exactly a media type is meant, or undefined when it is not. */
function rankOf({ type, parameters }: Accepted, documented: string): number | undefined {
  const documentedType = mediaTypeOf(documented)
  const [major, minor] = type.split('/')
  const [otherMajor, otherMinor] = documentedType.split('/')
  const equal = (a: string | undefined, b: string | undefined): boolean =>
    a === b || a === '*' || b === '*'
  if (!equal(major, otherMajor) || !equal(minor, otherMinor)) return undefined
  const own = parametersOf(documented)
  // Parameters tell documented types apart; a type without any stands for all of them.
  if (own.length > 0 && parameters.some((parameter) => !own.includes(parameter))) return undefined
  return (major === '*' ? 0 : minor === '*' ? 1 : 2) + parameters.length * 3
}

function readAccepted(text: string): Accepted[] {
  const type = mediaTypeOf(text)
  if (!/^[^\s/]+\/[^\s/]+$/.test(type)) return type === '*' ? readAccepted('*/*') : []
  const quality = /;\s*q\s*=\s*"?([\d.]+)/i.exec(text)?.[1]
  return [{ type, parameters: parametersOf(text), quality: qualityOf(quality) }]
}

function qualityOf(text: string | undefined): number {
  const quality = text === undefined ? 1 : Number(text)
  return Number.isFinite(quality) ? Math.min(1, Math.max(0, quality)) : 1
}

function parametersOf(text: string): string[] {
  return splitOutsideQuotes(text, ';')
    .slice(1)
    .map((parameter) =>
      parameter
        .trim()
        .toLowerCase()
        .replaceAll('"', '')
        .replace(/\s*=\s*/, '='),
    )
    .filter((parameter) => parameter !== '' && !/^(?:q|charset)=/.test(parameter))
}

function splitOutsideQuotes(text: string, separator: string): string[] {
  const parts = ['']
  let quoted = false
  for (const character of text) {
    if (character === '"') quoted = !quoted
    if (character === separator && !quoted) parts.push('')
    else parts[parts.length - 1] += character
  }
  return parts.filter((part) => part.trim() !== '')
}
