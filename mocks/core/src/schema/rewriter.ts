import { isJsonObject, type JsonObject } from '../spec/openapi-document.ts'
import { withoutBigInts } from './big-integers.ts'
import { Circles } from './circles.ts'
import {
  type Choices,
  type Composition,
  compose,
  isExclusive,
  isMarked,
  namesIn,
  type Place,
} from './composition.ts'
import { assertions, keywordProblem, patternProblem } from './keyword-rules.ts'
import { Kinds, type KindsOf } from './kinds.ts'
import { memberPlaces } from './member-places.ts'
import { type SchemaAt, type SchemaGraph, schemaIn, schemasIn } from './schema-graph.ts'

/** Whether a value is sent to the vendor or comes from it. */
export type Direction = 'request' | 'response'

/** `plain` is what the schema says; `closed` refuses members that it does not name as well. */
export type Pass = 'plain' | 'closed'

/** A schema in the words of JSON Schema 2020-12 alone. */
export type Rewritten = Record<string, unknown> | boolean

/** What a rewritten schema was made from. */
export interface Origin {
  /** Of the schema in the document. */
  readonly pointer: string
  /** The kinds that it may be, when it is about a discriminator. */
  readonly kinds?: readonly unknown[]
  /** Whether it only refuses members that are not named. */
  readonly closing?: boolean
}

/** How far a place is inside of the schema of a value. */
interface Context {
  readonly pass: Pass
  /** Inside of a condition, where nothing is added: `if`, `not`, `contains`, `propertyNames`. */
  readonly conditional: boolean
  /** Members that the direction does not demand. */
  readonly optional: ReadonlySet<string>
  /** The schemas that led here and apply to the same value, where they lead in circles. */
  readonly under: readonly string[]
  /** Whether this schema is its own base, met again. */
  readonly again: boolean
  /** All schemas of the value. */
  readonly whole: readonly Composition[]
  readonly choices: Choices
}

/** More schemas for one member than this are not closed. */
const MOST_COUSINS = 6

/**
 * Rewrites the schemas of a document for one direction: references, discriminators and the marks
 * `readOnly` and `writeOnly` become keywords that any JSON Schema validator has, and two of our own:
 * `schemaOf` names the schema of a member or an item, `notSent` refuses what the direction excludes.
 */
export class Rewriter {
  readonly #graph: SchemaGraph
  readonly #kinds: Kinds
  readonly #mark: 'readOnly' | 'writeOnly'
  readonly #builders = new Map<string, () => Rewritten>()
  readonly #built = new Map<string, Rewritten>()
  readonly #ids = new Map<string, string>()
  readonly #prefix: string
  readonly #origins = new WeakMap<object, Origin>()
  readonly #compositions = new Map<string, Composition>()
  readonly #circles: Circles
  /** By the name of the schema that was being made. */
  readonly #problems = new Map<string, Map<string, string>>()
  readonly #building: string[] = []
  readonly #explored = new Set<string>()

  constructor(graph: SchemaGraph, direction: Direction) {
    this.#graph = graph
    this.#kinds = new Kinds(graph)
    this.#circles = new Circles(graph, this.#kinds)
    this.#mark = direction === 'request' ? 'readOnly' : 'writeOnly'
    this.#prefix = `${direction}:`
  }

  /** The name of the schema of a whole value. */
  value(
    schema: SchemaAt,
    pass: Pass,
    conditional = false,
    cousins: readonly SchemaAt[] = [],
  ): string {
    const at = this.#aim(schema)
    const near = cousins.map(({ pointer }) => pointer).sort()
    const key = `${pass} ${conditional} ${at.pointer} ${near.join(' ')}`
    return this.#name(key, () =>
      pass === 'plain' ? this.#plainValue(at, conditional) : this.#closedValue(at, cousins),
    )
  }

  /** The schema of a name. */
  schema(id: string): Rewritten {
    let built = this.#built.get(id)
    if (built === undefined) {
      this.#building.push(id)
      built = this.#builders.get(id)?.() ?? true
      this.#building.pop()
      this.#built.set(id, built)
    }
    return built
  }

  /** What a rewritten schema was made from. */
  origin(schema: unknown): Origin | undefined {
    return typeof schema === 'object' && schema !== null ? this.#origins.get(schema) : undefined
  }

  /** Everything that a schema says about a value. */
  composition(at: SchemaAt): Composition {
    let found = this.#compositions.get(at.pointer)
    if (!found) {
      found = compose(this.#graph, this.#kinds, at)
      this.#compositions.set(at.pointer, found)
    }
    return found
  }

  /** What is wrong with a schema and all that it leads to, by pointer. */
  problems(at: SchemaAt): ReadonlyMap<string, string> {
    const found = new Map<string, string>()
    const root = this.value(at, 'plain')
    this.#reach(root, this.#explored)
    if (this.#problems.size === 0) return found
    const reached = new Set<string>()
    this.#reach(root, reached)
    for (const id of reached)
      for (const [pointer, problem] of this.#problems.get(id) ?? []) found.set(pointer, problem)
    return found
  }

  #reach(root: string, seen: Set<string>): void {
    const waiting = [root]
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (seen.has(id)) continue
      seen.add(id)
      waiting.push(...namesUsed(this.schema(id)))
    }
  }

  #problem(pointer: string, message: string): void {
    const id = this.#building.at(-1) ?? ''
    const known = this.#problems.get(id) ?? new Map<string, string>()
    this.#problems.set(id, known.set(pointer, message))
  }

  /** What a schema that is nothing but a reference leads to. */
  #aim(schema: SchemaAt): SchemaAt {
    let at = schema
    for (let hops = 0; hops < 20; hops++) {
      const { node } = at
      if (!isJsonObject(node) || typeof node['$ref'] !== 'string') return at
      const isAlone = Object.keys(node).every(
        (keyword) => keyword === '$ref' || !(assertions.has(keyword) || applicators.has(keyword)),
      )
      const target = isAlone ? this.#graph.target(at) : undefined
      if (!target) return at
      at = target
    }
    return at
  }

  #plainValue(at: SchemaAt, conditional: boolean): Rewritten {
    return this.#refer(at, this.#start(at, 'plain', conditional))
  }

  #closedValue(at: SchemaAt, cousins: readonly SchemaAt[]): Rewritten {
    const own = this.composition(at)
    const near = cousins.map((cousin) => this.composition(cousin))
    const inner = this.#refer(at, { ...this.#start(at, 'closed', false), whole: [own, ...near] })
    const declares = own.members.size > 0 || own.patterns.length > 0
    if (!declares || own.governed || near.some(({ governed, open }) => governed || open))
      return inner
    const names = near.flatMap(({ members }) => [...members.keys()])
    const patterns = near.flatMap((cousin) => cousin.patterns.map(({ pattern }) => pattern))
    return this.#made(
      at,
      { closing: true },
      {
        allOf: [inner],
        ...(names.length > 0 ? { properties: allowing(names) } : {}),
        ...(patterns.length > 0 ? { patternProperties: allowing(patterns) } : {}),
        unevaluatedProperties: false,
      },
    )
  }

  #start(at: SchemaAt, pass: Pass, conditional: boolean): Context {
    const optional = new Set<string>()
    if (!conditional && this.#graph.hasMark(this.#mark)) {
      for (const [name, places] of this.composition(at).members)
        if (places.some((place) => this.#isExcluded(place.at))) optional.add(name)
    }
    return { pass, conditional, optional, under: [], again: false, whole: [], choices: [] }
  }

  /** A schema that applies to the same value, by name where it is the same wherever it is met. */
  #refer(target: SchemaAt, context: Context): Rewritten {
    const { node, pointer } = target
    if (typeof node === 'boolean') return node
    const { pass, conditional, under, whole, choices } = context
    const turns = this.#circles.leadsBack(target)
    if (turns && under.length > 0) {
      const met = under.includes(pointer)
      const again = met && !under.includes(`${pointer}!`) && this.#hasKinds(target)
      if (met && !again) return true
      const next = [...under, again ? `${pointer}!` : pointer]
      return this.#inPlace(target, { ...context, under: next, again })
    }
    const start: readonly string[] = turns ? [pointer] : []
    if (pass === 'closed' && this.#hasOutsiders(target, whole, choices))
      return this.#inPlace(target, { ...context, under: start, again: false })
    const own = this.composition(target)
    const optional = new Set([...context.optional].filter((name) => own.mentioned.has(name)))
    const key = `at ${pass} ${conditional} ${pointer} ${[...optional].sort().join(' ')}`
    const id = this.#name(key, () =>
      this.#inPlace(target, {
        ...{ pass, conditional, optional, under: start, again: false },
        ...{ whole: pass === 'closed' ? [own] : [], choices: [] },
      }),
    )
    return { $ref: id }
  }

  #inPlace(at: SchemaAt, context: Context): Rewritten {
    const { node, pointer } = at
    if (typeof node === 'boolean') return node
    const out: Record<string, unknown> = {}
    for (const [keyword, value] of Object.entries(node)) {
      if (!assertions.has(keyword)) continue
      const rounded = withoutBigInts(value)
      const problem = keywordProblem(keyword, rounded)
      if (problem !== undefined) this.#problem(pointer, problem)
      else out[keyword] = rounded
    }
    if (Array.isArray(out['required']) && context.optional.size > 0)
      out['required'] = out['required'].filter((name) => !context.optional.has(name))
    this.#members({ node, pointer }, out, context)
    this.#items({ node, pointer }, out, context)

    const parts: Rewritten[] = []
    const target = this.#graph.target(at)
    if (target) parts.push(this.#refer(target, context))
    for (const [, part] of schemasIn(node['allOf'], `${pointer}/allOf`))
      parts.push(this.#part(part, context))
    this.#choices({ node, pointer }, out, parts, context)
    this.#conditions({ node, pointer }, out, context)
    if (parts.length === 1 && Object.keys(out).length === 0) return parts[0] ?? true
    if (parts.length > 0) out['allOf'] = parts
    return this.#made(at, {}, out)
  }

  /** A schema inside of another that applies to the same value. */
  #part(at: SchemaAt, context: Context): Rewritten {
    return this.#inPlace(at, { ...context, again: false })
  }

  #members(at: SchemaAt & { node: JsonObject }, out: Record<string, unknown>, context: Context) {
    const { node, pointer } = at
    const properties: Record<string, Rewritten> = Object.create(null)
    let some = false
    for (const [name, schema] of schemasIn(node['properties'], `${pointer}/properties`)) {
      some = true
      properties[name] = this.#member(schema, name, context)
    }
    if (context.pass === 'closed' && !('additionalProperties' in node)) {
      for (const name of namesIn(node)) {
        some = true
        properties[name] ??= true
      }
    }
    if (some) out['properties'] = properties
    const patterns = schemasIn(node['patternProperties'], `${pointer}/patternProperties`)
    const usable = patterns.filter(([pattern, schema]) => {
      const problem = patternProblem(pattern)
      if (problem !== undefined) this.#problem(schema.pointer, problem)
      return problem === undefined
    })
    if (usable.length > 0)
      out['patternProperties'] = Object.fromEntries(
        usable.map(([pattern, schema]) => [pattern, this.#member(schema, undefined, context)]),
      )
    for (const keyword of ['additionalProperties', 'unevaluatedProperties']) {
      const schema = schemaIn(node, pointer, keyword)
      if (schema) out[keyword] = this.#member(schema, undefined, context)
    }
    const names = schemaIn(node, pointer, 'propertyNames')
    if (names) out['propertyNames'] = this.#inner(names, { ...context, conditional: true })
  }

  #items(
    { node, pointer }: SchemaAt & { node: JsonObject },
    out: Record<string, unknown>,
    context: Context,
  ) {
    const first = schemasIn(node['prefixItems'], `${pointer}/prefixItems`)
    if (first.length > 0)
      out['prefixItems'] = first.map(([, schema]) => this.#item(schema, context))
    for (const keyword of ['items', 'unevaluatedItems']) {
      const schema = schemaIn(node, pointer, keyword)
      if (schema) out[keyword] = this.#item(schema, context)
      else if (keyword in node)
        this.#problem(
          pointer,
          `'${keyword}' takes a schema. Received ${JSON.stringify(node[keyword])}.`,
        )
    }
    const contained = schemaIn(node, pointer, 'contains')
    if (contained) out['contains'] = this.#inner(contained, { ...context, conditional: true })
  }

  #member(schema: SchemaAt, name: string | undefined, context: Context): Rewritten {
    if (!context.conditional && this.#isExcluded(schema))
      return context.pass === 'plain' ? true : this.#made(schema, {}, { notSent: this.#mark })
    return this.#inner(schema, context, memberPlaces(name, context.whole))
  }

  #item(schema: SchemaAt, context: Context): Rewritten {
    return this.#inner(
      schema,
      context,
      context.whole.flatMap(({ items }) => items),
    )
  }

  /** The schema of another value inside of this one. */
  #inner(schema: SchemaAt, context: Context, places: readonly Place[] = []): Rewritten {
    const { node, pointer } = schema
    if (typeof node === 'boolean') return node
    if (isLeaf(node)) return this.#inPlace(schema, this.#start(schema, 'plain', true))
    const { conditional, choices } = context
    const cousins = new Map(
      places
        .filter((place) => place.at.pointer !== pointer && !isExclusive(place.choices, choices))
        .map(({ at }) => [at.pointer, at]),
    )
    const closes = context.pass === 'closed' && !conditional && cousins.size <= MOST_COUSINS
    return closes
      ? { schemaOf: this.value(schema, 'closed', false, [...cousins.values()]) }
      : { schemaOf: this.value(schema, 'plain', conditional) }
  }

  #choices(
    at: SchemaAt & { node: JsonObject },
    out: Record<string, unknown>,
    parts: Rewritten[],
    context: Context,
  ): void {
    const { node, pointer } = at
    const named = context.conditional ? undefined : this.#kinds.ofChoice(at)
    const branches = (keyword: 'oneOf' | 'anyOf'): Rewritten[] =>
      schemasIn(node[keyword], `${pointer}/${keyword}`).map(([index, schema]) =>
        this.#part(
          schema,
          keyword === 'oneOf' || named
            ? inside(context, `${pointer}/${keyword}`, Number(index))
            : context,
        ),
      )
    if (named) {
      // A base that names its kinds is met again in each of them, for what it says itself.
      if (!context.again) {
        const keyword = Array.isArray(node['oneOf']) ? 'oneOf' : 'anyOf'
        const without = { [keyword]: branches(keyword) }
        parts.push(this.#byKind(at, named, context, `${pointer}/${keyword}`, without))
      }
    } else {
      for (const keyword of ['oneOf', 'anyOf'] as const) {
        const found = branches(keyword)
        if (found.length > 0) out[keyword] = found
      }
    }
    const base = context.conditional || context.again ? undefined : this.#kinds.ofBase(at)
    const below = base?.kinds.some(({ schema }) => context.under.includes(schema?.pointer ?? ''))
    if (base && !below)
      parts.push(this.#byKind(at, base, context, `${pointer}/discriminator`, true))
  }

  /** Chooses the schema by the value of a property; `without` applies where that is missing. */
  #byKind(
    at: SchemaAt,
    { property, kinds, known }: KindsOf,
    context: Context,
    choice: string,
    without: Rewritten | Record<string, unknown>,
  ): Rewritten {
    const cases = kinds.flatMap(({ values, schema }, index): Rewritten[] => {
      if (!schema) return []
      const within = inside(context, choice, index)
      const under = within.under.includes(at.pointer) ? within.under : [...within.under, at.pointer]
      const then = this.#refer(schema, { ...within, under, again: false })
      return [{ if: { properties: { [property]: { enum: spellings(values) } } }, then }]
    })
    const allowed = [...known, ...kinds.flatMap(({ values }) => values)]
    const listed = this.#made(at, { kinds: known }, { enum: distinct(spellings(allowed)) })
    return {
      if: { type: 'object', required: [property] },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: {
        ...(known.length > 0 ? { properties: { [property]: listed } } : {}),
        ...(cases.length > 0 ? { allOf: cases } : {}),
      },
      ...(without === true ? {} : { else: without }),
    }
  }

  #conditions(
    at: SchemaAt & { node: JsonObject },
    out: Record<string, unknown>,
    context: Context,
  ): void {
    const { node, pointer } = at
    const negated = schemaIn(node, pointer, 'not')
    const asIs: Context = { ...context, pass: 'plain', conditional: true, optional: new Set() }
    if (negated) out['not'] = this.#part(negated, asIs)
    const condition = schemaIn(node, pointer, 'if')
    if (condition) {
      out['if'] = this.#part(condition, asIs)
      for (const [branch, keyword] of ['then', 'else'].entries()) {
        const schema = schemaIn(node, pointer, keyword)
        if (schema) out[keyword] = this.#part(schema, inside(context, `${pointer}/if`, branch))
      }
    }
    const dependent = schemasIn(node['dependentSchemas'], `${pointer}/dependentSchemas`)
    if (dependent.length > 0)
      out['dependentSchemas'] = Object.fromEntries(
        dependent.map(([name, schema]) => [name, this.#part(schema, context)]),
      )
  }

  #isExcluded(at: SchemaAt): boolean {
    return this.#graph.hasMark(this.#mark) && isMarked(this.#graph, at, this.#mark)
  }

  #hasKinds(at: SchemaAt): boolean {
    return this.#kinds.ofChoice(at) !== undefined || this.#kinds.ofBase(at) !== undefined
  }

  /** Whether other schemas of the same value say something about the members of this one. */
  #hasOutsiders(target: SchemaAt, whole: readonly Composition[], choices: Choices): boolean {
    const own = this.composition(target)
    const inner = new Set<string>()
    const note = (places: readonly Place[]): void => {
      for (const { at } of places) inner.add(at.pointer)
    }
    for (const places of own.members.values()) note(places)
    note([...own.patterns, ...own.others, ...own.items])
    const outside = (places: readonly Place[]): boolean =>
      places.some((place) => !inner.has(place.at.pointer) && !isExclusive(place.choices, choices))
    const isAny = own.patterns.length > 0 || own.others.length > 0
    const names = isAny ? [undefined] : [...own.members.keys()]
    if (names.some((name) => outside(memberPlaces(name, whole)))) return true
    return own.items.length > 0 && outside(whole.flatMap(({ items }) => items))
  }

  #name(key: string, build: () => Rewritten): string {
    let id = this.#ids.get(key)
    if (id === undefined) {
      id = `${this.#prefix}${this.#ids.size}`
      this.#ids.set(key, id)
      this.#builders.set(id, build)
    }
    return id
  }

  #made<Schema extends object>(
    { pointer }: SchemaAt,
    origin: Omit<Origin, 'pointer'>,
    schema: Schema,
  ): Schema {
    this.#origins.set(schema, { pointer, ...origin })
    return schema
  }
}

function inside(context: Context, choice: string, branch: number): Context {
  return { ...context, choices: [...context.choices, [choice, branch]] }
}

/** Whether a schema says nothing about other values inside, and refers to nothing. */
function isLeaf(node: JsonObject): boolean {
  return Object.keys(node).every((keyword) => assertions.has(keyword) || !applicators.has(keyword))
}

const applicators = new Set([
  ...['$ref', '$dynamicRef', 'allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else'],
  ...['properties', 'patternProperties', 'additionalProperties', 'unevaluatedProperties'],
  ...['propertyNames', 'dependentSchemas', 'items', 'prefixItems', 'contains', 'unevaluatedItems'],
  'discriminator',
])

/** The names of other schemas that a rewritten one uses. */
function namesUsed(schema: unknown): string[] {
  if (Array.isArray(schema)) return schema.flatMap(namesUsed)
  if (typeof schema !== 'object' || schema === null) return []
  return Object.entries(schema).flatMap(([key, value]) => {
    if ((key === '$ref' || key === 'schemaOf') && typeof value === 'string') return [value]
    return key === 'enum' || key === 'const' ? [] : namesUsed(value)
  })
}

function allowing(names: readonly string[]): Record<string, true> {
  return Object.fromEntries(names.map((name) => [name, true]))
}

/** A mapping's keys are text, also where the property is a number or a boolean. */
function spellings(values: readonly unknown[]): unknown[] {
  return values.flatMap((value) => {
    if (typeof value !== 'string' || !/^(?:-?\d+(?:\.\d+)?|true|false)$/.test(value)) return [value]
    return [value, JSON.parse(value.replace(/^(-?)0+(?=\d)/, '$1'))]
  })
}

function distinct(values: readonly unknown[]): unknown[] {
  return [...new Set(values)]
}
