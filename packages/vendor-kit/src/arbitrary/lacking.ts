import { resolveSchema, type Schema, type SpecDocument } from '../spec/spec-document.ts'

/** An answer that lacks one thing which its schema requires. */
export interface Lacking {
  /** Where it is missing, such as `data.list[0].id`. */
  readonly field: string
  readonly value: unknown
}

/** Every way to take one required member away from a value, outside of unions. */
export function lacking(
  document: SpecDocument,
  schema: Schema,
  value: unknown,
  path = '',
): Lacking[] {
  const { properties = {}, required = [], items } = resolveSchema(document, schema)
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value
    return list.flatMap((item, index) =>
      items === undefined
        ? []
        : lacking(document, items, item, `${path}[${index}]`).map((inner) => ({
            ...inner,
            value: list.with(index, inner.value),
          })),
    )
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, member]) => {
    const field = path === '' ? name : `${path}.${name}`
    const { [name]: _, ...rest } = value as Record<string, unknown>
    const own = required.includes(name) ? [{ field, value: rest }] : []
    const schemaOfMember = properties[name]
    if (schemaOfMember === undefined) return own
    const inner = lacking(document, schemaOfMember, member, field)
    return [...own, ...inner.map((one) => ({ ...one, value: { ...value, [name]: one.value } }))]
  })
}
