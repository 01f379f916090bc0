import type { FaultName } from '../faults/fault.ts'
import { isJsonObject } from '../spec/openapi-document.ts'
import type { JournalEntry } from './journal-entry.ts'

/**
 * Part of a value: of an object the properties that are named, all items of a list, a regular
 * expression that a text must match, a function that must return true, a matcher of the test runner
 * such as `expect.any(Number)`; anything else must be equal. `undefined` means absent.
 */
export type Expected =
  | string
  | number
  | boolean
  | null
  | undefined
  | RegExp
  | ((value: never) => boolean)
  | { readonly [key: string]: unknown }
  | readonly unknown[]

/** Which requests are meant: each part that is given must match. */
export interface RequestPattern {
  /** The `operationId`. */
  readonly operation?: string
  /** In capitals. */
  readonly method?: string
  /** Below the spec's base path, without the query. */
  readonly path?: string | RegExp
  readonly query?: Expected
  /** Names in lower case. */
  readonly headers?: Expected
  /** A form's fields or a JSON value. */
  readonly body?: Expected
  /** The status of the response. */
  readonly status?: number
  /** The fault that struck. */
  readonly fault?: FaultName
}

/** What a pattern may ask for. */
export const patternParts = [
  'operation',
  'method',
  'path',
  'query',
  'headers',
  'body',
  'status',
  'fault',
] as const satisfies readonly (keyof RequestPattern)[]

/** Whether a request is one of those meant. */
export function matchesPattern(pattern: RequestPattern, entry: JournalEntry): boolean {
  return patternParts.every(
    (part) => pattern[part] === undefined || fits(pattern[part], entry[part]),
  )
}

/** The part of a pattern's shape in which an expectation and a request differ or agree. */
export interface Comparison {
  /** The expected parts, for a reader. */
  readonly expected: unknown
  /** The received parts, cut down to those that were asked for. */
  readonly actual: unknown
  /** How many of the expected parts are as expected. */
  readonly matched: number
}

/** Holds a request against a pattern, property by property. */
export function comparePattern(pattern: RequestPattern, entry: JournalEntry): Comparison {
  const wanted = Object.fromEntries(
    patternParts.flatMap((part) => (pattern[part] === undefined ? [] : [[part, pattern[part]]])),
  )
  return compare(wanted, { ...entry })
}

function compare(expected: unknown, actual: unknown): Comparison {
  if (isPlain(expected) && isJsonObject(actual)) {
    const inner = Object.keys(expected).map(
      (key) =>
        [
          key,
          compare(expected[key], Object.hasOwn(actual, key) ? actual[key] : undefined),
        ] as const,
    )
    return {
      expected: Object.fromEntries(inner.map(([key, found]) => [key, found.expected])),
      actual: Object.fromEntries(
        inner.flatMap(([key, found]) => (Object.hasOwn(actual, key) ? [[key, found.actual]] : [])),
      ),
      matched: sum(inner.map(([, found]) => found.matched)),
    }
  }
  const well = fits(expected, actual)
  const shown = well ? actual : readable(expected)
  return { expected: shown, actual, matched: well ? 1 : 0 }
}

function fits(expected: unknown, actual: unknown): boolean {
  if (typeof expected === 'function') return expected(actual) === true
  if (expected instanceof RegExp)
    // `test` of a global one goes on from where it last matched.
    return typeof actual === 'string' && actual.search(expected) >= 0
  if (isMatcher(expected)) return expected.asymmetricMatch(actual)
  if (Array.isArray(expected))
    return (
      Array.isArray(actual) &&
      actual.length === expected.length &&
      expected.every((item, index) => fits(item, actual[index]))
    )
  if (!isJsonObject(expected)) return Object.is(expected, actual)
  return (
    isJsonObject(actual) &&
    Object.entries(expected).every(([key, value]) =>
      fits(value, Object.hasOwn(actual, key) ? actual[key] : undefined),
    )
  )
}

/** What vitest and Jest call an asymmetric matcher. */
function isMatcher(value: unknown): value is { asymmetricMatch(actual: unknown): boolean } {
  return isJsonObject(value) && typeof value['asymmetricMatch'] === 'function'
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return isJsonObject(value) && !(value instanceof RegExp) && !isMatcher(value)
}

function readable(expected: unknown): unknown {
  return typeof expected === 'function'
    ? `[what ${expected.name || 'the function'} takes]`
    : expected
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
