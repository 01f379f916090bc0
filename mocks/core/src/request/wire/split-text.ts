import { unescaped } from './sent-pair.ts'

/** How a separator may be escaped on its way. */
const escapes: Readonly<Record<string, RegExp>> = {
  ' ': /%20|\+/i,
  '|': /\||%7C/i,
}

/**
 * The ways to take a text with separators apart: by those that are not escaped, else by all. Clients
 * that escape a whole value escape its separators too.
 */
export function splitText(raw: string, separator: string, plus: boolean): string[][] {
  const decode = (text: string): string => unescaped(text, plus) ?? text
  const parts = raw.split(escapes[separator] ?? separator)
  const whole = decode(raw).split(separator)
  return parts.length > 1 || whole.length === 1 ? [parts.map(decode)] : [whole, [decode(raw)]]
}

/** A list of names and values in turn as an object; undefined when a value is missing. */
export function alternating(parts: readonly string[]): Record<string, string> | undefined {
  if (parts.length % 2 === 1) return undefined
  const pairs: [string, string][] = []
  for (let at = 0; at < parts.length; at += 2) pairs.push([parts[at] ?? '', parts[at + 1] ?? ''])
  return Object.fromEntries(pairs)
}

/** A list of `name=value` as an object; undefined when one has no `=`. */
export function assignments(parts: readonly string[]): Record<string, string> | undefined {
  const pairs = parts.map((part): [string, string] | undefined => {
    const split = part.indexOf('=')
    return split < 0 ? undefined : [part.slice(0, split), part.slice(split + 1)]
  })
  return pairs.every((pair) => pair !== undefined) ? Object.fromEntries(pairs) : undefined
}
