import type { Schema } from '../../spec/document.ts'
import { deepEqual } from '../deep-equal.ts'
import { type FlatSchema, said } from './flat-schema.ts'

/** `number` is `integer` and `fraction`, so that types are sets that can be compared. */
export type ValueType = 'null' | 'boolean' | 'object' | 'array' | 'string' | 'integer' | 'fraction'

const ALL: readonly ValueType[] = [
  ...(['null', 'boolean', 'object', 'array', 'string', 'integer', 'fraction'] as const),
]

/** The types that a schema allows, by its `type` and by its values. */
export function typesOf(flat: FlatSchema): ReadonlySet<ValueType> {
  const known = typesKnown.get(flat)
  if (known !== undefined) return known
  const values = valuesOf(flat)
  const types = values === undefined ? declaredTypes(flat) : new Set(values.map(typeOf))
  typesKnown.set(flat, types)
  return types
}

/** Each rule asks for them. */
const typesKnown = new WeakMap<FlatSchema, ReadonlySet<ValueType>>()

function declaredTypes(flat: FlatSchema): ReadonlySet<ValueType> {
  if (flat.never) return new Set()
  let types = new Set<ValueType>(ALL)
  for (const { value } of said<Schema['type']>(flat, 'type')) {
    const named = new Set(
      [value].flat().flatMap((name): ValueType[] => {
        if (name === 'number') return ['integer', 'fraction']
        // A type that JSON Schema does not have, such as `file`, says nothing here.
        return ALL.includes(name as ValueType) ? [name as ValueType] : [...ALL]
      }),
    )
    types = new Set([...types].filter((type) => named.has(type)))
  }
  return types
}

/** The values that a schema lists, or `undefined` where it lists none. Open lists are none. */
export function valuesOf(flat: FlatSchema): readonly unknown[] | undefined {
  const types = declaredTypes(flat)
  let values: readonly unknown[] | undefined
  for (const part of flat.parts) {
    for (const list of listsOf(part.value))
      values = values?.filter((one) => list.some((other) => deepEqual(one, other))) ?? list
  }
  if (values === undefined && [...types].every((type) => type === 'null' || type === 'boolean'))
    values = [...types].flatMap((type) => (type === 'null' ? [null] : [true, false]))
  return values?.filter((value) => types.has(typeOf(value)))
}

/** `const` and `enum` hold both where both are said. */
function listsOf(schema: Schema): (readonly unknown[])[] {
  const single = Object.hasOwn(schema, 'const') ? [[schema.const]] : []
  const isClosed = Array.isArray(schema.enum) && !isOpenList(schema)
  return isClosed ? [...single, schema.enum as readonly unknown[]] : single
}

/** Whether the values of `enum` are only those that are known by now. */
export function isOpenList(schema: Schema): boolean {
  return schema['x-extensible-enum'] === true
}

/** The values of an open list: known by now, and not all. */
export function knownValues(flat: FlatSchema): readonly unknown[] {
  return flat.parts.flatMap(({ value }) => {
    if (Array.isArray(value['x-extensible-enum'])) return value['x-extensible-enum'] as unknown[]
    return isOpenList(value) && Array.isArray(value.enum) ? value.enum : []
  })
}

export function typeOf(value: unknown): ValueType {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  if (typeof value === 'bigint') return 'integer'
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'fraction'
  return typeof value as ValueType
}

/** As a person writes it. */
export function typeNames(types: ReadonlySet<ValueType>): string {
  const names = [...types].filter((type) => !(type === 'integer' && types.has('fraction')))
  if (names.length === 0) return 'nothing'
  if (names.length === 6) return 'anything'
  return names.map((type) => (type === 'fraction' ? 'number' : type)).join(' or ')
}
