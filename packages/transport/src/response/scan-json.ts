/** Levels of nesting that JSON may have. Documented responses have at most 12. */
export const MOST_LEVELS = 100
/** Values and names that JSON may have: ten times what the biggest documented page has. */
const MOST_VALUES = 1_000_000

/** What the text of JSON shows before it is parsed, and where it cannot be parsed. */
export interface ScannedJson {
  /** What is beyond the bounds. Then nothing behind it was read. */
  readonly problem?: string
  /** Brackets that are left open, outside of texts. */
  readonly open: number
  /** The JSON with whole numbers that a double cannot hold written as texts. */
  readonly exact: string
}

const NUMBER = /-?\d[\d.eE+-]*/y

/** Looks at each sign outside of texts once. The text need not be JSON. */
export function scanJson(json: string): ScannedJson {
  let open = 0
  let values = 0
  let exact = ''
  let done = 0
  for (let at = 0; at < json.length; at++) {
    const sign = json[at] as string
    if (sign === '"') at = endOfText(json, at)
    else if (sign === '[' || sign === '{') {
      open++
      values++
    } else if (sign === ']' || sign === '}') open--
    else if (sign === ',' || sign === ':') values++
    // A number of 16 digits has one at the 16th place.
    else if (sign >= '-' && sign <= '9' && isDigit(json[at + 15])) {
      NUMBER.lastIndex = at
      const [number = ''] = NUMBER.exec(json) ?? []
      if (number !== '' && !/[.eE]/.test(number) && !Number.isSafeInteger(Number(number))) {
        exact += `${json.slice(done, at)}"${number}"`
        done = at + number.length
      }
      at += Math.max(0, number.length - 1)
    }
    const problem =
      open > MOST_LEVELS
        ? `the response is nested deeper than ${MOST_LEVELS} levels.`
        : values > MOST_VALUES
          ? `the response has more than ${MOST_VALUES} values.`
          : undefined
    if (problem) return { problem, open, exact }
  }
  return { open, exact: exact + json.slice(done) }
}

function isDigit(sign = ''): boolean {
  return sign >= '0' && sign <= '9'
}

/** The place of the quote that ends the text which begins at `start`; past the end when none does. */
function endOfText(json: string, start: number): number {
  for (let quote = json.indexOf('"', start + 1); ; quote = json.indexOf('"', quote + 1)) {
    if (quote < 0) return json.length
    let escapes = 0
    while (json[quote - 1 - escapes] === '\\') escapes++
    if (escapes % 2 === 0) return quote
  }
}
