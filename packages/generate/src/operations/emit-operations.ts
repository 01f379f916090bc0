import { methodsOf } from '../manifest/manifest-of.ts'
import type { SpecDocument } from '../spec/document.ts'
import { type ListedOperation, listOperations } from '../spec/list-operations.ts'
import { literal, propertyKey } from '../typescript/literal.ts'
import { sharedParts } from '../typescript/shared-parts.ts'
import { constantName } from './constant-names.ts'
import { failureRules } from './failure-rules.ts'
import { type OnNotice, RuleReader } from './rule-reader.ts'
import { sensitiveNames } from './sensitive-names.ts'
import { type TableContext, tableEntry } from './table-entry.ts'
import { FACT_NAMES, vendorFacts } from './vendor-facts.ts'
import { wireType } from './wire-type.ts'

const MEMBER = `
type Member<T, Name extends string> = T extends unknown
  ? Name extends keyof T
    ? T[Name]
    : never
  : never
`

/** What the module declares or imports besides constants of operations. */
const MODULE_NAMES = [
  ...['operations', 'failures', 'sensitive', 'unsigned', 'components', 'schema'],
  ...FACT_NAMES,
  ...['Operation', 'ParameterRule', 'Wire', 'Member'],
]

interface Named {
  readonly id: string
  /** Of the constant. */
  readonly name: string
}

function membersOf(named: readonly Named[]): string {
  // Written short, `__proto__` would be a member; written long, it would set the prototype.
  const members = named.map(({ id, name }) =>
    id === name && id !== '__proto__' ? name : `${propertyKey(id)}: ${name}`,
  )
  return `{ ${members.join(', ')} }`
}

/** The operations of each capability, for who uses that one alone. */
function groups(
  operations: readonly ListedOperation[],
  named: readonly Named[],
  taken: Set<string>,
): string {
  const byCapability = Map.groupBy(
    operations.flatMap((operation, index) => {
      const capabilities = new Set(methodsOf(operation).map((name) => name.split('.')[0] ?? ''))
      return [...capabilities].map((capability) => ({ capability, member: named[index] as Named }))
    }),
    ({ capability }) => capability,
  )
  return Array.from(byCapability, ([capability, found]) => {
    const members = membersOf(found.map(({ member }) => member))
    const name = constantName(`${capability}Operations`, taken)
    return `\n/** What the capability \`${capability}\` calls. */\nexport const ${name} = ${members} as const\n`
  }).join('')
}

/** Members of bodies that no signature covers, for who signs without knowing the operation. */
function unsignedNames(entries: readonly { readonly unsigned?: unknown }[]): string {
  const names = [...new Set(entries.flatMap(({ unsigned }) => unsigned ?? []))]
  return names.length === 0
    ? ''
    : `\n/** Members of bodies that a signature leaves out. */\nexport const unsigned = ${literal(names)} as const\n`
}

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
  const failures = failureRules(document)
  const taken = new Set(MODULE_NAMES)
  const parts = sharedParts([...entries, failures], 'ParameterRule', taken)
  const { constants, nameOf, imports } = parts
  for (const name of imports) taken.add(name)
  const named = operations.map(({ id }) => ({ id, name: constantName(id, taken) }))
  const table = named.map(
    ({ name }, index) =>
      `export const ${name} = ${literal(entries[index], nameOf)} as const satisfies Operation\n`,
  )
  const wire = operations.map(
    (operation) =>
      `${propertyKey(operation.id).replace(/^\["__proto__"\]$/, '"__proto__"')}: ${wireType(document, operation)}\n`,
  )
  const body = `${constants && `${constants}\n`}${table.join('\n')}
/** All operations. Who calls only some passes those, so that bundlers leave the others out. */
export const operations = ${membersOf(named)} as const
${groups(operations, named, taken)}
/** What each operation takes and gives on the wire. */
export interface Wire {
${wire.join('')}}
${wire.some((type) => type.includes('Member<')) ? MEMBER : ''}
/** How a failure in the envelope is understood; the first that matches counts. */
export const failures = ${literal(failures)} as const

/** Parameters and properties whose values are never shown. */
export const sensitive = ${literal(sensitiveNames(document))} as const
${unsignedNames(entries)}${vendorFacts(document)}`
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
