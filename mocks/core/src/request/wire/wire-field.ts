import type { Composition } from '../../schema/composition.ts'
import type { SchemaAt } from '../../schema/schema-graph.ts'

/** A parameter or a field of a form, and how it is written. */
export interface WireField {
  readonly name: string
  readonly in: 'path' | 'query' | 'header' | 'cookie' | 'body'
  readonly style: string
  readonly explode: boolean
  readonly required: boolean
  /** Undefined for one that may be anything. */
  readonly schema: SchemaAt | undefined
  /** The media type of its value, when that is not written by a style. */
  readonly mediaType: string | undefined
  /** Whether it may be sent without a value. */
  readonly mayBeEmpty: boolean
  /** Where it stands in the document. */
  readonly pointer: string
}

/** What kinds of values a schema allows. */
export interface Shapes {
  readonly list: boolean
  readonly object: boolean
  readonly text: boolean
}

/** Reads the kinds of values from a schema; one without types is judged by what it speaks of. */
export function shapesOf({ types, members, patterns, others, items }: Composition): Shapes {
  const texts = ['string', 'number', 'integer', 'boolean', 'null']
  if (types.size > 0)
    return {
      list: types.has('array'),
      object: types.has('object'),
      text: texts.some((type) => types.has(type)),
    }
  const object = members.size + patterns.length + others.length > 0
  // `{}` allows a list as well as a text.
  return { list: items.length > 0 || !object, object, text: !object && items.length === 0 }
}

const separators = new Map([
  ['spaceDelimited', ' '],
  ['pipeDelimited', '|'],
])

/** What separates the items of a list that is written in one text. */
export function separatorOf({ style }: WireField): string {
  return separators.get(style) ?? ','
}
