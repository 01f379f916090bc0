import fc from 'fast-check'
import type { Random } from '../run/random.ts'
import { patternOf } from './pattern-of.ts'

const byFormat: Readonly<Record<string, string>> = {
  date: '2026-11-27',
  'date-time': '2026-11-27T10:15:30Z',
  time: '10:15:30Z',
  duration: 'P1D',
  email: 'reader@example.com',
  'idn-email': 'reader@example.com',
  hostname: 'example.com',
  ipv4: '192.0.2.1',
  ipv6: '2001:db8::1',
  uri: 'https://example.com/a',
  url: 'https://example.com/a',
  'uri-reference': '/a',
  iri: 'https://example.com/a',
  uuid: '123e4567-e89b-42d3-a456-426614174000',
  byte: 'YWJj',
  'json-pointer': '/a',
  'relative-json-pointer': '1/a',
  'json-pointer-uri-fragment': '#/a',
  regex: 'a',
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789'

/** Text for the keywords of a schema; undefined when none was found. */
export function makeText(
  schema: Readonly<Record<string, unknown>>,
  random: Random,
): string | undefined {
  const { pattern, format } = schema
  const shortest = numberOf(schema['minLength'], 0)
  const longest = numberOf(schema['maxLength'], Number.POSITIVE_INFINITY)
  const fits = (text: string): boolean =>
    [...text].length >= shortest && [...text].length <= longest
  const formatted = typeof format === 'string' ? byFormat[format] : undefined
  if (typeof pattern === 'string') {
    if (formatted !== undefined && fits(formatted) && matches(pattern, formatted)) return formatted
    return ofPattern(pattern, fits, random)
  }
  if (formatted !== undefined && fits(formatted)) return formatted
  const length = Math.min(Math.max(shortest, 1 + Math.floor(random() * 8)), Math.max(longest, 0))
  return Array.from({ length }, () => LETTERS[Math.floor(random() * LETTERS.length)]).join('')
}

function matches(pattern: string, text: string): boolean {
  try {
    return patternOf(pattern).test(text)
  } catch {
    return false
  }
}

function ofPattern(
  pattern: string,
  fits: (text: string) => boolean,
  random: Random,
): string | undefined {
  let expression: RegExp
  try {
    expression = patternOf(pattern)
  } catch {
    return 'text'
  }
  try {
    const drawn = fc.sample(fc.stringMatching(expression), {
      seed: Math.floor(random() * 2 ** 31),
      numRuns: 30,
    })
    // Plain ones first: what else a pattern allows is tried by others.
    const plain = drawn.filter((text) => /^[\x21-\x7e]*$/.test(text))
    return [...plain, ...drawn].find((text) => fits(text) && expression.test(text))
  } catch {
    return guesses.find((text) => fits(text) && expression.test(text))
  }
}

/** For patterns that nothing can be drawn from, such as those with look-ahead. */
const guesses = [
  'a',
  'A1',
  'abc',
  'abcdefgh',
  'Abcdefg1!',
  '1',
  '12',
  '123456',
  'a@example.com',
  'https://example.com',
  '2026-11-27',
  'a-b',
  'US',
  'en-US',
]

const numberOf = (value: unknown, otherwise: number): number =>
  typeof value === 'number' ? value : otherwise
