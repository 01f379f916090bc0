import type { Schema } from '@picturedesk/generate'
import { table } from '../describe/table.ts'
import { typeText } from './schema-text.ts'

/** The members of a schema with those of schemas that have no name of their own, as a Markdown table. */
export function membersTable(schema: Schema): string | undefined {
  const rows = [...memberRows(schema, '')]
  return rows.length === 0 ? undefined : table(['member', 'type', 'required', 'description'], rows)
}

function* memberRows(schema: Schema, prefix: string): Generator<string[]> {
  for (const part of [...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])])
    if (part.$ref === undefined) yield* memberRows(part, prefix)
  if (schema.items !== undefined && schema.items.$ref === undefined)
    yield* memberRows(schema.items, `${prefix}[]`)
  for (const [name, member] of Object.entries(schema.properties ?? {})) {
    const path = prefix === '' ? name : `${prefix}.${name}`
    const isRequired = schema.required?.includes(name) === true
    yield [
      `\`${path}\``,
      typeText(member),
      isRequired ? 'yes' : '',
      String(member['description'] ?? ''),
    ]
    if (member.$ref === undefined) yield* memberRows(member, path)
  }
}
