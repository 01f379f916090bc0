import { type Composition, hasPattern } from '../../schema/composition.ts'
import { DepthError } from '../../schema/depth-error.ts'
import type { Evaluator } from '../../schema/evaluator.ts'
import { parseJson } from '../../schema/parse-json.ts'
import type { SchemaAt } from '../../schema/schema-graph.ts'
import { isJsonObject } from '../../spec/openapi-document.ts'
import { ReadValue, type WireValue } from './wire-value.ts'

/** A number as text, also with zeros before it. */
const NUMBER = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/

/** Reads texts of the wire as the values that a schema allows: `5` as a number where it may be one. */
export class TextReader {
  readonly #evaluator: Evaluator
  /** Whether a text may be JSON, as in a form. */
  readonly #json: boolean

  constructor(evaluator: Evaluator, { json }: { json: boolean }) {
    this.#evaluator = evaluator
    this.#json = json
  }

  /** @param schemas all that the value is described by */
  read(wire: WireValue, schemas: readonly SchemaAt[]): unknown {
    if (wire instanceof ReadValue) return wire.value
    if (typeof wire === 'string') return this.#text(wire, schemas)
    const compositions = schemas.map((schema) => this.#composition(schema))
    if (isList(wire)) return wire.map((item, at) => this.read(item, itemsAt(compositions, at)))
    return Object.fromEntries(
      Object.entries(wire).map(([name, value]) => [
        name,
        this.read(
          oneOrList(value, this.#isList(membersAt(compositions, name))),
          membersAt(compositions, name),
        ),
      ]),
    )
  }

  #isList(schemas: readonly SchemaAt[]): boolean {
    const types = schemas.map((schema) => this.#composition(schema).types)
    return types.length > 0 && types.every((set) => set.size === 1 && set.has('array'))
  }

  #text(text: string, schemas: readonly SchemaAt[]): unknown {
    if (schemas.length === 0) return text
    const types = new Set(schemas.flatMap((schema) => [...this.#composition(schema).types]))
    const meanings = meaningsOf(text, this.#json).filter((value) => isAllowed(value, types))
    const [first, ...others] = meanings
    if (others.length === 0) return meanings.length === 0 ? text : first
    let best = { value: first, fitting: -1 }
    for (const value of meanings) {
      const fitting = schemas.filter((at) => this.#evaluator.fits(at, value, 'request')).length
      if (fitting > best.fitting) best = { value, fitting }
    }
    return best.value
  }

  #composition(schema: SchemaAt): Composition {
    return this.#evaluator.rewriter('request').composition(schema)
  }
}

/** A member that is sent once may be a list of one. */
function oneOrList(value: WireValue, isListOnly: boolean): WireValue {
  return isListOnly && typeof value === 'string' ? [value] : value
}

function isList(wire: WireValue): wire is readonly WireValue[] {
  return Array.isArray(wire)
}

function itemsAt(compositions: readonly Composition[], at: number): SchemaAt[] {
  return compositions.flatMap(({ items }) =>
    items.filter(({ first, last }) => at >= first && at <= last).map((place) => place.at),
  )
}

function membersAt(compositions: readonly Composition[], name: string): SchemaAt[] {
  return compositions.flatMap(({ members, patterns, others }) => {
    const named = members.get(name) ?? []
    const matching = patterns.filter(({ pattern }) => hasPattern(pattern, name))
    const found = [...named, ...matching]
    return (found.length > 0 ? found : others).map(({ at }) => at)
  })
}

/** What a text may mean, the likeliest last where it is a text at first sight. */
function meaningsOf(text: string, json: boolean): unknown[] {
  const found: unknown[] = [text]
  if (NUMBER.test(text)) found.push(numberOf(text))
  if (text === 'true' || text === 'false') found.push(text === 'true')
  if (text === 'null' || text === '') found.push(null)
  if (json && /^\s*[[{]/.test(text)) {
    try {
      found.push(parseJson(text))
    } catch (error) {
      if (error instanceof DepthError) throw error
      // It is text, then.
    }
  }
  return found
}

function numberOf(text: string): number | bigint {
  const value = Number(text)
  return /^-?\d+$/.test(text) && !Number.isSafeInteger(value) ? BigInt(text) : value
}

function isAllowed(value: unknown, types: ReadonlySet<string>): boolean {
  if (types.size === 0) return true
  if (typeof value === 'number' || typeof value === 'bigint')
    return types.has('number') || types.has('integer')
  if (value === null) return types.has('null')
  if (Array.isArray(value)) return types.has('array')
  return types.has(isJsonObject(value) ? 'object' : typeof value)
}
