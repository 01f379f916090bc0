import { type Kind, memberOf } from '../convert/grammar.ts'
import { childPointer, lookUp } from '../references/pointer.ts'
import type { Fact, FactSubject } from './fact.ts'
import { keywordFacts, presenceAt } from './facts-at.ts'
import { isObject, type JsonObject } from './is-object.ts'
import {
  asStatement,
  besideReference,
  factOf,
  type OwnProvenance,
  ownProvenance,
} from './own-provenance.ts'
import type { Statement } from './statement.ts'

/** Where an object stands, and what was said on the way to it. */
interface Place {
  readonly kind: Kind
  readonly pointer: string
  readonly inherited: Statement | undefined
  /** Whether it is a member of an object schema, so that `facts.required` speaks of that member. */
  readonly isMember?: boolean
}

const nothing: OwnProvenance = { facts: {} }

/** Reads the facts of a document, each with its nearest statement. */
export class FactWalker {
  readonly #document: JsonObject
  /** Whether what references lead to is read as well: what an operation reaches. */
  readonly #follows: boolean
  /** What each object of the document inherits by its place. */
  readonly #inherited: Map<string, Statement | undefined>
  readonly #seen = new Set<string>()
  readonly #ids = new Map<Statement | undefined, number>()
  readonly facts: Fact[] = []

  /** @param whole follows references and needs one that has read the whole document */
  constructor(document: JsonObject, whole?: FactWalker) {
    this.#document = document
    this.#follows = whole !== undefined
    this.#inherited = whole === undefined ? new Map() : whole.#inherited
  }

  /** Reads what stands at a place of the document, as that kind of object. */
  readAt(pointer: string, kind: Kind, beside: OwnProvenance = nothing): void {
    const inherited = this.#inherited.get(pointer)
    this.#visit(lookUp(this.#document, pointer), { kind, pointer, inherited }, beside)
  }

  /** @param beside what is said beside the reference that led here */
  #visit(object: unknown, place: Place, beside: OwnProvenance = nothing): void {
    if (!isObject(object)) return
    const { kind, pointer, inherited } = place
    if (!this.#follows) this.#inherited.set(pointer, inherited)
    const own = besideReference(beside, ownProvenance(object))
    const { $ref } = object
    // What a reference leads to stands in for it, except for schemas, whose `$ref` is a keyword beside others.
    const stood = kind === 'schema' ? own : this.#withTargets(own, object)
    const subject = presenceAt(kind, pointer)
    if (subject !== undefined) this.#add(subject, pointer, stood.statement ?? inherited)
    if (typeof $ref !== 'string' || kind === 'schema') this.#read(object, place, own)
    if (typeof $ref !== 'string' || !this.#follows) return
    const { required: _, ...facts } = own.facts
    const passed = place.isMember ? { ...own, facts } : own
    if (this.#isNew($ref, passed)) this.readAt($ref, kind, passed)
  }

  #read(object: JsonObject, place: Place, own: OwnProvenance): void {
    const { kind, pointer } = place
    // At the root, there is no default for all.
    const stated = kind === 'document' ? undefined : (own.statement ?? place.inherited)
    for (const [keyword, subject] of keywordFacts(kind, object)) {
      const statement =
        factOf(own, keyword) ?? asStatement(object[`${keyword}-provenance`]) ?? stated
      this.#add(subject, childPointer(pointer, keyword), statement)
    }
    if (kind === 'schema') this.#readMembers(object, place, own)
    const around = kind === 'document' ? nothing : own
    for (const [key, inner] of Object.entries(object)) {
      const member = memberOf(kind, key)
      if (member === undefined) continue
      const [form, its] = member
      const at = childPointer(pointer, key)
      const common = { kind: its, inherited: factOf(around, key) ?? stated }
      if (form === 'one' && !Array.isArray(inner)) this.#visit(inner, { ...common, pointer: at })
      else if (typeof inner === 'object' && inner !== null)
        for (const [name, one] of Object.entries(inner))
          this.#visit(one, {
            ...common,
            pointer: childPointer(at, name),
            isMember: key === 'properties',
          })
    }
  }

  /** The members of an object schema, and which of them are required. */
  #readMembers(schema: JsonObject, { pointer, inherited }: Place, own: OwnProvenance): void {
    const { properties, required } = schema
    if (!isObject(properties)) return
    const stated = factOf(own, 'properties') ?? own.statement ?? inherited
    for (const [name, property] of Object.entries(properties)) {
      const its = isObject(property) ? ownProvenance(property) : nothing
      // On a member that has a list of its own, `facts.required` speaks of that list.
      const hasList = isObject(property) && Array.isArray(property['required'])
      const flag = hasList ? undefined : factOf(its, 'required')
      const at = childPointer(pointer, 'properties', name)
      this.#add('member', at, its.statement ?? stated)
      const index = Array.isArray(required) ? required.indexOf(name) : -1
      this.#add(
        'required',
        index < 0 ? at : childPointer(pointer, 'required', String(index)),
        flag ?? factOf(own, 'required') ?? its.statement ?? stated,
      )
    }
  }

  #add(subject: FactSubject, pointer: string, statement: Statement | undefined): void {
    if (this.#isNew(`${subject} ${pointer}`, { statement, facts: {} }))
      this.facts.push({ subject, pointer, statement })
  }

  /** What an object says of itself, or else what it refers to. */
  #withTargets(own: OwnProvenance, object: JsonObject): OwnProvenance {
    let result = own
    let target = object
    for (const seen = new Set<unknown>(); !seen.has(target); ) {
      seen.add(target)
      if (typeof target['$ref'] !== 'string') break
      const next = lookUp(this.#document, target['$ref'])
      if (!isObject(next)) break
      target = next
      result = besideReference(result, ownProvenance(target))
    }
    return result
  }

  /** Whether something has not been met with these statements before. */
  #isNew(what: string, { statement, facts }: OwnProvenance): boolean {
    const said = Object.entries(facts).map(([keyword, one]) => `${keyword} ${this.#id(one)}`)
    const key = [what, this.#id(statement), ...said].join(' ')
    const isNew = !this.#seen.has(key)
    this.#seen.add(key)
    return isNew
  }

  #id(statement: Statement | undefined): number {
    const id = this.#ids.get(statement) ?? this.#ids.size
    this.#ids.set(statement, id)
    return id
  }
}
