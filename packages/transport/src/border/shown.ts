import type { Redact } from './redact.ts'

/** Most characters of a text from outside that an error, a hook or a warning shows. */
const LONGEST = 500
/** Most characters of a name, an id or a code. */
export const LONGEST_NAME = 100
/** Characters that are read of a longer text. No pattern sees more of a text without a bound. */
export const READ = 4_000
/** What may be left of a secret that is cut where reading ends. */
const DOUBTFUL = 1_000

/** A text from outside as it may be seen: without secrets, and cut to a readable length. */
export function shown(text: string, redact: Redact, longest: number = LONGEST): string {
  const clean = text.length > READ ? redact(text.slice(0, READ)).slice(0, -DOUBTFUL) : redact(text)
  const isCut = clean.length > longest || text.length > READ
  return isCut ? `${clean.slice(0, longest).replace(/[\ud800-\udbff]$/, '')}…` : clean
}

const DEEPEST = 4
const MOST = 20

/** A copy of any value from outside as it may be seen: its texts, names and numbers without secrets. */
export function shownValue(value: unknown, redact: Redact): unknown {
  const shownName = (name: string) => shown(name, redact, LONGEST_NAME)
  return copyOf(value, (text) => shown(text, redact), shownName, MOST, DEEPEST)
}

/** A whole copy of JSON without secrets: of an item that a warning hands on as it came. */
export function maskedValue(value: unknown, redact: Redact): unknown {
  return copyOf(value, redact, redact)
}

/** @param most Entries that are copied of each list and each object. */
function copyOf(
  value: unknown,
  text: Redact,
  name: Redact,
  most = Infinity,
  levels = Infinity,
): unknown {
  if (typeof value === 'string') return text(value)
  if (typeof value === 'number') return shownCode(value, name)
  if (typeof value !== 'object' || value === null) return value
  if (levels === 0) return '…'
  const copy = (inner: unknown) => copyOf(inner, text, name, most, levels - 1)
  return Array.isArray(value)
    ? value.slice(0, most).map(copy)
    : Object.fromEntries(
        Object.entries(value)
          .slice(0, most)
          .map(([key, inner]) => [name(key), copy(inner)]),
      )
}

/** A number or a name as it may be seen. A secret may be made of digits. */
export function shownCode(value: number | string, redact: Redact): number | string {
  const clean = shown(String(value), redact, LONGEST_NAME)
  return clean === String(value) ? value : clean
}

/** An argument that an error shows the beginning of. It may come from an earlier response. */
export function shownArgument(value: unknown, redact: Redact): unknown {
  if (typeof value !== 'string') return shownValue(value, redact)
  return redact(value.slice(0, READ)) + value.slice(READ)
}
