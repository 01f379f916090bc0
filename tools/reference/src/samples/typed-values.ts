import type { Schema, SpecDocument } from '@picturedesk/generate'
import { resolve } from '@picturedesk/generate'

/** Stands in the mock's journal for what must not be seen. */
const REDACTED = '[redacted]'

/** A value that was read from a URL or a form, as a caller would give it: of the type that the schema has. */
export function typedValue(
  document: SpecDocument,
  schema: Schema | undefined,
  raw: unknown,
): unknown {
  const types = typesOf(document, schema)
  if (Array.isArray(raw) || types.has('array')) {
    const items = facet(document, schema, (one) => one.items)
    const list: readonly unknown[] = Array.isArray(raw) ? raw : String(raw).split(',')
    return list.map((one) => typedValue(document, items, one))
  }
  if (typeof raw !== 'string' || types.has('string') || types.size === 0) return raw
  if (types.has('boolean') && /^(?:true|false)$/.test(raw)) return raw === 'true'
  if ((types.has('integer') || types.has('number')) && raw.trim() !== '') {
    const number = Number(raw)
    if (!Number.isNaN(number))
      return Number.isSafeInteger(number) || !types.has('integer') ? number : raw
  }
  if (types.has('object')) return JSON.parse(raw) as unknown
  return raw
}

/** The members of a form, each of its type. */
export function typedMembers(
  document: SpecDocument,
  schema: Schema | undefined,
  fields: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, raw]) => [
      name,
      typedValue(
        document,
        facet(document, schema, (one) => one.properties?.[name]),
        raw,
      ),
    ]),
  )
}

/**
 * A copy without what the client fills in. In place of what else the journal hides stands the name of what belongs there.
 * @param isFilledIn whether the client fills in what has this name
 */
export function withoutSecrets(value: unknown, isFilledIn: (name: string) => boolean): unknown {
  if (Array.isArray(value)) return value.map((one) => withoutSecrets(one, isFilledIn))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]): [string, unknown][] => {
      if (one !== REDACTED) return [[key, withoutSecrets(one, isFilledIn)]]
      return isFilledIn(key) ? [] : [[key, `<${key}>`]]
    }),
  )
}

/** Whether the client fills in a member of a body. */
export function isCredentialIn(
  document: SpecDocument,
  schema: Schema | undefined,
  name: string,
): boolean {
  return (
    facet(document, schema, (one) => {
      const member = one.properties?.[name]
      return member && facet(document, member, (its) => its['x-credential'] as boolean | undefined)
    }) === true
  )
}

function typesOf(document: SpecDocument, schema: Schema | undefined): ReadonlySet<string> {
  const type = facet(document, schema, (one) => one.type)
  if (type !== undefined) return new Set(typeof type === 'string' ? [type] : type)
  const values = facet(document, schema, (one) => one.enum) ?? []
  return new Set(values.map((value) => typeof value))
}

/** The first answer of a schema, or of one that it is put together from. */
function facet<Facet>(
  document: SpecDocument,
  schema: Schema | undefined,
  read: (schema: Schema) => Facet | undefined,
): Facet | undefined {
  if (schema === undefined) return undefined
  const { value } = resolve<Schema>(document, schema, '#')
  const own = read(value)
  if (own !== undefined) return own
  for (const part of [...(value.allOf ?? []), ...(value.oneOf ?? []), ...(value.anyOf ?? [])]) {
    const found = facet(document, part, read)
    if (found !== undefined) return found
  }
  return undefined
}
