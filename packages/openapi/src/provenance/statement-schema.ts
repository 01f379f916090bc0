import type { ProvenanceKind } from './statement.ts'

/** What a member of a statement holds, as JSON Schema. */
const DATE = { type: 'string', format: 'date' }
const TEXT = { type: 'string', minLength: 1 }

/** Members of a statement, as JSON Schema. */
export const STATEMENT_MEMBERS = {
  document: TEXT,
  place: TEXT,
  lines: { type: 'string', pattern: '^[1-9][0-9]*(-[1-9][0-9]*)?(, [1-9][0-9]*(-[1-9][0-9]*)?)*$' },
  at: DATE,
  note: TEXT,
  lookedIn: { type: 'array', minItems: 1, uniqueItems: true, items: TEXT },
} as const

export type StatementMember = keyof typeof STATEMENT_MEMBERS

interface Form {
  readonly required: readonly StatementMember[]
  readonly optional: readonly StatementMember[]
}

/** The members that a statement of each kind has. */
export const STATEMENT_FORMS: Readonly<Record<ProvenanceKind, Form>> = {
  documented: { required: ['document'], optional: ['place', 'lines', 'note'] },
  observed: { required: ['at', 'note'], optional: ['document', 'place', 'lines'] },
  assumed: { required: ['lookedIn', 'note'], optional: [] },
}

/** The members of an entry of `x-documents`, as JSON Schema. */
export const DOCUMENT_SCHEMA = {
  type: 'object',
  required: ['title', 'url', 'read'],
  additionalProperties: false,
  properties: {
    title: TEXT,
    url: { type: 'string', format: 'uri', pattern: '^https?://' },
    read: DATE,
    copy: TEXT,
    edition: TEXT,
  },
} as const

const [statement, entry] = [true, false].map((hasFacts) => ({
  type: 'object',
  required: ['kind'],
  oneOf: Object.entries(STATEMENT_FORMS).map(([kind, { required, optional }]) => ({
    required: ['kind', ...required],
    additionalProperties: false,
    properties: {
      kind: { const: kind },
      ...Object.fromEntries(
        [...required, ...optional].map((name) => [name, STATEMENT_MEMBERS[name]]),
      ),
      ...(hasFacts && {
        facts: { type: 'object', minProperties: 1, additionalProperties: { $ref: '#/$defs/fact' } },
      }),
    },
  })),
}))

/** The value of `x-provenance`, as JSON Schema, for editors and other tools. */
export const PROVENANCE_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  ...statement,
  $defs: { fact: entry },
}
