import type { ProvenanceKind, Statement } from './statement.ts'

/** What a fact says. */
export type FactSubject =
  | 'server'
  | 'security scheme'
  | 'failure pattern'
  | 'limit of the rate'
  | 'operation'
  | 'cost'
  | 'repeats'
  | 'life of links'
  | 'parameter'
  | 'style'
  | 'request body'
  | 'status'
  | 'header'
  | 'media type'
  | 'schema'
  | 'member'
  | 'required'
  | 'type'
  | 'limit'
  | 'values'
  | 'default'
  | 'example'

/** One thing that a description says, and how it is known. */
export interface Fact {
  readonly subject: FactSubject
  /** Where it stands, as JSON pointer: `#/components/schemas/Image/properties/id`. */
  readonly pointer: string
  /** The nearest statement; undefined when there is none on the way up. */
  readonly statement?: Statement | undefined
}

/** How a fact is known; `unstated` without a statement. */
export type FactKind = ProvenanceKind | 'unstated'

export function kindOf({ statement }: Fact): FactKind {
  return statement?.kind ?? 'unstated'
}

/** Facts by kind. */
export type FactCount = Readonly<Record<FactKind, number>>

export function countFacts(facts: readonly Fact[]): FactCount {
  const count = { documented: 0, observed: 0, assumed: 0, unstated: 0 }
  for (const fact of facts) count[kindOf(fact)]++
  return count
}

/** From the surest to what nobody has said. */
const KINDS: readonly FactKind[] = ['documented', 'observed', 'assumed', 'unstated']

/** How something that rests on these facts is known: as its weakest fact is. */
export function weakestKind(facts: readonly Fact[]): FactKind {
  const count = countFacts(facts)
  return KINDS.findLast((kind) => count[kind] > 0) ?? 'unstated'
}
