import type { Schema, SpecDocument } from '@picturedesk/generate'

/** What a schema says of a value, with references followed and parts merged. */
export interface SchemaView {
  /** The types that it allows, without `null`. Empty when it names none. */
  readonly types: readonly string[]
  readonly properties: ReadonlyMap<string, Schema>
  readonly items: Schema | undefined
  /** The values that it allows, if it lists them. */
  readonly values: readonly unknown[] | undefined
  readonly format: string | undefined
  readonly description: string
  readonly default: unknown
  readonly minimum: number | undefined
}

/** Parts of parts. No document of people goes deeper. */
const MAX_PARTS = 8

/**
 * Looks at a schema: `allOf` is merged, and of alternatives each adds its members. What cannot be followed counts
 * as empty, since a guess needs no whole document.
 */
export function viewOf(document: SpecDocument, schema: unknown): SchemaView {
  const parts = [...partsOf(document, schema, 0)]
  const first = <Value>(read: (part: Schema) => Value | undefined): Value | undefined =>
    parts.map(read).find((value) => value !== undefined)
  const properties = new Map<string, Schema>()
  for (const part of parts)
    for (const [name, property] of Object.entries(part.properties ?? {}))
      if (!properties.has(name) && isObject(property)) properties.set(name, property as Schema)
  const values = first((part) => (Array.isArray(part.enum) ? part.enum : undefined))
  const types = new Set(parts.flatMap(({ type }) => type ?? []))
  types.delete('null')
  if (types.size === 0 && properties.size > 0) types.add('object')
  const items = first((part) => (isObject(part.items) ? part.items : undefined))
  if (types.size === 0 && items !== undefined) types.add('array')
  return {
    types: [...types],
    properties,
    items,
    values: values?.filter((value) => value !== null),
    format: first(({ format }) => (typeof format === 'string' ? format : undefined)),
    description: first(({ description }) => asText(description)) ?? '',
    default: first((part) => part['default']),
    minimum: first(({ minimum }) => (typeof minimum === 'number' ? minimum : undefined)),
  }
}

function* partsOf(document: SpecDocument, schema: unknown, depth: number): Generator<Schema> {
  const own = follow(document, schema)
  if (own === undefined || depth > MAX_PARTS) return
  yield own
  for (const key of ['allOf', 'oneOf', 'anyOf'] as const)
    if (Array.isArray(own[key]))
      for (const part of own[key]) yield* partsOf(document, part, depth + 1)
}

/** The object that references lead to; `undefined` where they lead nowhere. */
export function follow(document: SpecDocument, value: unknown): Schema | undefined {
  const seen = new Set<string>()
  let current = value
  while (isObject(current) && typeof current['$ref'] === 'string') {
    const reference = current['$ref']
    if (!reference.startsWith('#/') || seen.has(reference)) return undefined
    seen.add(reference)
    current = reference
      .slice(2)
      .split('/')
      .map((step) => decoded(step).replaceAll('~1', '/').replaceAll('~0', '~'))
      .reduce<unknown>((at, key) => (isObject(at) ? at[key] : undefined), document)
  }
  return isObject(current) ? (current as Schema) : undefined
}

function decoded(step: string): string {
  try {
    return decodeURIComponent(step)
  } catch {
    return step
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function asText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}
