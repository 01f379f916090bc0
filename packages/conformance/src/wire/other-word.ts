/** What a yes turns into, and a no. */
const OPPOSITES: ReadonlyMap<unknown, unknown> = new Map<unknown, unknown>([
  [true, false],
  [false, true],
  [1, 0],
  [0, 1],
  ['1', '0'],
  ['0', '1'],
  ['Y', 'N'],
  ['N', 'Y'],
  ['yes', 'no'],
  ['no', 'yes'],
  ['true', 'false'],
  ['false', 'true'],
])

const DAY = 86_400
const YEAR = /^(\d{4})(?=[-/.]?\d\d)/
const NUMBER = /^\d+(\.\d+)?$/

/** Another word of the same kind: the opposite, another number, another year, another address. */
export function otherThan(word: unknown): unknown {
  if (OPPOSITES.has(word)) return OPPOSITES.get(word)
  if (typeof word === 'number') return otherNumber(word)
  if (typeof word !== 'string') return undefined
  if (isEpoch(Number(word))) return String(otherNumber(Number(word)))
  if (YEAR.test(word) && isDate(word)) return word.replace(YEAR, (year) => String(Number(year) - 4))
  if (NUMBER.test(word)) return String(otherNumber(Number(word)))
  if (/^https?:/.test(word)) return withQuery(word.replace(/(?=\?|$)/, '-varied'))
  return `unforeseen ${word}`.trim()
}

/** Whether a number can be a time, in seconds or milliseconds since 1970. */
export function isEpoch(value: unknown): value is number {
  return (
    typeof value === 'number' && ((value > 5e8 && value < 5e9) || (value > 5e11 && value < 5e12))
  )
}

/** An address with one more parameter, as a signature. */
function withQuery(address: string): string {
  const [before = '', fragment] = address.split('#')
  return `${before}${before.includes('?') ? '&' : '?'}signature=v%2B1${fragment === undefined ? '' : `#${fragment}`}`
}

function otherNumber(value: number): number {
  if (isEpoch(value)) return value - DAY * (value > 5e11 ? 1_000 : 1)
  return value > 0 && value < 1 ? value / 2 : value * 2 + 2
}

/** Whether a text begins as a date does. */
function isDate(text: string): boolean {
  return /^(1[89]|20)\d\d([-/.])\d\d?\2\d\d?/.test(text) || /^(19|20)\d\d[01]\d[0-3]\d/.test(text)
}
