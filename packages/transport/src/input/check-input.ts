import { type ErrorContext, InvalidArgumentError } from '@picturedesk/provider'
import { READ } from '../border/shown.ts'
import type { ParameterRule, ParameterRules } from '../operation.ts'

/**
 * Checks parameters against the spec's rules.
 * @param names The caller's option for each parameter, for the message: a table or a function.
 * @param clean Takes secrets out of a value that is shown. It may come from a vendor.
 * @param open Whether parameters without a rule pass.
 * @throws InvalidArgumentError naming the parameter and what is allowed
 */
export function checkInput(
  rules: ParameterRules = NONE,
  input: object = NONE,
  names: Readonly<Record<string, string>> | ((name: string) => string) = {},
  where: ErrorContext = {},
  clean: (value: unknown, rule?: ParameterRule) => unknown = (value) => value,
  open = false,
): void {
  const misfit = findMisfit(rules, input, open)
  if (misfit === undefined) return
  const { name, below, known, allowed, value } = misfit
  const own = typeof names === 'object' && Object.hasOwn(names, name) ? names[name] : undefined
  const called = typeof names === 'function' ? names(name) : (own ?? name)
  const field = `${called}${below}`
  const message = known && `unknown parameter \`${field}\`. Known parameters: ${known}.`
  throw new InvalidArgumentError({
    ...where,
    allowed,
    value: clean(value, rules[name]),
    field,
    message,
  })
}

/** Shared, because most calls lack most kinds of parameters. */
const NONE = {}

/** The first value that breaks its rule. */
interface Misfit {
  /** Name of the member that is, or contains, the value. */
  readonly name: string
  /** Path of the value below that member, such as `[2].id`. */
  readonly below: string
  readonly allowed: string
  readonly value: unknown
  /** Names of the known members, if this one is unknown. */
  readonly known?: string
}

function findMisfit(rules: ParameterRules, input: object, open?: boolean): Misfit | undefined {
  const values = input as Readonly<Record<string, unknown>>
  for (const name in values) {
    const value = values[name]
    if (value === undefined) continue
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined
    if (rule === undefined) {
      if (open) continue
      const known = Object.keys(rules).join(', ') || 'none'
      return { name, below: '', allowed: 'left out', value, known }
    }
    if (!fits(rule, value)) return { name, below: '', allowed: inWords(rule, value), value }
    const inner = findInnerMisfit(rule, value)
    if (inner !== undefined) return { ...inner, name }
  }
  for (const name in rules) {
    const rule = rules[name] as ParameterRule
    if (rule.required && values[name] === undefined)
      return { name, below: '', allowed: inWords(rule, undefined), value: undefined }
  }
  return undefined
}

/** Looks into lists and objects for a value that breaks its rule. */
function findInnerMisfit(rule: ParameterRule, value: unknown): Misfit | undefined {
  const { items, properties, open } = rule
  if (properties !== undefined && isOf('object', value)) {
    const misfit = findMisfit(properties, value as object, open)
    return misfit && { ...misfit, below: `.${misfit.name}${misfit.below}` }
  }
  if (!Array.isArray(value) || (items?.properties ?? items?.items) === undefined) return undefined
  for (let index = 0; index < value.length; index++) {
    const misfit = findInnerMisfit(items as ParameterRule, value[index])
    if (misfit !== undefined) return { ...misfit, below: `[${index}]${misfit.below}` }
  }
  return undefined
}

function fits(rule: ParameterRule, value: unknown): boolean {
  if (rule.enum !== undefined) return rule.enum.includes(value as string)
  const { type = 'string', items, pattern } = rule
  return (
    (typeof type === 'string' ? isOf(type, value) : type.some((one) => isOf(one, value))) &&
    isWithin(rule, value) &&
    (typeof value === 'object' || (pattern?.test(String(value)) ?? true)) &&
    (!Array.isArray(value) || !items || value.every((item) => fits(items, item)))
  )
}

function isOf(type: string, value: unknown): boolean {
  if (type === 'array') return Array.isArray(value)
  if (type === 'string') return typeof value === 'string' && value.isWellFormed()
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value)
  if (type === 'integer') return Number.isSafeInteger(value)
  if (type === 'number') return Number.isFinite(value)
  if (type === 'file')
    return (
      ArrayBuffer.isView(value) ||
      [Blob, ArrayBuffer, ReadableStream].some((file) => value instanceof file)
    )
  return type === 'any' || (type === 'null' ? value === null : typeof value === type)
}

/** Whether the value of a number, the characters of a text, or the items of a list are in bounds. */
function isWithin(rule: ParameterRule, value: unknown): boolean {
  if (typeof value === 'string') {
    const { minLength = 0, maxLength = longestMatched(rule, value) ?? Infinity } = rule
    // Every character has one or two units, so that most lengths need no count.
    if (value.length <= maxLength && Math.ceil(value.length / 2) >= minLength) return true
    // Without the first halves of surrogate pairs, a pair counts once.
    const { length } = value.replace(/[\ud800-\udbff]/g, '')
    return length >= minLength && length <= maxLength
  }
  if (Array.isArray(value)) {
    const { minItems = 0, maxItems = Infinity } = rule
    return value.length >= minItems && value.length <= maxItems
  }
  const { minimum = -Infinity, maximum = Infinity } = rule
  const isNumber = typeof value === 'number' || typeof value === 'bigint'
  return !isNumber || (value >= minimum && value <= maximum)
}

function least(rule: ParameterRule): number | undefined {
  return rule.minimum ?? rule.minLength ?? rule.minItems
}

function most(rule: ParameterRule, value: unknown): number | undefined {
  return rule.maximum ?? rule.maxLength ?? rule.maxItems ?? longestMatched(rule, value)
}

/** A pattern may take long for a long text, so a text that the spec does not bound is bounded here. */
function longestMatched({ pattern }: ParameterRule, value: unknown): number | undefined {
  return pattern && typeof value === 'string' && value.length > READ ? READ : undefined
}

const UNITS: Readonly<Record<string, string>> = { string: ' characters', array: ' items' }

/** @param value The one that breaks the rule. */
function inWords(rule: ParameterRule, value: unknown): string {
  if (rule.enum !== undefined) return `one of ${rule.enum.join(', ')}`
  const type = [rule.type ?? 'string'].flat().join(' or ')
  const unit = UNITS[type] ?? ''
  const from = least(rule)
  const to = most(rule, value)
  const { items } = rule
  const item = items && Array.isArray(value) && value.find((one) => !fits(items, one))
  return [
    `of type ${type}`,
    from !== undefined && `at least ${from}${unit}`,
    to !== undefined && `at most ${to}${unit}`,
    rule.pattern && `matching ${rule.pattern}`,
    items && `each ${inWords(items, item)}`,
  ]
    .filter(Boolean)
    .join(', ')
}
