import {
  InvalidResponseError,
  NetworkError,
  PicturedeskError,
  RateLimitedError,
} from '@picturedesk/provider'
import type { Operation } from '../operation.ts'

const TRANSIENT = new Set([408, 429, 500, 502, 503, 504])
/** Kinds of error that a repeat does not change, whatever the status says. */
const FINAL = /^(unauthorized|forbidden|quota-exceeded|not-found|unusable-media|invalid-argument)$/
const FIRST_BACK_OFF = 200
const LONGEST_BACK_OFF = 5_000

/** Whether a failed attempt may be followed by another. */
export function mayRetry(operation: Operation, error: unknown): boolean {
  if (!PicturedeskError.isInstance(error)) return false
  if (operation.retry === 'never')
    return NetworkError.isInstance(error) && error.outcome === 'not-sent'
  const { code, outcome, status = 0 } = error
  if (FINAL.test(code)) return false
  return (
    NetworkError.isInstance(error) ||
    RateLimitedError.isInstance(error) ||
    (InvalidResponseError.isInstance(error) && error.reason === 'truncated') ||
    TRANSIENT.has(status) ||
    // The vendor failed by itself, and says so inside a status that tells nothing.
    (code === 'vendor-error' && outcome === 'unknown' && status < 500)
  )
}

/**
 * Milliseconds before the next attempt: the time that the vendor asked for, plus a random part of a
 * back-off that doubles with each attempt up to 5 s.
 * @param random From 0 to below 1.
 */
export function retryDelay(attempt: number, error: unknown, random: () => number): number {
  const bound = Math.min(LONGEST_BACK_OFF, FIRST_BACK_OFF * 2 ** (attempt - 1))
  const asked = RateLimitedError.isInstance(error) ? (error.retryAfter ?? 0) : 0
  return asked + random() * bound
}
