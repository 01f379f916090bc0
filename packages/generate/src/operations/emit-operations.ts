import type { SpecDocument } from '../spec/document.ts'
import { listOperations } from '../spec/list-operations.ts'
import { literal, propertyKey } from '../typescript/literal.ts'
import { failureRules } from './failure-rules.ts'
import { sensitiveNames } from './sensitive-names.ts'
import { tableEntry } from './table-entry.ts'
import { wireType } from './wire-type.ts'

/** The run-time table of operations, the types of what each takes and gives, and the secrets. */
export function emitOperations(document: SpecDocument): string {
  const operations = listOperations(document)
  const table = operations.map(
    (operation) => `${propertyKey(operation.id)}: ${literal(tableEntry(document, operation))},\n`,
  )
  const wire = operations.map(
    (operation) => `${propertyKey(operation.id)}: ${wireType(document, operation)}\n`,
  )
  const body = `export const operations = {
${table.join('')}} as const satisfies Record<string, Operation>

/** What each operation takes and gives on the wire. */
export interface Wire {
${wire.join('')}}

/** How a failure in the envelope is understood; the first that matches counts. */
export const failures = ${literal(failureRules(document))} as const

/** Parameters and properties whose values are never shown. */
export const sensitive = ${literal(sensitiveNames(document))} as const
`
  const uses = (name: string): boolean => body.includes(name)
  const types = [
    ...(uses('components[') ? ['components'] : []),
    ...(uses('schema[') ? ['operations as schema'] : []),
  ]
  return [
    "import type { Operation } from '@picturedesk/transport'\n",
    types.length > 0 ? `import type { ${types.join(', ')} } from './schema.ts'\n` : '',
    `\n${body}`,
  ].join('')
}
