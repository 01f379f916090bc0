import { isObject } from './is-object.ts'

/** Something wrong in a statement, at a path inside of it. */
export interface ProvenanceProblem {
  readonly path: readonly (string | number)[]
  readonly message: string
}

const DATE = /^(\d{4})-(\d\d)-(\d\d)$/
const RANGE = /^([1-9]\d*)(?:-([1-9]\d*))?$/

/** What is wrong with a date, if anything. */
export function dateProblem(value: unknown): string | undefined {
  const parts = typeof value === 'string' ? DATE.exec(value) : null
  // A day that the month does not have becomes one of the next month.
  const isDay =
    parts !== null && new Date(`${parts[0]}T00:00:00Z`).getUTCDate() === Number(parts[3])
  return isDay ? undefined : expected('a date such as "2026-11-27"', value)
}

/** What is wrong with a text, if anything. */
export function textProblem(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? undefined : expected('a text', value)
}

/** What is wrong with the address of a document, if anything. */
export function urlProblem(value: unknown): string | undefined {
  const isUrl = typeof value === 'string' && /^https?:\/\//.test(value) && URL.canParse(value)
  return isUrl ? undefined : expected('an address that begins with https:// or http://', value)
}

/** What is wrong with lines, if anything. */
export function linesProblem(value: unknown): string | undefined {
  const ranges = typeof value === 'string' ? value.split(', ') : []
  const areRanges = ranges.every((range) => {
    const [, from, to] = RANGE.exec(range) ?? []
    return from !== undefined && (to === undefined || Number(from) <= Number(to))
  })
  return ranges.length > 0 && areRanges
    ? undefined
    : expected('lines as a text such as "12-30" or "12-30, 41", the first line first', value)
}

/** What is wrong with the name of a document, if anything. */
export function documentProblem(value: unknown, documents: unknown): string | undefined {
  const known = isObject(documents) ? Object.keys(documents) : []
  if (typeof value === 'string' && known.includes(value)) return undefined
  return known.length === 0
    ? `Unknown document ${shown(value)}. The root of the description has no x-documents: list the document there.`
    : `Unknown document ${shown(value)}. Known: ${known.join(', ')}. List others under x-documents at the root.`
}

export function expected(what: string, value: unknown): string {
  return `Expected ${what}. Received ${shown(value)}.`
}

export function shown(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value)
}
