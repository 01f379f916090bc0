/** A name and a value of a query or a form. */
export interface SentPair {
  readonly name: string
  readonly value: string
  /** As it was sent, for separators that are not escaped. */
  readonly raw: string
}

/**
 * The pairs of a query or a form, in order.
 *
 * @returns undefined when an escape in it is malformed
 */
export function sentPairs(text: string): SentPair[] | undefined {
  const pairs: SentPair[] = []
  for (const pair of text.split('&')) {
    if (pair === '') continue
    const split = pair.indexOf('=')
    const raw = split < 0 ? '' : pair.slice(split + 1)
    const name = unescaped(split < 0 ? pair : pair.slice(0, split), true)
    const value = unescaped(raw, true)
    if (name === undefined || value === undefined) return undefined
    pairs.push({ name, value, raw })
  }
  return pairs
}

/**
 * Text without percent escapes; undefined when one is malformed.
 *
 * @param plus whether `+` stands for a blank
 */
export function unescaped(text: string, plus = false): string | undefined {
  try {
    return decodeURIComponent(plus ? text.replaceAll('+', ' ') : text)
  } catch {
    return undefined
  }
}
