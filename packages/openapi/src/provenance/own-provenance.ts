import { isObject, type JsonObject } from './is-object.ts'
import type { Statement } from './statement.ts'
import { STATEMENT_FORMS } from './statement-schema.ts'

/** What an object says of itself. */
export interface OwnProvenance {
  readonly statement?: Statement | undefined
  /** Of single keywords. */
  readonly facts: Readonly<Record<string, Statement>>
}

/** Reads `x-provenance`. What is no statement counts as none: the ruleset tells what is wrong with it. */
export function ownProvenance(object: JsonObject): OwnProvenance {
  const { 'x-provenance': provenance } = object
  if (!isObject(provenance)) return { facts: {} }
  const { facts, ...statement } = provenance
  const entries = isObject(facts) ? Object.entries(facts) : []
  return {
    statement: asStatement(statement),
    facts: Object.fromEntries(
      entries.flatMap(([keyword, value]) => {
        const its = asStatement(value)
        return its === undefined ? [] : [[keyword, its]]
      }),
    ),
  }
}

/** The statement of an object's own `x-provenance`; undefined when it has none, or none in the form. */
export function ownStatement(object: object): Statement | undefined {
  return ownProvenance(object as JsonObject).statement
}

/** What an object says of one keyword. A name such as `constructor` is a keyword of no object. */
export function factOf({ facts }: OwnProvenance, keyword: string): Statement | undefined {
  return Object.hasOwn(facts, keyword) ? facts[keyword] : undefined
}

/** What stands beside a reference goes before what the target says of itself. */
export function besideReference(beside: OwnProvenance, target: OwnProvenance): OwnProvenance {
  return {
    statement: beside.statement ?? target.statement,
    facts: { ...target.facts, ...beside.facts },
  }
}

export function asStatement(value: unknown): Statement | undefined {
  const isKnown =
    isObject(value) &&
    typeof value['kind'] === 'string' &&
    Object.hasOwn(STATEMENT_FORMS, value['kind'])
  return isKnown ? (value as unknown as Statement) : undefined
}
