import { resolve, type Schema, type SpecDocument } from '../spec/document.ts'
import { meantAlternatives } from './meant-alternatives.ts'

/** A value inside an example, where it stands, and the type that it has to fit. */
export interface TypedValue {
  /** Pointer into the example. */
  readonly at: string
  readonly type: string
  readonly value: unknown
}

/** Levels of an example that are looked through: deeper types are too long for a compiler to tell. */
const MOST_LEVELS = 8

/**
 * What of an example has to fit which type: the example itself, then each value inside whose constants say which of
 * several alternatives it is.
 */
export function typedValues(
  document: SpecDocument,
  schema: Schema | undefined,
  whole: Omit<TypedValue, 'at'>,
): TypedValue[] {
  const walk = (of: Schema | undefined, given: TypedValue, level: number): TypedValue[] => {
    const schema = of && resolve<Schema>(document, of, '').value
    const meant = schema && meantAlternatives(document, schema, given.value, given.type)
    const typed = meant === undefined ? given : { ...given, type: meant.type }
    const own = level === 0 || meant !== undefined ? [typed] : []
    // Members of a type with several alternatives cannot be named.
    const inner = meant?.schema ?? (schema?.oneOf || schema?.anyOf ? undefined : schema)
    if (inner === undefined || level === MOST_LEVELS) return own
    const children = childrenOf(document, resolve<Schema>(document, inner, '').value, typed)
    return [...own, ...children.flatMap(([part, child]) => walk(part, child, level + 1))]
  }
  return walk(schema, { at: '', ...whole }, 0)
}

function childrenOf(
  document: SpecDocument,
  schema: Schema,
  { at, type, value }: TypedValue,
): [Schema, TypedValue][] {
  if (Array.isArray(value)) {
    const { items } = schema
    return typeof items !== 'object' || Array.isArray(items)
      ? []
      : value.map((item, index) => [
          items as Schema,
          { at: `${at}/${index}`, type: `NonNullable<${type}>[number]`, value: item },
        ])
  }
  if (typeof value !== 'object' || value === null) return []
  const parts = Array.isArray(schema.allOf) ? schema.allOf : []
  const own = Object.entries(schema.properties ?? {}).flatMap(
    ([name, member]): [Schema, TypedValue][] =>
      Object.hasOwn(value, name)
        ? [
            [
              member,
              {
                at: `${at}/${name}`,
                type: `NonNullable<NonNullable<${type}>[${JSON.stringify(name)}]>`,
                value: (value as Readonly<Record<string, unknown>>)[name],
              },
            ],
          ]
        : [],
  )
  return [
    ...own,
    ...parts.flatMap((part) =>
      childrenOf(document, resolve<Schema>(document, part, '').value, { at, type, value }),
    ),
  ]
}
