import { InvalidArgumentError, type RateLimit } from '@picturedesk/provider'
import { checkMembers } from './check-members.ts'

/** What an account may do at a vendor. */
export interface LimitRules {
  /**
   * Most requests in any span of so many seconds; all of them count. Default: those that the vendor documents, from
   * the manifest. An empty list is none.
   */
  readonly rates?: readonly RateLimit[] | undefined
  /** Most requests under way at the same time. Default: no limit. */
  readonly concurrency?: number | undefined
}

/** Most requests of a rule: more would not be kept apart in time. */
const MOST_REQUESTS = 10_000_000
/** Longest span in seconds: 31 days. */
const LONGEST_SPAN = 31 * 24 * 60 * 60

/**
 * Checks rules that an application gives.
 * @param field The name of the rules in messages, such as `rules.hellorf`.
 * @throws InvalidArgumentError
 */
export function checkRules(rules: LimitRules, field: string): void {
  checkMembers(rules, field, ['rates', 'concurrency'])
  const { rates = [], concurrency } = rules
  if (concurrency !== undefined && !isWhole(concurrency, 100_000))
    throw invalid(`${field}.concurrency`, 'a whole number from 1 to 100000', concurrency)
  if (!Array.isArray(rates))
    throw invalid(`${field}.rates`, 'a list such as [{ requests: 5, seconds: 1 }]', rates)
  for (const [index, rate] of rates.entries()) checkRate(rate, `${field}.rates[${index}]`)
}

function checkRate(rate: RateLimit, at: string): void {
  checkMembers(rate, at, ['requests', 'seconds', 'operations', 'callers'])
  const { requests, seconds, operations, callers } = rate as Partial<RateLimit>
  if (!isWhole(requests, MOST_REQUESTS))
    throw invalid(`${at}.requests`, `a whole number from 1 to ${MOST_REQUESTS}`, requests)
  if (!(typeof seconds === 'number' && seconds >= 0.001 && seconds <= LONGEST_SPAN))
    throw invalid(`${at}.seconds`, `a number from 0.001 to ${LONGEST_SPAN}`, seconds)
  if (callers !== undefined && callers !== 'registered' && callers !== 'anonymous')
    throw invalid(`${at}.callers`, '"registered" or "anonymous"', callers)
  if (operations !== undefined && !isListOfNames(operations))
    throw invalid(`${at}.operations`, 'a list of at least one operationId', operations)
}

function isListOfNames(value: unknown): boolean {
  const isName = (one: unknown): boolean => typeof one === 'string' && one !== ''
  return Array.isArray(value) && value.length > 0 && value.every(isName)
}

function isWhole(value: unknown, most: number): boolean {
  return Number.isInteger(value) && (value as number) >= 1 && (value as number) <= most
}

function invalid(field: string, allowed: string, value: unknown): InvalidArgumentError {
  return new InvalidArgumentError({ field, allowed, value })
}
