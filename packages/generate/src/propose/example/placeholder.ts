import type { SchemaView } from './schema-view.ts'

const BY_FORMAT: Readonly<Record<string, string>> = {
  'date-time': '2026-01-01T00:00:00Z',
  date: '2026-01-01',
  email: 'someone@example.org',
  uri: 'https://example.org/',
  'uri-reference': 'https://example.org/',
  uuid: '00000000-0000-4000-8000-000000000000',
  ipv4: '192.0.2.1',
}

/** A value of the kind of the given one, which must not be shown, as its schema wants it. */
export function placeholder(schema: SchemaView, value: unknown): unknown {
  const listed = schema.keyword('enum')
  if (schema.keyword('const') !== undefined) return schema.keyword('const')
  if (Array.isArray(listed)) return listed[0]
  const types = [schema.keyword('type')].flat()
  const wantsNumber =
    types.some((type) => type === 'integer' || type === 'number') && !types.includes('string')
  if (typeof value === 'number' || wantsNumber) {
    const least = schema.keyword('minimum')
    return typeof least === 'number' || typeof least === 'bigint' ? Number(least) : 1
  }
  if (typeof value === 'boolean' || (types.includes('boolean') && types.length === 1)) return true
  if (typeof value !== 'string') return value
  const format = schema.keyword('format')
  const text =
    BY_FORMAT[String(format)] ?? (URL.canParse(value) ? 'https://example.org/' : 'redacted')
  return text.padEnd(Number(schema.keyword('minLength') ?? 0), '-')
}
