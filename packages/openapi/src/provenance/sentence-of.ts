import type { FactKind } from './fact.ts'
import { isObject } from './is-object.ts'
import type { Statement } from './statement.ts'

/** What is known besides where a statement stands. */
interface SentenceContext {
  /** How the weakest fact is known that the object of the statement rests on. */
  readonly reached?: FactKind | undefined
  /** What is said around it, whose document need not be named again. */
  readonly around?: Statement | undefined
  /** For pages: as Markdown, with the day of reading, the lines of our copy and where else was looked. */
  readonly isInFull?: boolean | undefined
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
  { reached, around, isInFull }: SentenceContext = {},
): string | undefined {
  const said = isInFull ? fullySaidBy(statement, documents) : saidBy(statement, documents, around)
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
  { isInFull }: Pick<SentenceContext, 'isInFull'> = {},
): string | undefined {
  const said = isInFull ? fullySaidBy(statement, documents) : saidBy(statement, documents)
  return said && `\`${keyword}\` is ${named(statement).toLowerCase()}: ${said}`
}

/** `Assumed.` or `Observed 2026-11-27.`, for what is told in full around it; undefined for what is documented. */
export function shortSentenceOf(
  statement: Statement,
  { isInFull }: Pick<SentenceContext, 'isInFull'> = {},
): string | undefined {
  return statement.kind === 'documented' && !isInFull ? undefined : `${named(statement)}.`
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

/** The same as Markdown with all that the statement has. */
function fullySaidBy(statement: Statement, documents: unknown): string | undefined {
  const { note } = statement
  if (statement.kind === 'assumed') {
    const places = statement.lookedIn.flatMap((name) => linkTo(documents, name) ?? [])
    return places.length === 0 ? note : `${note} Looked in: ${places.join('; ')}.`
  }
  const { document: name, place, lines } = statement
  const link = name === undefined ? undefined : linkTo(documents, name)
  if (statement.kind === 'documented' && link === undefined) return undefined
  const where = [link, place, lines && `lines ${lines} of our copy`]
    .filter((part) => part !== undefined)
    .join(', ')
  if (where === '') return note
  return note === undefined ? `${where}.` : `${note} (${where})`
}

function linkTo(documents: unknown, name: string): string | undefined {
  const document = isObject(documents) ? documents[name] : undefined
  if (!isObject(document)) return undefined
  return `[${document['title']}](${document['url']}) (read ${document['read']})`
}
