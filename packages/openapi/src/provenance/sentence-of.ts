import type { FactKind } from './fact.ts'
import { isObject } from './is-object.ts'
import type { Statement } from './statement.ts'

/** What is known besides where a statement stands. */
interface SentenceContext {
  /** How the weakest fact is known that the object of the statement rests on. */
  readonly reached?: FactKind | undefined
  /** What is said around it, whose document need not be named again. */
  readonly around?: Statement | undefined
}

/**
 * A statement as a sentence for people: `Documented: Image API, Search, https://…`,
 * `Observed 2026-11-27: …` or `Assumed: …`. Undefined for what is not in the form of a statement.
 *
 * @param documents the root's `x-documents`
 */
export function sentenceOf(
  statement: Statement,
  documents: unknown,
  { reached, around }: SentenceContext = {},
): string | undefined {
  const said = saidBy(statement, documents, around)
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

function saidBy(statement: Statement, documents: unknown, around?: Statement): string | undefined {
  if (statement.kind !== 'documented') return statement.note
  const { document: name, place, note } = statement
  const document = isObject(documents) ? documents[name] : undefined
  if (!isObject(document)) return undefined
  const isSame = around?.kind === 'documented' && around.document === name
  const source = isSame ? [place] : [document['title'], place, document['url']]
  const where = source.filter((part) => part !== undefined).join(', ')
  if (note === undefined) return where === '' ? undefined : where
  return where === '' ? note : `${where} (${note})`
}
