import type { FactKind } from './fact.ts'
import { isObject } from './is-object.ts'
import type { Documented, Statement } from './statement.ts'

/**
 * A statement as a sentence for people: `Documented: Image API, Search, https://…`,
 * `Observed 2026-11-27: …` or `Assumed: …`. Undefined for what is not in the form of a statement.
 *
 * @param documents the root's `x-documents`
 * @param reached how the weakest fact is known that the object of the statement rests on
 */
export function sentenceOf(
  statement: Statement,
  documents: unknown,
  reached?: FactKind,
): string | undefined {
  const said = saidBy(statement, documents)
  if (said === undefined) return undefined
  const hasWeaker =
    reached === 'assumed' || (reached === 'observed' && statement.kind === 'documented')
  const parts = hasWeaker && reached !== statement.kind ? `, with ${reached} parts` : ''
  return `${named(statement)}${parts}: ${said}`
}

/** The same of one keyword. */
export function sentenceOfFact(
  keyword: string,
  statement: Statement,
  documents: unknown,
): string | undefined {
  const said = saidBy(statement, documents)
  return said && `\`${keyword}\` is ${named(statement).toLowerCase()}: ${said}`
}

/** `Assumed.` or `Observed 2026-11-27.`, for what is told in full around it; undefined for what is documented. */
export function shortSentenceOf(statement: Statement): string | undefined {
  return statement.kind === 'documented' ? undefined : `${named(statement)}.`
}

function named(statement: Statement): string {
  if (statement.kind === 'observed') return `Observed ${statement.at}`
  return statement.kind === 'assumed' ? 'Assumed' : 'Documented'
}

function saidBy(statement: Statement, documents: unknown): string | undefined {
  return statement.kind === 'documented' ? sourceOf(statement, documents) : statement.note
}

function sourceOf(
  { document: name, place, note }: Documented,
  documents: unknown,
): string | undefined {
  const document = isObject(documents) ? documents[name] : undefined
  if (!isObject(document)) return undefined
  const source = [document['title'], place, document['url']].filter((part) => part !== undefined)
  return note === undefined ? source.join(', ') : `${source.join(', ')} (${note})`
}
