import type { ParameterRule } from '../operation.ts'
import { contentText, encoderOf, isAbsent, membersOf, scalar } from './style.ts'

/** Writes one parameter of a path in its style: `simple`, `label` or `matrix`. Empty if it has no value. */
export function styledPath(name: string, value: unknown, rule: ParameterRule): string {
  const { style = 'simple', explode = false, contentType } = rule
  const encode = encoderOf(rule)
  const key = encodeURIComponent(name)
  const [prefix, separator] = { label: ['.', '.'], matrix: [';', ';'] }[style] ?? ['', ',']
  if (isAbsent(value)) return ''
  if (contentType !== undefined) return encode(contentText(value, contentType))
  const named = style === 'matrix' ? `${key}=` : ''
  if (typeof value !== 'object') return prefix + named + encode(String(value))
  const list = Array.isArray(value)
  const parts: (readonly [string, string])[] = list
    ? value.map((item) => ['', encode(scalar(name, item))])
    : membersOf(value as object).map(([member, inner]) => [
        encode(member),
        encode(scalar(`${name}.${member}`, inner)),
      ])
  if (parts.length === 0 || parts.every((part) => part.join('') === '')) return ''
  if (!explode)
    return prefix + named + parts.flatMap((part) => (list ? part.slice(1) : part)).join(',')
  const exploded = parts.map(([member, text]) => (list ? named + text : `${member}=${text}`))
  return prefix + exploded.join(separator)
}
