import { type ErrorContext, InvalidResponseError } from '@picturedesk/provider'
import type { Redact } from '../border/redact.ts'
import { shown } from '../border/shown.ts'
import { MOST_LEVELS, type ScannedJson, scanJson } from './scan-json.ts'

const decoder = new TextDecoder() // It drops a byte-order mark.

/** Smaller JSON cannot have enough values to hurt, and its levels show when its values are read. */
const SCANNED_FROM = 1024 * 1024

/**
 * Parses JSON. Whole numbers that a double cannot hold become strings, so that ids keep all digits.
 * @throws InvalidResponseError `empty`, `truncated`, `not-json` or `oversized`
 */
export function parseJson(bytes: Uint8Array, redact: Redact, context: ErrorContext): unknown {
  const text = decoder.decode(bytes)
  const scan = (): ScannedJson => {
    const scanned = scanJson(text)
    if (scanned.problem)
      throw new InvalidResponseError(scanned.problem, { ...context, reason: 'oversized' })
    return scanned
  }
  // Before it is parsed: a few bytes can cost much memory.
  if (bytes.length >= SCANNED_FROM) scan()
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    const body = text.trim()
    const reason =
      body === '' ? 'empty' : /^[[{]/.test(body) && scan().open > 0 ? 'truncated' : 'not-json'
    throw new InvalidResponseError(
      `expected JSON. Received ${body === '' ? 'nothing' : `“${shown(body, redact, 20)}”`} (${reason}).`,
      { ...context, reason },
    )
  }
  return isOdd(value, 0) ? JSON.parse(scan().exact) : value
}

/**
 * Whether a number is too big to keep all digits, or something is nested too deeply. Checking values is cheaper
 * than scanning text.
 */
function isOdd(value: unknown, level: number): boolean {
  if (typeof value === 'number') return Math.abs(value) > Number.MAX_SAFE_INTEGER
  if (typeof value !== 'object' || value === null) return false
  if (level >= MOST_LEVELS) return true
  // A list of the values would be made for each object of the response.
  if (Array.isArray(value)) {
    for (const inner of value) if (isOddInside(inner, level)) return true
  } else
    for (const name in value)
      if (isOddInside((value as Readonly<Record<string, unknown>>)[name], level)) return true
  return false
}

/** Most values are texts, of which nothing has to be known. */
function isOddInside(inner: unknown, level: number): boolean {
  return typeof inner !== 'string' && isOdd(inner, level + 1)
}
