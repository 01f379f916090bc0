import { type FactSubject, kindOf, type OperationFacts } from '@picturedesk/openapi/provenance'
import { isReference, type SpecDocument, walk } from '../spec/document.ts'

/** What a caller names: whether each is there at all. Types, limits and flags are about them. */
const NAMES: ReadonlySet<FactSubject> = new Set([
  ...(['operation', 'server', 'security scheme', 'parameter'] as const),
  ...(['request body', 'header', 'member'] as const),
])

/** Statuses of failures, on the way to a fact. */
const FAILURE = /\/responses\/(?:[345]|default)/i

/**
 * Whether a document names all that a caller sends to an operation, and all that a success brings: the call itself,
 * parameters and members. What failures look like, limits, types and flags may be assumed.
 */
export function areNamesDocumented(document: SpecDocument, { facts }: OperationFacts): boolean {
  const failures = Object.entries(document.components?.schemas ?? {})
    .filter(([, schema]) => schema['x-failure'] === true)
    .map(([name]) => `#/components/schemas/${name}`)
    .concat(failureResponses(document))
  return facts.every(
    (fact) =>
      !NAMES.has(fact.subject) ||
      kindOf(fact) === 'documented' ||
      FAILURE.test(fact.pointer) ||
      failures.some((pointer) => `${fact.pointer}/`.startsWith(`${pointer}/`)),
  )
}

/** Shared responses that only statuses of failures refer to. */
function failureResponses(document: SpecDocument): string[] {
  const [failing, succeeding] = [new Set<string>(), new Set<string>()]
  walk(document.paths, ({ responses }) => {
    for (const [status, response] of Object.entries(Object(responses) as object))
      if (isReference(response))
        (/^(?:[345]|default)/i.test(status) ? failing : succeeding).add(response.$ref)
  })
  return [...failing].filter((one) => !succeeding.has(one))
}
