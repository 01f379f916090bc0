/** A character of a path, however it is written there. */
export interface PathToken {
  /** As it is written: `a`, `%20`, `%ED%95%9C`. */
  readonly raw: string
  /** With the escapes that RFC 3986 calls equivalent: `%7E` is `~` and `한` is its escape, but `%3A` is not `:`. */
  readonly exact: string
  /** With every escape equivalent: `%3A` is `:`. */
  readonly loose: string
}

/** How strictly two paths are compared; see {@link PathToken}. */
export type PathSense = 'exact' | 'loose'

const reserved = new Set(":/?#[]@!$&'()*+,;=%")

/** The characters of a path or of a part of it. */
export function pathTokens(text: string): PathToken[] {
  const tokens: PathToken[] = []
  for (const [part, escapes] of text.matchAll(/((?:%[0-9A-Fa-f]{2})+)|./gsu)) {
    if (escapes === undefined) tokens.push({ raw: part, exact: part, loose: part })
    else tokens.push(...escapedTokens(escapes))
  }
  return tokens
}

function* escapedTokens(escapes: string): Generator<PathToken> {
  const bytes = Uint8Array.from(escapes.matchAll(/[0-9A-Fa-f]{2}/g), ([hex]) =>
    Number.parseInt(hex, 16),
  )
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes[at] ?? 0)
    const raw = escapes.slice(at * 3, (at + length) * 3)
    const character = decode(bytes.subarray(at, at + length))
    if (character === undefined) {
      const byte = escapes.slice(at * 3, at * 3 + 3)
      yield { raw: byte, exact: byte.toUpperCase(), loose: byte.toUpperCase() }
      at += 1
      continue
    }
    const exact = reserved.has(character) ? raw.toUpperCase() : character
    yield { raw, exact, loose: character }
    at += length
  }
}

/** How many bytes the UTF-8 sequence has that begins with this one. */
function sequenceLength(lead: number): number {
  if (lead < 0xc0) return 1
  if (lead < 0xe0) return 2
  return lead < 0xf0 ? 3 : 4
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}
