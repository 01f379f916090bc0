import { AssertionError } from 'node:assert'
import { diff, inspect } from 'node:util'
import { checkTimes, type Times } from './check-times.ts'
import type { JournalEntry } from './journal-entry.ts'
import {
  type Comparison,
  comparePattern,
  matchesPattern,
  type RequestPattern,
} from './request-pattern.ts'

/** The requests that are expected. */
export interface RequestExpectation extends RequestPattern {
  /** How often. Default: at least once. */
  readonly times?: Times
}

const SHOWN_ENTRIES = 10

/**
 * Checks that requests were made as expected.
 *
 * @param stackStart the function at whose caller the error's stack begins
 * @returns those that match, oldest first
 * @throws RangeError when `times` can never be
 * @throws AssertionError with the difference to the nearest request
 */
export function assertRequested(
  entries: readonly JournalEntry[],
  { times, ...pattern }: RequestExpectation,
  stackStart: (...args: never[]) => unknown,
): JournalEntry[] {
  checkTimes(times)
  const found = entries.filter((entry) => matchesPattern(pattern, entry))
  const { min = 0, max = Number.POSITIVE_INFINITY } =
    typeof times === 'number' ? { min: times, max: times } : (times ?? { min: 1 })
  if (found.length >= min && found.length <= max) return found

  const expectation = `Expected ${range(min, max)} like this, ${found.length} came`
  const others = entries.filter((entry) => !found.includes(entry))
  const tooFew = found.length < min
  const nearest = tooFew ? nearestOf(pattern, others) : undefined
  throw new AssertionError({
    message: [
      `${expectation}:`,
      inspect(pattern, { depth: null }),
      nearest ? `The nearest of the others differs:\n${difference(nearest)}` : '',
      `All that came:${list(entries)}`,
    ]
      .filter((paragraph) => paragraph !== '')
      .join('\n\n'),
    expected: nearest?.expected ?? `${range(min, max)}`,
    actual: nearest?.actual ?? requests(found.length),
    operator: 'assertRequested',
    stackStartFn: stackStart,
  })
}

/** The one with the most parts that match; of several, the latest. */
function nearestOf(
  pattern: RequestPattern,
  entries: readonly JournalEntry[],
): Comparison | undefined {
  let nearest: Comparison | undefined
  for (const entry of entries) {
    const comparison = comparePattern(pattern, entry)
    if (!nearest || comparison.matched >= nearest.matched) nearest = comparison
  }
  return nearest
}

/** Line by line: `-` was expected, `+` came. */
function difference({ expected, actual }: Comparison): string {
  const lines = diff(asLines(expected), asLines(actual))
  const marks = new Map([
    [1, '-'],
    [-1, '+'],
  ])
  return ['- expected', '+ came', '']
    .concat(lines.map(([operation, line]) => `${marks.get(operation) ?? ' '} ${line}`))
    .join('\n')
}

function asLines(value: unknown): string[] {
  const options = { depth: null, compact: false, sorted: true, maxArrayLength: null } as const
  return inspect(value, options).split('\n')
}

function list(entries: readonly JournalEntry[]): string {
  if (entries.length === 0) return ' nothing.'
  const last = entries.slice(-SHOWN_ENTRIES)
  const left = entries.length - last.length
  return [
    left > 0 ? `\n  … ${left} before these` : '',
    ...last.map(
      ({ operation, method, path, status, fault }) =>
        `\n  ${method} ${path}: ${operation ?? 'no operation'}, ` +
        `${status ?? 'no response'}${fault ? `, ${fault}` : ''}`,
    ),
  ].join('')
}

function range(min: number, max: number): string {
  if (min === max) return requests(min)
  if (max === Number.POSITIVE_INFINITY) return `at least ${requests(min)}`
  return min === 0 ? `at most ${requests(max)}` : `${min} to ${requests(max)}`
}

function requests(count: number): string {
  return count === 1 ? '1 request' : `${count} requests`
}
