/** Levels of nesting that JSON may have. Documented responses have at most 12. */
export const MOST_LEVELS = 100
/** Values and names that JSON may have: ten times what the biggest documented page has. */
export const MOST_VALUES = 1_000_000

/** Smaller JSON cannot have enough values to hurt, and its levels show when its values are read. */
const SCANNED_FROM = 1024 * 1024

const [QUOTE, COMMA, COLON, BACKSLASH] = [34, 44, 58, 92]
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [91, 93, 123, 125]

/** What is beyond the bounds in big JSON, before it is parsed: a few bytes can cost much memory. */
export function beyondBounds(bytes: Uint8Array): string | undefined {
  if (bytes.length < SCANNED_FROM) return undefined
  let levels = 0
  let values = 0
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index] as number
    if (byte === QUOTE) index = endOfText(bytes, index)
    else if (byte === COMMA || byte === COLON) values++
    else if (byte === OPEN_LIST || byte === OPEN_OBJECT) {
      values++
      levels++
    } else if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) levels--
    if (levels > MOST_LEVELS) return tooDeep
    if (values > MOST_VALUES) return `the response has more than ${MOST_VALUES} values.`
  }
  return undefined
}

export const tooDeep = `the response is nested deeper than ${MOST_LEVELS} levels.`

/** The place of the quote that ends a text; past the end when none does. */
function endOfText(bytes: Uint8Array, start: number): number {
  for (let index = start + 1; index < bytes.length; index++) {
    if (bytes[index] === QUOTE) return index
    if (bytes[index] === BACKSLASH) index++
  }
  return bytes.length
}
