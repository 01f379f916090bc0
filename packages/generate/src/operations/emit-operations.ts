import type { SpecDocument } from '../spec/document.ts'
import { listOperations } from '../spec/list-operations.ts'
import { literal, propertyKey } from '../typescript/literal.ts'
import { sharedParts } from '../typescript/shared-parts.ts'
import { failureRules } from './failure-rules.ts'
import { type OnNotice, RuleReader } from './rule-reader.ts'
import { sensitiveNames } from './sensitive-names.ts'
import { type TableContext, tableEntry } from './table-entry.ts'
import { wireType } from './wire-type.ts'

const MEMBER = `
type Member<T, Name extends string> = T extends unknown
  ? Name extends keyof T
    ? T[Name]
    : never
  : never
`

/** What reads the schemas of one document. */
export function tableContext(
  document: SpecDocument,
  onNotice: OnNotice = (notice) => {
    throw notice
  },
): TableContext {
  return {
    onNotice,
    json: new RuleReader(document, onNotice),
    files: new RuleReader(document, onNotice, true),
  }
}

/** The run-time table of operations, the types of what each takes and gives, and the secrets. */
export function emitOperations(document: SpecDocument, onNotice?: OnNotice): string {
  const context = tableContext(document, onNotice)
  const operations = listOperations(document)
  const entries = operations.map((operation) => tableEntry(document, operation, context))
  const { constants, nameOf, imports } = sharedParts(entries, 'ParameterRule')
  const table = operations.map(
    ({ id }, index) => `${propertyKey(id)}: ${literal(entries[index], nameOf)},\n`,
  )
  const wire = operations.map(
    (operation) =>
      `${propertyKey(operation.id).replace(/^\["__proto__"\]$/, '"__proto__"')}: ${wireType(document, operation)}\n`,
  )
  const body = `${constants && `${constants}\n`}export const operations = {
${table.join('')}} as const satisfies Record<string, Operation>

/** What each operation takes and gives on the wire. */
export interface Wire {
${wire.join('')}}
${wire.some((type) => type.includes('Member<')) ? MEMBER : ''}
/** How a failure in the envelope is understood; the first that matches counts. */
export const failures = ${literal(failureRules(document))} as const

/** Parameters and properties whose values are never shown. */
export const sensitive = ${literal(sensitiveNames(document))} as const
`
  const uses = (name: string): boolean => wire.some((type) => type.includes(name))
  const types = [
    ...(uses('components[') ? ['components'] : []),
    ...(uses('schema[') ? ['operations as schema'] : []),
  ]
  return [
    `import type { Operation${constants && ', ParameterRule'} } from '@picturedesk/transport'\n`,
    imports.length > 0
      ? `import { ${[...imports].sort().join(', ')} } from '@picturedesk/transport/formats'\n`
      : '',
    types.length > 0 ? `import type { ${types.join(', ')} } from './schema.ts'\n` : '',
    `\n${body}`,
  ].join('')
}
