import type { Schema } from '@picturedesk/generate'

/** Keywords that are shown beside a type. */
const SHOWN = [
  ...[
    'format',
    'pattern',
    'minimum',
    'maximum',
    'exclusiveMinimum',
    'exclusiveMaximum',
    'multipleOf',
  ],
  ...['minLength', 'maxLength', 'minItems', 'maxItems', 'uniqueItems', 'default'],
]

/** The type of a schema as Markdown. Named schemas are links to their section. */
export function typeText(schema: Schema | undefined): string {
  if (schema === undefined) return 'any'
  const { $ref, items, allOf, oneOf, anyOf } = schema
  if ($ref !== undefined) return schemaLink($ref)
  if (schema.const !== undefined) return code(schema.const)
  if (schema.enum !== undefined) return schema.enum.map(code).join(' or ')
  const parts = oneOf ?? anyOf
  const base = baseText(schema.type, items)
  if (parts !== undefined) return parts.map(typeText).join(' or ')
  if (allOf !== undefined) return allOf.map(typeText).join(' and ')
  const limits = SHOWN.flatMap((key) =>
    schema[key] === undefined ? [] : [`${key} ${code(schema[key])}`],
  )
  return [base, ...limits].join(', ')
}

function baseText(type: Schema['type'], items: Schema | undefined): string {
  const types = type === undefined ? [] : typeof type === 'string' ? [type] : type
  if (types.length === 0) return items === undefined ? 'any' : `list of ${typeText(items)}`
  return types
    .map((one) =>
      one === 'array' ? `list of ${typeText(items)}` : one === 'null' ? '`null`' : one,
    )
    .join(' or ')
}

/** The section of a named schema. */
export function schemaLink(reference: string): string {
  const name = decodeURIComponent(reference.split('/').at(-1) ?? '')
  return `[${name}](#schema-${name.toLowerCase()})`
}

function code(value: unknown): string {
  return `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``
}
