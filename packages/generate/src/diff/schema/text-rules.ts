import { deepEqual, shown } from '../deep-equal.ts'
import type { Place } from '../place.ts'
import { concerns } from './bound-rules.ts'
import { said } from './flat-schema.ts'
import { incomparable, narrower, type Scope, subject, wider } from './scope.ts'

/** `pattern` and `format`: what they allow is compared by the word, as nothing else can be known. */
export function compareTexts(scope: Scope): void {
  if (concerns(scope, ['string'])) {
    compareWords(scope, 'pattern', () => false)
    for (const keyword of ['contentEncoding', 'contentMediaType', 'contentSchema'])
      compareFixed(scope, keyword)
  }
  if (concerns(scope, ['string', 'integer', 'fraction'])) compareWords(scope, 'format', isWithin)
}

/** Each format with those that allow all its values. */
const WITHIN: Readonly<Record<string, readonly string[]>> = {
  int32: ['int64', 'double'],
  uint32: ['int64', 'uint64', 'double'],
  float: ['double'],
  email: ['idn-email'],
  hostname: ['idn-hostname'],
  uri: ['uri-reference', 'iri', 'iri-reference'],
  'uri-reference': ['iri-reference'],
  iri: ['iri-reference'],
}

/** Formats that have a type of their own in the client. */
const TYPED = /^(u?int64|binary|byte|base64)$/

function isWithin(inner: string, outer: string): boolean {
  return WITHIN[inner]?.includes(outer) ?? false
}

function compareWords(
  scope: Scope,
  keyword: string,
  within: (inner: string, outer: string) => boolean,
): void {
  const [before, after] = [said<string>(scope.base, keyword), said<string>(scope.next, keyword)]
  const has = (places: readonly Place<string>[], word: string): boolean =>
    places.some(({ value }) => value === word)
  const removed = before.filter(({ value }) => !has(after, value))
  const added = after.filter(({ value }) => !has(before, value))
  if (removed.length === 0 && added.length === 0) return
  const words = (places: readonly Place<string>[]): string =>
    places.map(({ value }) => shown(value)).join(' and ') || 'none'
  const what = `The ${keyword} of ${subject(scope.sides)} changed from ${words(before)} to ${words(after)}`
  const sides = { base: removed[0] ?? before[0], next: added[0] ?? after[0] }
  const lacksNone = (given: typeof removed, by: typeof removed): boolean =>
    given.every((one) => by.some((other) => within(other.value, one.value)))
  const isTyped = [...removed, ...added].some(({ value }) => TYPED.test(value))
  if (isTyped && (scope.direction === 'response' || added.length === 0))
    incomparable(scope, what, sides)
  else if (lacksNone(removed, after)) narrower(scope, what, sides)
  else if (lacksNone(added, before)) wider(scope, what, sides)
  else incomparable(scope, what, sides)
}

/** What a text holds cannot be compared: any change is one of kind. */
function compareFixed(scope: Scope, keyword: string): void {
  const [before, after] = [said(scope.base, keyword), said(scope.next, keyword)]
  const values = (places: readonly Place[]): unknown[] => places.map(({ value }) => value)
  if (deepEqual(values(before), values(after))) return
  const from = before.length > 0 ? values(before).map(shown).join(' and ') : 'none'
  const to = after.length > 0 ? values(after).map(shown).join(' and ') : 'none'
  const what = `\`${keyword}\` of ${subject(scope.sides)} changed from ${from} to ${to}`
  incomparable(scope, what, { base: before[0], next: after[0] })
}
