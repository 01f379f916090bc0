import type { Schema, SpecDocument } from '../../spec/document.ts'
import { isFields, memberAt, type Place } from '../place.ts'
import { concerns } from './bound-rules.ts'
import { type Conjunction, type FlatSchema, said } from './flat-schema.ts'
import { type Members, membersOf, patternsOf } from './members.ts'
import { narrower, type Scope, subject, tell, wider } from './scope.ts'

/** Named members: which there are, which must be there, and what each holds. */
export function compareMembers(
  scope: Scope,
  documents: readonly [SpecDocument, SpecDocument],
): void {
  if (!concerns(scope, ['object'])) return
  const before = membersOf(documents[0], scope.base, scope.direction)
  const after = membersOf(documents[1], scope.next, scope.direction)
  const names = new Set([
    ...before.named.keys(),
    ...after.named.keys(),
    ...before.required,
    ...after.required,
  ])
  for (const name of names) compareMember(scope, name, before, after)
  compareCredentials(scope, before, after)
  compareOthers(scope)
  comparePatterns(scope)
}

function compareMember(scope: Scope, name: string, before: Members, after: Members): void {
  const [old, now] = [before.named.get(name), after.named.get(name)]
  const sides = { base: old?.[0], next: now?.[0] }
  const where = memberName(scope, name)
  if (old !== undefined && now === undefined) {
    tell(
      scope,
      'breaking',
      scope.direction === 'request'
        ? `${where} was removed, so callers that send it are refused.`
        : `${where} was removed, so callers that read it do not get it any more.`,
      sides,
    )
    return
  }
  const wasRequired = before.required.has(name)
  const isRequired = after.required.has(name)
  if (old === undefined && now !== undefined) {
    if (isRequired && !wasRequired && scope.direction === 'request')
      tell(
        scope,
        'breaking',
        `${where} is new and must be sent, so calls without it are refused.`,
        sides,
      )
    else if (before.admits(name) || isFree(scope, before))
      scope.result.link(scope.compare(before.holding(name), after.holding(name)))
    if (!(isRequired && scope.direction === 'request'))
      tell(
        scope,
        'feature',
        scope.direction === 'request'
          ? `${where} is new, so callers may send it.`
          : `${where} is new, so callers may read it.`,
        sides,
      )
    return
  }
  if (!wasRequired && isRequired)
    narrower(scope, `${where} must be there now`, required(scope, sides))
  if (wasRequired && !isRequired)
    wider(scope, `${where} may be missing now`, required(scope, sides))
  if (old === undefined) return
  scope.result.link(scope.compare(before.holding(name), after.holding(name)))
}

/** Of an object that names no member, callers may have sent any. */
function isFree({ direction, base }: Scope, { named, credentials }: Members): boolean {
  const isClosed = ['additionalProperties', 'unevaluatedProperties'].some((keyword) =>
    said(base, keyword).some(({ value }) => value === false),
  )
  return direction === 'request' && named.size + credentials.size === 0 && !isClosed
}

function required(scope: Scope, sides: Scope['sides']): Scope['sides'] {
  return {
    base: said(scope.base, 'required')[0] ?? sides.base,
    next: said(scope.next, 'required')[0] ?? sides.next,
  }
}

function memberName(scope: Scope, name: string): string {
  const owner = subject(scope.sides)
  return owner.startsWith('`') && !owner.includes(' ')
    ? `\`${owner.slice(1, -1)}.${name}\``
    : `\`${name}\` of ${owner}`
}

/** What the client fills in is nothing that callers send, but they have to have it. */
function compareCredentials(scope: Scope, before: Members, after: Members): void {
  for (const [name, places] of after.credentials)
    if (!before.credentials.has(name))
      tell(
        scope,
        'breaking',
        `${memberName(scope, name)} is a credential now, so callers have to configure it.`,
        { next: places[0] },
      )
  for (const [name, places] of before.credentials) {
    const now = after.credentials.get(name)
    if (now === undefined) {
      if (!after.named.has(name))
        tell(
          scope,
          'fix',
          `${memberName(scope, name)} is not a credential any more; the client leaves it out.`,
          { base: places[0] },
        )
    } else scope.result.link(scope.compare(places, now))
  }
}

const isClosed = (value: unknown): boolean => value === false

/** Members that are not named. Responses are read leniently, so a closed one is like one of which nothing is said. */
function compareOthers(scope: Scope): void {
  for (const keyword of ['additionalProperties', 'unevaluatedProperties']) {
    const keep = ({ value }: Place): boolean => scope.direction === 'request' || value !== false
    const before = said<Schema | boolean>(scope.base, keyword).filter(keep)
    const after = said<Schema | boolean>(scope.next, keyword).filter(keep)
    const sides = { base: before[0], next: after[0] }
    const name = subject(scope.sides)
    if (scope.direction === 'response') {
      if (before.length > 0 && after.length === 0)
        tell(
          scope,
          'breaking',
          `${name} has no other members than the named ones any more, so callers that read others do not get them.`,
          sides,
        )
      else if (before.length === 0 && after.length > 0)
        tell(
          scope,
          'feature',
          `${name} may have other members than the named ones now, so callers may read them.`,
          sides,
        )
    } else if (
      !before.some(({ value }) => isClosed(value)) &&
      after.some(({ value }) => isClosed(value))
    )
      narrower(scope, `${name} allows no other members than the named ones any more`, sides)
    else if (
      before.some(({ value }) => isClosed(value)) &&
      !after.some(({ value }) => isClosed(value))
    )
      wider(scope, `${name} allows other members than the named ones now`, sides)
    if (before.some(({ value }) => isClosed(value)) || after.some(({ value }) => isClosed(value)))
      continue
    if (before.length > 0 || (after.length > 0 && scope.direction === 'request'))
      if (!(scope.direction === 'response' && after.length === 0))
        scope.result.link(scope.compare(before, after))
  }
}

/** Members whose names fit a pattern. */
function comparePatterns(scope: Scope): void {
  const [before, after] = [byPattern(scope.base), byPattern(scope.next)]
  const name = subject(scope.sides)
  for (const [pattern, places] of before) {
    const now = after.get(pattern)
    if (now !== undefined) scope.result.link(scope.compare(places, now))
    else
      tell(
        scope,
        'breaking',
        `Members of ${name} whose names fit ${pattern} are not described any more, so callers cannot rely on them.`,
        { base: places[0] },
      )
  }
  for (const [pattern, places] of after) {
    if (before.has(pattern)) continue
    const others = said<unknown>(scope.base, 'additionalProperties')
    const isNew =
      scope.direction === 'request'
        ? others.some(({ value }) => value === false)
        : !others.some(({ value }) => isFields(value))
    if (isNew)
      tell(scope, 'feature', `Members of ${name} whose names fit ${pattern} are described now.`, {
        next: places[0],
      })
    else narrowOrTell(scope, pattern, places)
  }
}

function narrowOrTell(scope: Scope, pattern: string, places: Conjunction): void {
  tell(
    scope,
    'breaking',
    `Members of ${subject(scope.sides)} whose names fit ${pattern} follow a rule of their own now, so values that were right before may not be.`,
    { next: places[0] },
  )
}

function byPattern(flat: FlatSchema): Map<string, Conjunction> {
  const found = new Map<string, Conjunction>()
  for (const part of flat.parts)
    for (const pattern of patternsOf(part))
      found.set(pattern, [
        ...(found.get(pattern) ?? []),
        memberAt<Schema | boolean>(part, 'patternProperties', pattern),
      ])
  return found
}
