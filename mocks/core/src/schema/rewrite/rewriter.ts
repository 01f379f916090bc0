import { isJsonObject } from '../../spec/openapi-document.ts'
import { withoutBigInts } from '../big-integers.ts'
import { Circles } from '../circles.ts'
import { type Composition, compose, isExclusive, isMarked, type Place } from '../composition.ts'
import { exactValues } from '../exact-values.ts'
import { assertions, keywordProblem } from '../keyword-rules.ts'
import { Kinds } from '../kinds.ts'
import { memberPlaces } from '../member-places.ts'
import { type SchemaAt, type SchemaGraph, schemasIn } from '../schema-graph.ts'
import { applicators, isLeaf } from './applicators.ts'
import { hasOutsiders } from './has-outsiders.ts'
import { rewriteChoices } from './rewrite-choices.ts'
import { rewriteConditions } from './rewrite-conditions.ts'
import { rewriteItems } from './rewrite-items.ts'
import { rewriteMembers } from './rewrite-members.ts'
import type { Context, Rewriting } from './rewriting.ts'
import type { Direction, Origin, Pass, Rewritten } from './rewritten.ts'
import { SchemaBook } from './schema-book.ts'

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
  readonly #book: SchemaBook
  readonly #compositions = new Map<string, Composition>()
  readonly #circles: Circles
  readonly #rewriting: Rewriting

  constructor(graph: SchemaGraph, direction: Direction) {
    this.#graph = graph
    this.#kinds = new Kinds(graph)
    this.#circles = new Circles(graph, this.#kinds)
    this.#mark = direction === 'request' ? 'readOnly' : 'writeOnly'
    this.#book = new SchemaBook(`${direction}:`)
    this.#rewriting = {
      kinds: this.#kinds,
      refer: (target, context) => this.#refer(target, context),
      part: (at, context) => this.#part(at, context),
      inner: (schema, context) => this.#inner(schema, context),
      member: (schema, name, context) => this.#member(schema, name, context),
      item: (schema, context) => this.#item(schema, context),
      made: (at, origin, schema) => this.#book.made(at, origin, schema),
      problem: (pointer, message) => this.#book.problem(pointer, message),
    }
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
    return this.#book.name(key, () =>
      pass === 'plain' ? this.#plainValue(at, conditional) : this.#closedValue(at, cousins),
    )
  }

  /** The schema of a name. */
  schema(id: string): Rewritten {
    return this.#book.schema(id)
  }

  /** What a rewritten schema was made from. */
  origin(schema: unknown): Origin | undefined {
    return this.#book.origin(schema)
  }

  /** What is wrong with a schema and all that it leads to, by pointer. */
  problems(at: SchemaAt): ReadonlyMap<string, string> {
    return this.#book.problems(this.value(at, 'plain'))
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
    return this.#book.made(
      at,
      { closing: true },
      {
        allOf: [inner, ...(patterns.length > 0 ? [{ patternProperties: allowing(patterns) }] : [])],
        ...(names.length > 0 ? { properties: allowing(names) } : {}),
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
    if (pass === 'closed' && hasOutsiders(this.composition(target), whole, choices))
      return this.#inPlace(target, { ...context, under: start, again: false })
    const own = this.composition(target)
    const optional = new Set([...context.optional].filter((name) => own.mentioned.has(name)))
    const key = `at ${pass} ${conditional} ${pointer} ${[...optional].sort().join(' ')}`
    const id = this.#book.name(key, () =>
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
      // A value that is listed by its name is meant, such as `now` beside a format of dates.
      if (keyword === 'format' && (Array.isArray(node['enum']) || 'const' in node)) continue
      const rounded = withoutBigInts(value)
      const problem = keywordProblem(keyword, rounded)
      if (problem !== undefined) this.#book.problem(pointer, problem)
      else {
        const exact = exactValues(keyword, value)
        if (exact) out['exactly'] = exact
        else out[keyword] = rounded
      }
    }
    if (Array.isArray(out['required']) && context.optional.size > 0)
      out['required'] = out['required'].filter((name) => !context.optional.has(name))
    rewriteMembers(this.#rewriting, { node, pointer }, out, context)
    rewriteItems(this.#rewriting, { node, pointer }, out, context)

    const parts: Rewritten[] = []
    const target = this.#graph.target(at)
    if (target) parts.push(this.#refer(target, context))
    for (const [, part] of schemasIn(node['allOf'], `${pointer}/allOf`))
      parts.push(this.#part(part, context))
    rewriteChoices(this.#rewriting, { node, pointer }, out, parts, context)
    rewriteConditions(this.#rewriting, { node, pointer }, out, context)
    if ('patternProperties' in out && (parts.length > 0 || merging.some((one) => one in out)))
      parts.push(this.#book.made(at, {}, membersApart(out)))
    if (parts.length === 1 && Object.keys(out).length === 0) return parts[0] ?? true
    if (parts.length > 0) out['allOf'] = parts
    return this.#book.made(at, {}, out)
  }

  /** A schema inside of another that applies to the same value. */
  #part(at: SchemaAt, context: Context): Rewritten {
    return this.#inPlace(at, { ...context, again: false })
  }

  #member(schema: SchemaAt, name: string | undefined, context: Context): Rewritten {
    if (!context.conditional && this.#isExcluded(schema))
      return context.pass === 'plain' ? true : this.#book.made(schema, {}, { notSent: this.#mark })
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

  #isExcluded(at: SchemaAt): boolean {
    return this.#graph.hasMark(this.#mark) && isMarked(this.#graph, at, this.#mark)
  }

  #hasKinds(at: SchemaAt): boolean {
    return this.#kinds.ofChoice(at) !== undefined || this.#kinds.ofBase(at) !== undefined
  }
}

/** The keywords before which Ajv may not have noted any member of the value. */
const merging = ['anyOf', 'oneOf', 'if', 'dependentSchemas']

/**
 * Takes the keywords about members out of a schema, to be a part of it. Ajv crashes at `patternProperties` when
 * no member was noted by what stands beside it, such as an `if` that does not apply.
 */
function membersApart(out: Record<string, unknown>): Record<string, unknown> {
  const apart: Record<string, unknown> = {}
  for (const keyword of ['properties', 'patternProperties', 'additionalProperties']) {
    if (!(keyword in out)) continue
    apart[keyword] = out[keyword]
    delete out[keyword]
  }
  return apart
}

function allowing(names: readonly string[]): Record<string, true> {
  return Object.fromEntries(names.map((name) => [name, true]))
}
