import type { ParameterRule, ParameterRules } from '../operation.ts'
import { type Encode, encodeName, encoderOf, pairsOf } from './style.ts'

const SEPARATORS: Readonly<Record<string, string>> = {
  form: ',',
  spaceDelimited: '%20',
  pipeDelimited: '|',
}

/** Writes a query with each parameter in its style: `form`, `spaceDelimited`, `pipeDelimited` or `deepObject`. */
export function styledQuery(
  query: Readonly<Record<string, unknown>>,
  rules: ParameterRules,
): string {
  return Object.entries(query)
    .flatMap(([name, value]) => {
      const rule = rules[name] ?? {}
      return styledPairs(name, value, rule, encoderOf(rule), encodeName)
    })
    .join('&')
}

/** The parts `name=value` of one parameter, with their escapes. */
export function styledPairs(
  name: string,
  value: unknown,
  rule: ParameterRule,
  encode: Encode,
  encodeKey: Encode,
): string[] {
  const { style = 'form', explode = style === 'form' } = rule
  const pairs = pairsOf(name, value, rule)
  const separator = SEPARATORS[style]
  const isJoined =
    !explode && separator !== undefined && rule.contentType === undefined && value instanceof Object
  if (!isJoined) return pairs.map(([key, text]) => `${encodeKey(key)}=${encode(text)}`)
  if (pairs.length === 0) return []
  const texts = Array.isArray(value) ? pairs.map(([, text]) => text) : pairs.flat()
  return [`${encodeKey(name)}=${texts.map(encode).join(separator)}`]
}
