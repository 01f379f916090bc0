import { InvalidArgumentError } from '@picturedesk/provider'
import type { ParameterRule, ParameterRules } from '../operation.ts'
import { contentText, isAbsent, membersOf, scalar } from './style.ts'

/** Writes headers whose values are lists, objects or JSON: in the style `simple`, without escapes. */
export function styledHeaders(
  headers: Readonly<Record<string, unknown>>,
  rules: ParameterRules,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers)
      .filter(([, value]) => !isAbsent(value) && !(Array.isArray(value) && value.length === 0))
      .map(([name, value]) => [name, headerText(name, value, rules[name] ?? {})]),
  )
}

function headerText(name: string, value: unknown, rule: ParameterRule): string {
  const { explode = false, contentType } = rule
  if (contentType !== undefined) return asciiJson(contentText(value, contentType))
  if (typeof value !== 'object') return String(value)
  const part = (inner: unknown, place: string): string => {
    const text = scalar(place, inner)
    if (!text.includes(',')) return text
    throw new InvalidArgumentError({
      field: place,
      allowed: 'a value without a comma, because commas separate the values of this header',
      value: inner,
    })
  }
  if (Array.isArray(value))
    return value.map((item, index) => part(item, `${name}[${index}]`)).join(',')
  return membersOf(value as object)
    .map(([key, inner]) => `${key}${explode ? '=' : ','}${part(inner, `${name}.${key}`)}`)
    .join(',')
}

/** A header holds no letters beyond Latin-1; JSON can escape them. */
function asciiJson(text: string): string {
  return text.replace(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
