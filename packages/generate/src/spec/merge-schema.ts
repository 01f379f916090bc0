import { type Located, resolve, type Schema, type SpecDocument } from './document.ts'
import { child } from './spec-error.ts'

/** An object schema with its `allOf` folded in and each property's own place kept. */
export interface MergedSchema {
  /** The schema itself, without `allOf`, `properties` and `required`. */
  readonly rest: Schema
  readonly properties: ReadonlyMap<string, Located<Schema>>
  readonly required: ReadonlySet<string>
}

/** Resolves a schema and folds `allOf` into it; what stands nearest wins. */
export function mergeSchema(
  document: SpecDocument,
  schema: Schema,
  pointer: string,
): Located<MergedSchema> {
  const { value, pointer: at } = resolve<Schema>(document, schema, pointer)
  const { allOf, properties, required, ...own } = value
  const merged = {
    rest: {} as Record<string, unknown>,
    properties: new Map<string, Located<Schema>>(),
    required: new Set<string>(),
  }
  for (const [index, part] of (allOf ?? []).entries()) {
    const inner = mergeSchema(document, part, child(at, 'allOf', index)).value
    Object.assign(merged.rest, inner.rest)
    for (const [name, property] of inner.properties) merged.properties.set(name, property)
    for (const name of inner.required) merged.required.add(name)
  }
  Object.assign(merged.rest, own)
  for (const [name, property] of Object.entries(properties ?? {}))
    merged.properties.set(name, { value: property, pointer: child(at, 'properties', name) })
  for (const name of required ?? []) merged.required.add(name)
  return { value: merged, pointer: at }
}
