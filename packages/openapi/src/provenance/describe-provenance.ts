import { type Kind, memberOf } from '../convert/grammar.ts'
import { childPointer, lookUp } from '../references/pointer.ts'
import type { FactKind } from './fact.ts'
import { isObject, type JsonObject } from './is-object.ts'
import { besideReference, factOf, type OwnProvenance, ownProvenance } from './own-provenance.ts'
import { readFacts } from './read-facts.ts'
import { sentenceOf, sentenceOfFact, shortSentenceOf } from './sentence-of.ts'
import type { Statement } from './statement.ts'

/** Kinds of object whose description is shown where they are used. */
const DESCRIBED: ReadonlySet<Kind> = new Set([
  'operation',
  'parameter',
  'header',
  'response',
  'schema',
])

/** Those that pages show besides. */
const DESCRIBED_IN_FULL: ReadonlySet<Kind> = new Set([
  ...DESCRIBED,
  'example',
  'requestBody',
  'securityScheme',
  'server',
])

/** How much is said. */
export interface DescribeOptions {
  /**
   * For pages: sentences are Markdown with links, days of reading, lines of our copy and where else was looked. Servers,
   * security schemes, request bodies and examples have theirs, and what is documented says so everywhere.
   */
  readonly isInFull?: boolean
}

/** Kinds of object that are shown apart from what is around them. Members are, too. */
const SHOWN_APART: ReadonlySet<Kind> = new Set(['parameter', 'response'])

interface Around {
  readonly inherited: Statement | undefined
  /** Whether it is shown apart from what is around it: a member, a parameter, a status. */
  readonly isShownApart?: boolean
}

/**
 * A copy of a bundled document whose descriptions say how operations, parameters, responses, schemas and members are
 * known: `Assumed: …`, `Observed 2026-11-27: …` or `Documented: …`, for single keywords as well.
 */
export function describeProvenance<Document extends object>(
  document: Document,
  { isInFull = false }: DescribeOptions = {},
): Document {
  const documents = isObject(document) ? document['x-documents'] : undefined
  const operations = new Map(readFacts(document).operations.map((one) => [one.pointer, one.kind]))
  return copied(document, 'document', '#', { inherited: undefined }) as Document

  function copied(given: unknown, kind: Kind, pointer: string, around: Around): unknown {
    if (!isObject(given)) return given
    const object = kind === 'schema' ? given : inPlaceOfReference(given)
    // At the root, there is no default for all.
    const own: OwnProvenance = kind === 'document' ? { facts: {} } : ownProvenance(object)
    const stated = own.statement ?? around.inherited
    const copy: Record<string, unknown> = { ...object }
    for (const [key, inner] of Object.entries(object)) {
      const member = memberOf(kind, key)
      if (member === undefined || typeof inner !== 'object' || inner === null) continue
      const [form, its] = member
      const at = childPointer(pointer, key)
      const below = {
        inherited: factOf(own, key) ?? stated,
        isShownApart:
          key === 'properties' || SHOWN_APART.has(its) || (isInFull && its === 'example'),
      }
      if (form === 'one' && !Array.isArray(inner)) copy[key] = copied(inner, its, at, below)
      else if (Array.isArray(inner))
        copy[key] = inner.map((one, index) =>
          copied(one, its, childPointer(at, String(index)), below),
        )
      else
        copy[key] = Object.fromEntries(
          Object.entries(inner).map(([name, one]) => [
            name,
            copied(one, its, childPointer(at, name), below),
          ]),
        )
    }
    const target = isInFull ? targetOf(object) : undefined
    // Of all but members, the target's own word counts. It is said there.
    const isSaidThere = kind !== 'schema' && target && ownProvenance(target).statement
    if ((isInFull ? DESCRIBED_IN_FULL : DESCRIBED).has(kind) && !isSaidThere) {
      const schema = kind === 'parameter' && isObject(object['schema']) ? object['schema'] : {}
      const said = [...sentences(object, around, operations.get(pointer)), ...sentences(schema, {})]
      if (said.length > 0)
        copy['description'] = isInFull
          ? joined(object['description'] ?? target?.['description'], [...new Set(said)], '\n\n')
          : joined(object['description'], said)
    }
    return copy
  }

  function sentences(object: JsonObject, around: Partial<Around>, reached?: FactKind): string[] {
    const { statement, facts } = ownProvenance(object)
    const { inherited, isShownApart } = around
    const own =
      statement === undefined
        ? isShownApart && inherited && shortSentenceOf(inherited, { isInFull })
        : sentenceOf(statement, documents, { reached, around: inherited, isInFull })
    const ofFacts = Object.entries(facts).map(([keyword, one]) =>
      sentenceOfFact(keyword, one, documents, { isInFull }),
    )
    return [own, ...ofFacts].filter((sentence) => typeof sentence === 'string')
  }

  /** What a description beside a reference would hide. */
  function targetOf({ $ref }: JsonObject): JsonObject | undefined {
    const target = typeof $ref === 'string' ? lookUp(document, $ref) : undefined
    return isObject(target) ? target : undefined
  }

  /** What a reference leads to, with the statement that stands beside it, where there is one. */
  function inPlaceOfReference(given: JsonObject): JsonObject {
    const { $ref, 'x-provenance': beside } = given
    if (typeof $ref !== 'string' || beside === undefined) return given
    const target = lookUp(document, $ref)
    if (!isObject(target)) return given
    const { statement, facts } = besideReference(ownProvenance(given), ownProvenance(target))
    return { ...target, 'x-provenance': { ...statement, facts } }
  }
}

function joined(description: unknown, said: readonly string[], between = '\n'): string {
  return [
    ...(typeof description === 'string' ? [description.trim()] : []),
    said.join(between),
  ].join('\n\n')
}
