import type { ParameterRule, ParameterType } from '@picturedesk/transport'
import { Extended, Part } from '../typescript/part.ts'

/** A rule as it is written: its inner rules may be parts that others share. */
export type Rule = {
  -readonly [Key in Exclude<
    keyof ParameterRule,
    'items' | 'properties' | 'type'
  >]?: ParameterRule[Key]
} & {
  type?: ParameterType | ParameterType[]
  items?: AnyRule
  properties?: Record<string, AnyRule>
}

export type AnyRule = Rule | Part | Extended

/** The rule itself. Of one that is still being read, only that it may be anything is known. */
export function plainRule(rule: AnyRule): Rule {
  if (rule instanceof Part) return (rule.value as Rule | undefined) ?? { type: 'any' }
  if (rule instanceof Extended) return { ...plainRule(rule.part), ...(rule.more as Rule) }
  return rule
}

/** A rule with more members, `required` right behind the type, where a reader looks for it. */
export function withMore(rule: AnyRule, required: boolean, more: Partial<Rule> = {}): AnyRule {
  const added = { ...(required && { required: true }), ...more }
  if (Object.keys(added).length === 0) return rule
  if (rule instanceof Part) return new Extended(rule, added)
  const { type, ...others } = plainRule(rule)
  return {
    ...(type === undefined ? {} : { type }),
    ...(required && { required: true }),
    ...others,
    ...more,
  }
}

/** The types that a rule allows. */
export function typesOf({ type = 'string' }: Rule): ParameterType[] {
  return [type].flat()
}

/** The rule of a value that fits one of several. What only some of them ask for is not asked for. */
export function joinRules(given: readonly AnyRule[]): Rule {
  const [only, ...others] = given
  if (only === undefined) return { type: 'any' }
  if (others.length === 0) return plainRule(only)
  const rules = given.map(plainRule)
  // Null beside one other type leaves that one its rules.
  const real = rules.filter((rule) => typesOf(rule).join() !== 'null')
  if (real.length === 1 && real.length < rules.length) return orNull(real[0] as Rule)
  const types = [...new Set(rules.flatMap(typesOf))]
  const type = types.includes('any') ? 'any' : types
  const enums = rules.map((rule) => rule.enum)
  const lists = rules.filter((rule) => typesOf(rule).includes('array'))
  const objects = rules.filter((rule) => typesOf(rule).includes('object'))
  const properties = joinProperties(objects)
  return {
    ...withType(type),
    ...(enums.every((one) => one !== undefined) && { enum: [...new Set(enums.flat())] as never }),
    ...(lists.length > 0 &&
      lists.every(({ items }) => items !== undefined) && {
        items: joinRules(lists.map(({ items }) => items as AnyRule)),
      }),
    ...(properties !== undefined && type !== 'any' && { properties }),
    ...(objects.some(({ open }) => open) && { open: true }),
  }
}

function joinProperties(objects: readonly Rule[]): Record<string, AnyRule> | undefined {
  if (objects.length === 0 || objects.some(({ properties }) => properties === undefined))
    return undefined
  const names = new Set(objects.flatMap(({ properties = {} }) => Object.keys(properties)))
  return Object.fromEntries(
    [...names].map((name) => {
      const rules = objects.flatMap(({ properties = {} }) =>
        Object.hasOwn(properties, name) ? [properties[name] as AnyRule] : [],
      )
      const { required: _, ...joined } = joinRules(rules)
      const isRequired =
        rules.length === objects.length && rules.every((rule) => plainRule(rule).required)
      return [name, withMore(joined, isRequired)]
    }),
  )
}

/** The rule of a value that may be null, too. */
export function orNull(rule: Rule): Rule {
  const types = typesOf(rule)
  if (types.includes('null') || types.includes('any')) return rule
  return {
    ...rule,
    type: [...types, 'null'],
    ...(rule.enum && { enum: [...rule.enum, null] }),
  }
}

/** A single type without a list, and `string`, the default, left out. */
export function withType(type: ParameterType | readonly ParameterType[]): Pick<Rule, 'type'> {
  const types = [type].flat()
  if (types.length === 1) return types[0] === 'string' ? {} : { type: types[0] as ParameterType }
  return { type: types }
}
