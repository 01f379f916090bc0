import { type Composition, hasPattern } from '../../schema/composition.ts'
import type { Evaluator } from '../../schema/evaluator.ts'
import { pointerStep } from '../../spec/openapi-document.ts'
import { bracketKeys, bracketTree } from './bracket-tree.ts'
import { atMembers, type FieldJudge, type Mistake } from './field-judge.ts'
import { judgeContent } from './judge-content.ts'
import { unknownField } from './name-advice.ts'
import type { SentPair } from './sent-pair.ts'
import { readPairs } from './style-reader.ts'
import type { WireField } from './wire-field.ts'

/** What the query of an operation is judged by. */
export interface QueryRules {
  readonly evaluator: Evaluator
  readonly judge: FieldJudge
  readonly fields: readonly WireField[]
  /** Names that are legal besides: credentials, and what the path's key has. */
  readonly others: readonly string[]
}

const WHAT = 'query parameter'

/** The mistakes of a query, with pointers into it. */
export function judgeQuery(rules: QueryRules, pairs: readonly SentPair[]): Mistake[] {
  const { fields, judge, others } = rules
  const found: Mistake[] = []
  const claimed = new Set<string>(others)
  const names = new Set(pairs.map(({ name }) => name))
  const under = (name: string): SentPair[] => pairs.filter((pair) => pair.name === name)
  const spread = fields.filter((field) => isSpread(rules, field) && !names.has(field.name))

  for (const field of fields) {
    if (spread.includes(field)) continue
    const own = under(field.name)
    const members = field.style === 'deepObject' ? membersOf(field, pairs, names, fields) : []
    claimed.add(field.name)
    for (const { name } of members) claimed.add(name)
    if (own.length > 0) {
      if (field.mayBeEmpty && own.every(({ value }) => value === '')) continue
      found.push(...judgeOwn(judge, field, own))
    } else if (members.length > 0) {
      const tree = bracketTree(members.map(({ keys, value }) => [keys, value]))
      found.push(...atMembers(field, judge.value(field, [tree]).mistakes, WHAT))
    } else if (field.required)
      found.push({ pointer: '', message: `'${field.name}' is missing. The spec requires it.` })
  }
  for (const field of spread) {
    const mine = [...names].filter((name) => !claimed.has(name) && mayHave(rules, field, name))
    for (const name of mine) claimed.add(name)
    if (mine.length === 0 && !field.required) continue
    const object = Object.fromEntries(
      mine.map((name) => {
        const texts = under(name).map(({ value }) => value)
        // A name of the caller's own may come several times.
        const isDeclared = compositionOf(rules, field)?.members.has(name) === true
        return [name, texts.length === 1 || !isDeclared ? String(texts[0]) : texts]
      }),
    )
    found.push(...judge.value(field, [object]).mistakes)
  }
  const known = [
    ...fields.filter((field) => !spread.includes(field)).map(({ name }) => name),
    ...others,
    ...spread.flatMap((field) => [...(compositionOf(rules, field)?.members.keys() ?? [])]),
  ]
  for (const name of names) {
    if (claimed.has(name)) continue
    const message = unknownField(name, fields, {
      known,
      what: WHAT,
      shapes: (field) => judge.shapes(field),
    })
    found.push({ pointer: pointerStep(name), message, keyword: 'unevaluatedProperties' })
  }
  return found
}

function judgeOwn(judge: FieldJudge, field: WireField, own: readonly SentPair[]): Mistake[] {
  const texts = own.map(({ value }) => value)
  const at = ({ pointer, message, keyword }: Mistake): Mistake => ({
    ...(keyword === undefined ? {} : { keyword }),
    pointer: pointerStep(field.name) + pointer,
    message: message.startsWith(`'${field.name}'`) ? `The ${WHAT} ${message}` : message,
  })
  if (field.mediaType !== undefined) return judgeContent(judge, field, texts).map(at)
  if (!field.schema) return []
  return judge.mistakes(field, readPairs(field, judge.shapes(field), own), texts).map(at)
}

/** The pairs that are members of a parameter in the style `deepObject`. */
function membersOf(
  field: WireField,
  pairs: readonly SentPair[],
  names: ReadonlySet<string>,
  fields: readonly WireField[],
): { name: string; keys: string[]; value: string }[] {
  if (names.has(field.name)) return []
  return pairs.flatMap(({ name, value }) => {
    const brackets = bracketKeys(name)
    // A parameter may be named like a member.
    const isMember = brackets?.base === field.name && !fields.some((one) => one.name === name)
    return isMember ? [{ name, keys: brackets.keys, value }] : []
  })
}

/** Whether the members of an object are the parameters. */
function isSpread({ judge }: QueryRules, field: WireField): boolean {
  const isForm = field.style === 'form' && field.explode && field.mediaType === undefined
  return isForm && field.schema !== undefined && judge.shapes(field).object
}

function mayHave(rules: QueryRules, field: WireField, name: string): boolean {
  const composition = compositionOf(rules, field)
  if (!composition) return false
  const { members, patterns, others } = composition
  if (members.has(name) || others.length > 0) return true
  if (members.size === 0 && patterns.length === 0) return true
  return patterns.some(({ pattern }) => hasPattern(pattern, name))
}

function compositionOf({ evaluator }: QueryRules, { schema }: WireField): Composition | undefined {
  return schema && evaluator.rewriter('request').composition(schema)
}
