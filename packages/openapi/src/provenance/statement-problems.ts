import { isObject, type JsonObject } from './is-object.ts'
import {
  dateProblem,
  documentProblem,
  expected,
  linesProblem,
  type ProvenanceProblem,
  shown,
  textProblem,
} from './member-problems.ts'
import type { ProvenanceKind } from './statement.ts'
import { STATEMENT_FORMS, type StatementMember } from './statement-schema.ts'

const kinds = Object.keys(STATEMENT_FORMS)

/** What is written for each kind, for messages. */
const EXAMPLES: Readonly<Record<ProvenanceKind, string>> = {
  documented: '{ kind: documented, document: …, place: … }',
  observed: '{ kind: observed, at: 2026-11-27, note: … }',
  assumed: '{ kind: assumed, lookedIn: […], note: … }',
}

/** Where a statement stands. */
export interface StatementPlace {
  /** The root's `x-documents`. */
  readonly documents: unknown
  /** Whether it speaks for single facts as well. Without it, `facts` is an unknown member. */
  readonly hasFacts?: boolean
}

/** What is wrong with a statement: each problem with its path and a remedy. */
export function statementProblems(
  statement: unknown,
  { documents, hasFacts = false }: StatementPlace,
): ProvenanceProblem[] {
  if (!isObject(statement))
    return [{ path: [], message: `${expected('a statement', statement)} ${anyExample()}` }]
  const { kind } = statement
  if (!isKind(kind))
    return [
      {
        path: kind === undefined ? [] : ['kind'],
        message: `${expected(`one of the kinds ${kinds.join(', ')}`, kind)} ${anyExample()}`,
      },
    ]
  return [
    ...missingMembers(statement, kind),
    ...Object.entries(statement).flatMap(([name, value]) => {
      if (name === 'kind' || value === undefined) return []
      if (name === 'facts' && hasFacts) return factsProblems(value, documents)
      return memberProblems(kind, name, value, documents)
    }),
    ...copyProblems(statement, documents),
  ]
}

function missingMembers(statement: JsonObject, kind: ProvenanceKind): ProvenanceProblem[] {
  return STATEMENT_FORMS[kind].required
    .filter((name) => statement[name] === undefined)
    .map((name) => ({
      path: [],
      message: `A statement of kind ${kind} has no ${name}. Write ${EXAMPLES[kind]}.`,
    }))
}

function memberProblems(
  kind: ProvenanceKind,
  name: string,
  value: unknown,
  documents: unknown,
): ProvenanceProblem[] {
  const { required, optional } = STATEMENT_FORMS[kind]
  const known = [...required, ...optional]
  const member = known.find((one) => one === name)
  if (member === undefined)
    return [
      {
        path: [name],
        message: `A statement of kind ${kind} has no member \`${name}\`. Known: kind, ${known.join(', ')}.`,
      },
    ]
  if (member === 'lookedIn') return lookedInProblems(value, documents)
  const message = member === 'document' ? documentProblem(value, documents) : checks[member](value)
  return message === undefined ? [] : [{ path: [name], message }]
}

const checks: Readonly<
  Record<Exclude<StatementMember, 'document' | 'lookedIn'>, (value: unknown) => string | undefined>
> = { at: dateProblem, lines: linesProblem, note: textProblem, place: textProblem }

function lookedInProblems(value: unknown, documents: unknown): ProvenanceProblem[] {
  if (!Array.isArray(value) || value.length === 0)
    return [
      {
        path: ['lookedIn'],
        message: expected('a list of names of x-documents, those that do not say it', value),
      },
    ]
  return value.flatMap((name, index) => {
    const message = value.includes(name, index + 1)
      ? `The document ${shown(name)} is named twice. Name it once.`
      : documentProblem(name, documents)
    return message === undefined ? [] : [{ path: ['lookedIn', index], message }]
  })
}

function factsProblems(facts: unknown, documents: unknown): ProvenanceProblem[] {
  if (!isObject(facts) || Object.keys(facts).length === 0)
    return [
      {
        path: ['facts'],
        message: expected('statements by keyword, such as { maximum: { kind: … } }', facts),
      },
    ]
  return Object.entries(facts).flatMap(([keyword, statement]) =>
    statementProblems(statement, { documents }).map(({ path, message }) => ({
      path: ['facts', keyword, ...path],
      message,
    })),
  )
}

/** Lines are those of a copy. */
function copyProblems(statement: JsonObject, documents: unknown): ProvenanceProblem[] {
  const { document: name, lines } = statement
  const document = isObject(documents) && typeof name === 'string' ? documents[name] : undefined
  if (lines === undefined || (isObject(document) && document['copy'] !== undefined)) return []
  if (document === undefined && name !== undefined) return []
  return [
    {
      path: ['lines'],
      message:
        name === undefined
          ? 'Lines are given without the document that they are counted in. Add document.'
          : `Lines are given of document ${shown(name)}, which has no copy. Give the document a copy, or use place.`,
    },
  ]
}

function isKind(kind: unknown): kind is ProvenanceKind {
  return typeof kind === 'string' && kinds.includes(kind)
}

function anyExample(): string {
  return `Write ${Object.values(EXAMPLES).join(' or ')}.`
}
