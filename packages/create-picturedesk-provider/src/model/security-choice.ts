import type { ListedOperation, SpecDocument } from '@picturedesk/generate'
import { follow } from '../guess/schema-view.ts'
import { type RequestPart, securityPart } from './security-part.ts'

/** The schemes that a call is authorized by, all of them together. */
export interface SecurityChoice {
  /** Parts of a request by the name of the scheme. */
  readonly parts: ReadonlyMap<string, RequestPart>
  /** Ids of operations that accept none of what is sent. */
  readonly refusing: readonly string[]
  /** Schemes of the spec that are not used. */
  readonly unused: readonly string[]
  /** Schemes that operations ask for and that the scaffolder does not know. */
  readonly unknown: readonly string[]
  /** Whether an operation works without credentials. */
  readonly hasAnonymous: boolean
  /** Whether any operation asks for credentials. */
  readonly isAsked: boolean
}

/**
 * Chooses the schemes that most operations accept: those that serve methods first, then all of them. Of several that
 * are accepted alike, the first of the document.
 */
export function chooseSecurity(
  document: SpecDocument,
  operations: readonly ListedOperation[],
): SecurityChoice {
  const schemes = new Map(
    Object.entries(document.components?.securitySchemes ?? {}).map(([name, scheme]) => [
      name,
      securityPart(follow(document, scheme) ?? {}),
    ]),
  )
  const root = (document as { readonly security?: unknown }).security
  const asks = operations.map(({ id, object }) => ({
    id,
    serves: [object['x-capability'] ?? []].flat().length > 0,
    alternatives: alternativesOf((object as { readonly security?: unknown }).security ?? root),
  }))
  const all = asks.flatMap(({ alternatives }) => alternatives).filter((one) => one.length > 0)
  // A spec that declares a scheme and asks for none has forgotten to ask.
  const declared = all.length > 0 ? all : [...schemes.keys()].map((name) => [name])
  const partsOf = (names: readonly string[]): RequestPart[] =>
    names.flatMap((name) => schemes.get(name) ?? [])
  const known = distinct(
    declared.filter((names) => partsOf(names).length === names.length && fit(partsOf(names))),
  )
  const score = (names: readonly string[]): number =>
    asks
      .filter(({ alternatives }) => accepts(alternatives, names))
      .reduce((sum, { serves }) => sum + (serves ? operations.length + 1 : 1), 0)
  const [chosen = []] = known
    .map((names) => ({ names, score: score(names) }))
    .sort((one, other) => other.score - one.score)
    .map(({ names }) => names)
  return {
    parts: new Map(partsOf(chosen).map((part, index) => [chosen[index] ?? '', part])),
    refusing: asks.filter((one) => !accepts(one.alternatives, chosen)).map(({ id }) => id),
    unused: [...schemes.keys()].filter((name) => !chosen.includes(name)),
    unknown: [...new Set(declared.flat())].filter((name) => schemes.get(name) === undefined),
    hasAnonymous:
      schemes.size > 0 &&
      all.length > 0 &&
      asks.some(({ alternatives }) => alternatives.some((names) => names.length === 0)),
    isAsked: all.length > 0,
  }
}

/** Whether one request can carry them all: a header has one value. */
function fit(parts: readonly RequestPart[]): boolean {
  const places = parts.map(({ place, name }) =>
    place === 'basic' || place === 'header' ? `header ${name.toLowerCase()}` : `${place} ${name}`,
  )
  return new Set(places).size === places.length
}

/** The schemes of each alternative. An operation of which nothing is said needs none. */
function alternativesOf(security: unknown): (readonly string[])[] {
  if (!Array.isArray(security) || security.length === 0) return [[]]
  return security.map((one) => Object.keys((one ?? {}) as object))
}

function accepts(alternatives: readonly (readonly string[])[], sent: readonly string[]): boolean {
  return alternatives.some((names) => names.every((name) => sent.includes(name)))
}

function distinct(all: readonly (readonly string[])[]): (readonly string[])[] {
  return [...new Map(all.map((names) => [[...names].sort().join('\n'), names])).values()]
}
