import { InvalidArgumentError } from '@picturedesk/provider'
import type { ParameterRule } from '../operation.ts'

/** Makes a text safe for its place. */
export type Encode = (text: string) => string

/** Reserved characters that a query may hold as they are. `&`, `+` and `#` have a meaning there. */
const RESERVED = /%(3A|2F|3F|40|21|24|27|28|29|2A|2C|3B)/g

/** How the values of a parameter are escaped in a URL. */
export function encoderOf({ allowReserved = false }: ParameterRule): Encode {
  return allowReserved
    ? (text) => encodeURIComponent(text).replace(RESERVED, decodeURIComponent)
    : encodeURIComponent
}

/** A name in a query. Brackets stay, as vendors compare them literally. */
export function encodeName(name: string): string {
  return encodeURIComponent(name).replaceAll('%5B', '[').replaceAll('%5D', ']')
}

/** A name, and one value of it. */
export type Pair = readonly [name: string, value: string]

/** Pairs for a query, a form or a cookie: all styles that write names. */
export function pairsOf(name: string, value: unknown, rule: ParameterRule): Pair[] {
  if (isAbsent(value)) return []
  if (rule.contentType !== undefined) return [[name, contentText(value, rule.contentType)]]
  if (typeof value !== 'object' || value === null) return [[name, String(value)]]
  const { style = 'form', explode = style === 'form' } = rule
  if (style === 'deepObject') return deepPairs(name, value)
  if (Array.isArray(value)) {
    const items = value.filter((item) => !isAbsent(item)).map((item) => scalar(name, item))
    return items.map((item) => [name, item])
  }
  const members = membersOf(value)
  return explode
    ? members.flatMap(([key, inner]) =>
        [inner].flat().map((one): Pair => [key, scalar(`${name}.${key}`, one)]),
      )
    : members.map(([key, inner]) => [key, scalar(`${name}.${key}`, inner)])
}

/** Members that have a value. */
export function membersOf(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, inner]) => !isAbsent(inner))
}

function deepPairs(name: string, value: object): Pair[] {
  if (Array.isArray(value))
    return value.flatMap((item, index): Pair[] =>
      // Only lists of objects need a number to tell their members apart.
      typeof item === 'object' && item !== null
        ? deepPairs(`${name}[${index}]`, item)
        : [[name, scalar(name, item)]],
    )
  return membersOf(value).flatMap(([key, inner]): Pair[] =>
    typeof inner === 'object'
      ? deepPairs(`${name}[${key}]`, inner as object)
      : [[`${name}[${key}]`, String(inner)]],
  )
}

/** A value that its style writes as one text. */
export function scalar(name: string, value: unknown): string {
  if (typeof value !== 'object') return String(value)
  if (value === null) return ''
  throw new InvalidArgumentError({
    field: name,
    allowed: 'a text, a number or a boolean. Its style in the spec cannot write an object inside',
    value,
  })
}

/** A value written in a media type of its own: JSON, or a text as it is. */
export function contentText(value: unknown, contentType: string): string {
  return typeof value === 'string' && !/[/+]json$/i.test(contentType.split(';', 1)[0] as string)
    ? value
    : JSON.stringify(value)
}

export function isAbsent(value: unknown): boolean {
  return value === undefined || value === null
}
