import { DepthError, MOST_LEVELS } from './depth-error.ts'

/**
 * Parses JSON. A whole number that a double cannot hold becomes a `bigint`, so that it keeps its
 * digits.
 *
 * @throws SyntaxError when it is no JSON
 * @throws DepthError when it is nested too deeply
 */
export function parseJson(text: string): unknown {
  if (isTooDeep(text)) throw new DepthError('The JSON', MOST_LEVELS)
  return /\d{16}/.test(text) ? JSON.parse(text, keepDigits) : JSON.parse(text)
}

function keepDigits(_name: string, value: unknown, context?: { source?: string }): unknown {
  // Only numbers look like this: the source of a text has its quotes, and objects have none.
  const source = String(context?.source)
  return /^-?\d+$/.test(source) && !Number.isSafeInteger(value) ? BigInt(source) : value
}

function isTooDeep(text: string): boolean {
  if (text.length <= MOST_LEVELS) return false
  let levels = 0
  let isText = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (isText) {
      if (code === BACKSLASH) at++
      else if (code === QUOTE) isText = false
    } else if (code === QUOTE) isText = true
    else if (code === BRACE || code === BRACKET) {
      levels++
      if (levels > MOST_LEVELS) return true
    } else if (code === BRACE_END || code === BRACKET_END) levels--
  }
  return false
}

const [QUOTE, BACKSLASH, BRACE, BRACE_END, BRACKET, BRACKET_END] = [
  0x22, 0x5c, 0x7b, 0x7d, 0x5b, 0x5d,
]
