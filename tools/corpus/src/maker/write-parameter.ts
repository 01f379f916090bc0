import { isObject } from '../documents/json.ts'
import type { Parameter } from '../documents/operations.ts'

/** What a parameter adds to a request. */
export type Written =
  | { readonly kind: 'path'; readonly text: string }
  | { readonly kind: 'query'; readonly pairs: readonly string[] }
  | { readonly kind: 'header'; readonly text: string }
  | { readonly kind: 'cookie'; readonly pairs: readonly string[] }

const delimiters: Readonly<Record<string, string>> = {
  spaceDelimited: '%20',
  pipeDelimited: '|',
  form: ',',
}

/** Writes a value by the table of styles in the OpenAPI specification; undefined where the table has no entry. */
export function writeParameter(parameter: Parameter, value: unknown): Written | undefined {
  const { in: place, mediaType } = parameter
  const written = mediaType === undefined ? value : JSON.stringify(value)
  if (!canBeWritten(written, parameter.style === 'deepObject')) return undefined
  switch (place) {
    case 'path': {
      const text = pathText(parameter, written)
      return text === undefined ? undefined : { kind: 'path', text }
    }
    case 'header':
      return { kind: 'header', text: simple(written, parameter.explode, String) }
    case 'query': {
      const pairs = queryPairs(parameter, written)
      return pairs && { kind: 'query', pairs }
    }
    default: {
      // Nothing says how the parts of an exploded value are put into one header.
      if (parameter.explode && typeof written === 'object') return undefined
      const pairs = queryPairs({ ...parameter, style: 'form' }, written)
      return pairs && { kind: 'cookie', pairs }
    }
  }
}

const isText = (value: unknown): boolean => ['string', 'number', 'boolean'].includes(typeof value)

/** Lists and objects of plain values alone have a written form. */
function canBeWritten(value: unknown, deep: boolean): boolean {
  if (Array.isArray(value)) return value.length > 0 && value.every(isText) && !deep
  if (isObject(value)) {
    const members = Object.values(value)
    return members.length > 0 && members.every(isText)
  }
  return isText(value)
}

const encode = (value: unknown): string => encodeURIComponent(String(value))

function entries(value: unknown): [string, unknown][] {
  return Object.entries(value as object)
}

function simple(value: unknown, explode: boolean, write: (part: unknown) => string): string {
  if (Array.isArray(value)) return value.map(write).join(',')
  if (!isObject(value)) return write(value)
  return entries(value)
    .map(([key, part]) => `${write(key)}${explode ? '=' : ','}${write(part)}`)
    .join(',')
}

function pathText({ name, style, explode }: Parameter, value: unknown): string | undefined {
  if (style === 'simple') return simple(value, explode, encode)
  if (style === 'label') {
    if (Array.isArray(value)) return `.${value.map(encode).join(explode ? '.' : ',')}`
    if (!isObject(value)) return `.${encode(value)}`
    return explode
      ? `.${entries(value)
          .map(([key, part]) => `${encode(key)}=${encode(part)}`)
          .join('.')}`
      : `.${simple(value, false, encode)}`
  }
  if (style === 'matrix') {
    if (Array.isArray(value))
      return explode
        ? value.map((part) => `;${name}=${encode(part)}`).join('')
        : `;${name}=${value.map(encode).join(',')}`
    if (!isObject(value)) return `;${name}=${encode(value)}`
    return explode
      ? entries(value)
          .map(([key, part]) => `;${encode(key)}=${encode(part)}`)
          .join('')
      : `;${name}=${simple(value, false, encode)}`
  }
  return undefined
}

function queryPairs(parameter: Parameter, value: unknown): string[] | undefined {
  const { name, style, explode, allowReserved } = parameter
  const write = allowReserved ? withReserved : encode
  const key = encode(name)
  if (style === 'deepObject')
    return isObject(value)
      ? entries(value).map(([member, part]) => `${key}[${encode(member)}]=${write(part)}`)
      : undefined
  const delimiter = delimiters[style]
  if (delimiter === undefined) return undefined
  if (Array.isArray(value)) {
    // The delimiter inside an item would be read as two items.
    if (!explode && value.some((part) => /[, |]/.test(String(part)))) return undefined
    return explode
      ? value.map((part) => `${key}=${write(part)}`)
      : [`${key}=${value.map(write).join(delimiter)}`]
  }
  if (!isObject(value)) return [`${key}=${write(value)}`]
  return explode && style === 'form'
    ? entries(value).map(([member, part]) => `${encode(member)}=${write(part)}`)
    : explode
      ? undefined
      : [
          `${key}=${entries(value)
            .map(([member, part]) => `${encode(member)}${delimiter}${write(part)}`)
            .join(delimiter)}`,
        ]
}

/** Reserved characters stay as they are, but for those that end a value or a query. */
const withReserved = (value: unknown): string =>
  encode(value).replaceAll(/%(?:3A|2F|3F|40|21|24|27|28|29|2A|2C|3B)/g, decodeURIComponent)
