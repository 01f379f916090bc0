import type { ParameterType } from '@picturedesk/transport'
import { compilePattern } from '../spec/compile-pattern.ts'
import {
  componentName,
  type Located,
  resolve,
  type Schema,
  type SpecDocument,
} from '../spec/document.ts'
import { mergeSchema } from '../spec/merge-schema.ts'
import { child, SpecError } from '../spec/spec-error.ts'
import { Part } from '../typescript/part.ts'
import {
  type AnyRule,
  joinRules,
  orNull,
  plainRule,
  type Rule,
  typesOf,
  withMore,
  withType,
} from './rule.ts'

const bounds = [
  'minimum',
  'maximum',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'format',
] as const

const jsonTypes: readonly string[] = [
  'string',
  'integer',
  'number',
  'boolean',
  'array',
  'object',
  'null',
]

/** Told of a rule that the client does not check. */
export type OnNotice = (notice: SpecError) => void

/** Reads the schemas of requests: what the client checks before it sends a value. */
export class RuleReader {
  readonly #document: SpecDocument
  readonly #onNotice: OnNotice
  /** Whether `format: binary` stands for a file, as it does outside of JSON. */
  readonly #files: boolean
  readonly #parts = new Map<string, Part>()

  constructor(document: SpecDocument, onNotice: OnNotice, files = false) {
    this.#document = document
    this.#onNotice = onNotice
    this.#files = files
  }

  /**
   * The rule of a schema.
   * @throws SpecError for what no request can be made of
   */
  read(schema: Schema, pointer: string): AnyRule {
    const name = typeof schema === 'object' ? componentName(schema) : undefined
    const isPlain = name !== undefined && Object.keys(schema).length === 1
    if (!isPlain) return this.#readOwn(schema, pointer)
    const at = resolve<Schema>(this.#document, schema, pointer).pointer
    const known = this.#parts.get(at)
    if (known !== undefined) {
      if (known.value === undefined) known.isRecursive = true
      return known
    }
    const part = new Part(name)
    this.#parts.set(at, part)
    try {
      part.value = this.#readOwn(schema, pointer)
    } catch (error) {
      this.#parts.delete(at)
      throw error
    }
    return part
  }

  #readOwn(schema: Schema, pointer: string): Rule {
    const merged = mergeSchema(this.#document, schema, pointer, 'request')
    const { rest, properties, required, unions } = merged.value
    const at = merged.pointer
    // Said of a union, the type null means that null is one of the values.
    const isNullUnion = unions.length > 0 && [rest.type].flat().join() === 'null'
    const own = isNullUnion
      ? undefined
      : this.#ownTypes(rest, properties.size + required.size > 0, at)
    let rule: Rule = { ...withType(own ?? 'any') }
    for (const union of unions) {
      const joined = joinRules(union.map((branch) => this.read(branch.value, branch.pointer)))
      rule = intersectRules(rule, joined)
    }
    if (isNullUnion) rule = orNull(rule)
    const types = typesOf(rule)
    for (const key of bounds) if (rest[key] !== undefined) Object.assign(rule, { [key]: rest[key] })
    this.#addValues(rule, rest)
    if (typeof rest.pattern === 'string' && rest.enum === undefined) {
      const pattern = this.#pattern(rest.pattern, child(at, 'pattern'))
      if (pattern !== undefined) rule.pattern = pattern
    }
    if (types.includes('array') && rest.prefixItems === undefined) {
      if (rest.items !== undefined && typeof rest.items === 'object')
        rule.items = this.read(rest.items, child(at, 'items'))
    }
    if (properties.size > 0) {
      const inner: Record<string, AnyRule> = {}
      for (const [name, property] of properties)
        inner[name] = withMore(this.#readProperty(property), required.has(name))
      rule.properties = { ...rule.properties, ...inner }
    }
    if (rule.properties !== undefined && isOpen(rest)) rule.open = true
    return longNumber(rule, rest)
  }

  #readProperty({ value, pointer }: Located<Schema>): AnyRule {
    if ((value as unknown) === true) return { type: 'any' }
    if ((value as unknown) === false) return { type: [] }
    return this.read(value, pointer)
  }

  /** `undefined` when the schema names no type itself. */
  #ownTypes(rest: Schema, describesObject: boolean, pointer: string): ParameterType[] | undefined {
    const values = rest.const !== undefined ? [rest.const] : (rest.enum ?? [])
    const named =
      rest.type !== undefined ? [rest.type].flat() : [...new Set(values.map(jsonTypeOf))]
    if (rest.not !== undefined && Object.keys(rest.not as object).length === 0) return []
    if (named.length === 0) return describesObject ? ['object'] : undefined
    for (const type of named)
      if (!jsonTypes.includes(type) && type !== 'file')
        throw new SpecError(
          pointer,
          `Unknown type ${JSON.stringify(type)}. Known: ${jsonTypes.join(', ')}`,
        )
    const isFile =
      this.#files &&
      (rest['format'] === 'binary' ||
        (rest['contentMediaType'] !== undefined && rest['contentEncoding'] === undefined))
    return named.flatMap((type): ParameterType[] =>
      type === 'file' || (type === 'string' && isFile)
        ? ['file', 'string']
        : [type as ParameterType],
    )
  }

  #addValues(rule: Rule, rest: Schema): void {
    const values = rest.const !== undefined ? [rest.const] : rest.enum
    // Lists and objects are not the same value as others with the same members.
    if (values === undefined || values.some((value) => typeof value === 'object' && value !== null))
      return
    rule.enum = values as NonNullable<Rule['enum']>
    if (typesOf(rule).includes('null') && !values.includes(null)) rule.enum = [...rule.enum, null]
    delete rule.format
  }

  #pattern(pattern: string, pointer: string): RegExp | undefined {
    try {
      return compilePattern(pattern, 'u', pointer)
    } catch (error) {
      if (!(error instanceof SpecError)) throw error
      this.#onNotice(error)
      return undefined
    }
  }
}

/** Whether an object may have members that its schema does not name. */
function isOpen(rest: Schema): boolean {
  const says = (keyword: string): boolean => rest[keyword] !== undefined && rest[keyword] !== false
  return [
    'additionalProperties',
    'unevaluatedProperties',
    'patternProperties',
    'if',
    'dependentSchemas',
    // A base has the members of its sub-types, too.
    'discriminator',
  ].some(says)
}

/** What a value has to fit when it has to fit both. Where they cannot be combined, the first counts. */
function intersectRules(own: Rule, joined: Rule): Rule {
  const types = typesOf(own)
  if (types.includes('any')) return { ...joined }
  const others = typesOf(joined)
  const common = others.includes('any') ? types : types.filter((type) => others.includes(type))
  const { type: _, ...rest } = joined
  return { ...own, ...rest, ...withType(common.length > 0 ? common : types) }
}

/** Whole numbers beyond what a double holds may be given as text or `bigint`. */
function longNumber(rule: Rule, rest: Schema): Rule {
  const types = typesOf(rule)
  const isLong =
    /^u?int64$/.test(String(rest['format'])) ||
    Math.abs(Number(rest['maximum'] ?? 0)) > Number.MAX_SAFE_INTEGER ||
    Math.abs(Number(rest['minimum'] ?? 0)) > Number.MAX_SAFE_INTEGER
  if (!types.includes('integer') || !isLong || rule.enum !== undefined) return rule
  const more = (['bigint', 'string'] as const).filter((type) => !types.includes(type))
  const digits = types.includes('string') ? {} : { pattern: /^-?\d+$/u }
  return { ...rule, type: [...types, ...more], format: 'int64', ...digits }
}

function jsonTypeOf(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'array' : typeof value
}

/** Whether a rule, or one inside it, is about long numbers. */
export function hasLong(rule: AnyRule, seen = new Set<object>()): boolean {
  const plain = plainRule(rule)
  if (seen.has(plain)) return false
  seen.add(plain)
  return (
    plain.format === 'int64' ||
    (plain.items !== undefined && hasLong(plain.items, seen)) ||
    Object.values(plain.properties ?? {}).some((inner) => hasLong(inner, seen))
  )
}
