import { patternParts, type RequestPattern } from './request-pattern.ts'

/**
 * Refuses a pattern that cannot be meant: it would match too much, or nothing for ever.
 *
 * @param knows whether the spec has an operation
 * @throws TypeError when a part or the operation does not exist
 */
export function checkPattern(pattern: RequestPattern, knows: (id: string) => boolean): void {
  const known: readonly string[] = patternParts
  const unknown = Object.keys(pattern).find((part) => !known.includes(part))
  if (unknown !== undefined)
    throw new TypeError(`Requests have no part '${unknown}'. There are: ${known.join(', ')}.`)
  const { operation } = pattern
  if (operation !== undefined && !knows(operation))
    throw new TypeError(`The spec has no operation '${operation}'.`)
}
