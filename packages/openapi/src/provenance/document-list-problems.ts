import { isObject } from './is-object.ts'
import {
  dateProblem,
  expected,
  type ProvenanceProblem,
  textProblem,
  urlProblem,
} from './member-problems.ts'
import { DOCUMENT_SCHEMA } from './statement-schema.ts'

type Member = keyof typeof DOCUMENT_SCHEMA.properties

const checks: Readonly<Record<Member, (value: unknown) => string | undefined>> = {
  title: textProblem,
  url: urlProblem,
  read: dateProblem,
  copy: textProblem,
  edition: textProblem,
}

const FORM = 'Write { title, url, read: 2026-11-27 }, and copy or edition where there is one.'

/** What is wrong with the value of `x-documents`. */
export function documentListProblems(documents: unknown): ProvenanceProblem[] {
  if (!isObject(documents))
    return [{ path: [], message: `${expected('documents by their names', documents)} ${FORM}` }]
  return Object.entries(documents).flatMap(([name, document]) =>
    problemsOf(document).map(({ path, message }) => ({ path: [name, ...path], message })),
  )
}

function problemsOf(document: unknown): ProvenanceProblem[] {
  if (!isObject(document))
    return [{ path: [], message: `${expected('a document', document)} ${FORM}` }]
  const missing = DOCUMENT_SCHEMA.required.filter((name) => document[name] === undefined)
  return [
    ...missing.map((name) => ({ path: [], message: `The document has no ${name}. ${FORM}` })),
    ...Object.entries(document).flatMap(([name, value]) => {
      if (value === undefined) return []
      const message = isMember(name)
        ? checks[name](value)
        : `Unknown member \`${name}\`. Known: ${Object.keys(checks).join(', ')}.`
      return message === undefined ? [] : [{ path: [name], message }]
    }),
  ]
}

function isMember(name: string): name is Member {
  return Object.hasOwn(checks, name)
}
