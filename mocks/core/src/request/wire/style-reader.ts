import type { SentPair } from './sent-pair.ts'
import { unescaped } from './sent-pair.ts'
import { alternating, assignments, splitText } from './split-text.ts'
import { type Shapes, separatorOf, type WireField } from './wire-field.ts'
import type { WireValue } from './wire-value.ts'

/** The ways to read what was sent, the likeliest first; or a sentence on why there is none. */
export type Readings = { readonly values: readonly WireValue[] } | { readonly problem: string }

/** Reads the values that a query or form has under the name of a field. */
export function readPairs(field: WireField, shapes: Shapes, pairs: readonly SentPair[]): Readings {
  const { name, style } = field
  // `deepObject` is not defined for other values: they are written as in a form.
  const isOdd = style === 'deepObject' && !shapes.object
  const explode = field.explode || isOdd
  const isPlain = isOdd || ['form', 'spaceDelimited', 'pipeDelimited', 'cookie'].includes(style)
  const texts = pairs.map(({ value }) => value)
  if (!isPlain && style !== 'simple') return { problem: `'${name}' is an object. ${advice(field)}` }
  if (texts.length > 1) {
    if (shapes.list && explode) return { values: [texts] }
    const problem = shapes.list || shapes.object ? '' : ' It is no list.'
    return { problem: `'${name}' is sent ${texts.length} times.${problem} ${advice(field)}`.trim() }
  }
  const [text = ''] = texts
  const raw = pairs[0]?.raw ?? ''
  const values: WireValue[] = []
  if (shapes.text) values.push(text)
  if (shapes.list && explode) values.push([text])
  if (!explode && (shapes.list || shapes.object)) {
    for (const parts of splitText(raw, separatorOf(field), true)) {
      if (shapes.list) values.push(parts)
      const object = shapes.object ? alternating(parts) : undefined
      if (object) values.push(object)
    }
  }
  if (shapes.list && text === '') values.push([])
  if (values.length > 0) return { values }
  return { problem: `'${name}' is an object. ${advice(field)}` }
}

/** Reads the text of a path segment or a header. */
export function readText(field: WireField, shapes: Shapes, raw: string): Readings {
  const isPath = field.in === 'path'
  const decode = (text: string): string => (isPath ? (unescaped(text) ?? text) : text)
  const { style, explode, name } = field
  const parts = partsOf(field, raw)
  if (!parts) return { problem: `'${name}' is written in the style '${style}'. ${advice(field)}` }
  const values: WireValue[] = []
  for (const { text, items } of parts) {
    if (shapes.text) values.push(decode(text))
    if (shapes.list) values.push(items.map(decode))
    if (shapes.object) {
      const object = explode ? assignments(items) : alternating(items)
      if (object)
        values.push(
          Object.fromEntries(
            Object.entries(object).map(([key, value]) => [decode(key), decode(value)]),
          ),
        )
    }
  }
  if (values.length > 0) return { values }
  return { problem: `'${name}' is an object. ${advice(field)}` }
}

interface Parts {
  readonly text: string
  readonly items: readonly string[]
}

/** The parts of a text by the style of the field; undefined when it is written in another one. */
function partsOf({ in: place, style, explode, name }: WireField, raw: string): Parts[] | undefined {
  if (place === 'header') return [{ text: raw, items: raw.split(/\s*,\s*/) }]
  if (style === 'label') {
    if (!raw.startsWith('.')) return undefined
    const text = raw.slice(1)
    // Without `explode`, RFC 6570 joins by commas, and OpenAPI 3.1.0 showed dots.
    return explode || !text.includes(',')
      ? [{ text, items: text.split('.') }]
      : [{ text, items: text.split(',') }]
  }
  if (style === 'matrix') {
    if (!raw.startsWith(';')) return undefined
    const pairs = raw.slice(1).split(';')
    const prefix = `${name}=`
    if (!explode) {
      if (!raw.startsWith(`;${prefix}`)) return undefined
      const text = raw.slice(prefix.length + 1)
      return [{ text, items: text.split(',') }]
    }
    const named = pairs.every((pair) => pair.startsWith(prefix))
    const items = named ? pairs.map((pair) => pair.slice(prefix.length)) : pairs
    return [{ text: items.join(','), items }]
  }
  const items = raw.split(',')
  const whole = unescaped(raw) ?? raw
  if (items.length > 1 || !whole.includes(',')) return [{ text: raw, items }]
  // A client that escapes the whole text escapes its commas.
  const escaped = whole.split(',').map((item) => encodeURIComponent(item))
  return [
    { text: raw, items: escaped },
    { text: raw, items },
  ]
}

/** How a field has to be written. */
export function advice(field: WireField): string {
  const { name, style, explode } = field
  const separator = separatorOf(field)
  switch (style) {
    case 'deepObject':
      return `Write each member: ${name}[key]=value.`
    case 'label':
      return explode ? 'Write .a.b, an object as .key=a.' : 'Write .a,b, an object as .key,a.'
    case 'matrix':
      return explode ? `Write ;${name}=a;${name}=b.` : `Write ;${name}=a,b.`
    case 'simple':
      return explode ? 'Write a,b, an object as key=a.' : 'Write a,b, an object as key,a.'
    default:
      return explode
        ? `Repeat the key: ${name}=a&${name}=b.`
        : `Write one, its items joined by '${separator}': ${name}=a${separator}b.`
  }
}
