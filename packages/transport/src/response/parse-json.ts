import { type ErrorContext, InvalidResponseError } from '@picturedesk/provider'
import type { Redact } from '../border/redact.ts'
import { shown } from '../border/shown.ts'
import { beyondBounds, MOST_LEVELS, tooDeep } from './json-bounds.ts'
import { endOfText, withLongAsText } from './long-numbers.ts'

const decoder = new TextDecoder() // It drops a byte-order mark.

/**
 * Parses JSON. Whole numbers that a double cannot hold become strings, so that ids keep all digits.
 * @throws InvalidResponseError `empty`, `truncated`, `not-json` or `oversized`
 */
export function parseJson(bytes: Uint8Array, redact: Redact, context: ErrorContext): unknown {
  const problem = beyondBounds(bytes)
  if (problem !== undefined) throw oversized(problem, context)
  const text = decoder.decode(bytes)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    const body = text.trim()
    const reason = body === '' ? 'empty' : isCutShort(body) ? 'truncated' : 'not-json'
    throw new InvalidResponseError(
      `expected JSON. Received ${body === '' ? 'nothing' : `“${shown(body, redact, 20)}”`} (${reason}).`,
      { ...context, reason },
    )
  }
  const found = survey(value, 0)
  if (found === DEEP) throw oversized(tooDeep, context)
  return found === LONG ? JSON.parse(withLongAsText(text)) : value
}

const PLAIN = 0
/** A number is too big to keep all digits. */
const LONG = 1
/** It is nested too deeply. */
const DEEP = 2

/** What a value contains, the worst first. Checking values is cheaper than scanning text. */
function survey(value: unknown, level: number): number {
  if (typeof value === 'number') return Math.abs(value) > Number.MAX_SAFE_INTEGER ? LONG : PLAIN
  if (typeof value !== 'object' || value === null) return PLAIN
  if (level >= MOST_LEVELS) return DEEP
  let worst = PLAIN
  // A list of the values would be made for each object of the response.
  if (Array.isArray(value)) for (const inner of value) worst = worse(worst, inner, level)
  else
    for (const name in value)
      worst = worse(worst, (value as Readonly<Record<string, unknown>>)[name], level)
  return worst
}

/** Most values are texts, of which nothing has to be known. */
function worse(worst: number, inner: unknown, level: number): number {
  return typeof inner === 'string' ? worst : Math.max(worst, survey(inner, level + 1))
}

function oversized(problem: string, context: ErrorContext): InvalidResponseError {
  return new InvalidResponseError(problem, { ...context, reason: 'oversized' })
}

/** Whether brackets are left open, outside of strings. */
function isCutShort(body: string): boolean {
  if (!/^[[{]/.test(body)) return false
  let open = 0
  const token = /["[{\]}]/g
  for (let found = token.exec(body); found !== null; found = token.exec(body)) {
    if (found[0] === '"') token.lastIndex = endOfText(body, found.index)
    else open += found[0] === '[' || found[0] === '{' ? 1 : -1
  }
  return open > 0
}
