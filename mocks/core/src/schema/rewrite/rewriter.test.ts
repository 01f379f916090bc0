import { describe, expect, test } from 'vitest'
import { isJsonObject, type JsonObject } from '../../spec/openapi-document.ts'
import { SchemaGraph } from '../schema-graph.ts'
import { Rewriter } from './rewriter.ts'
import type { Direction, Pass } from './rewritten.ts'

const ROOT = '/components/schemas'
const ref = (name: string): JsonObject => ({ $ref: `#${ROOT}/${name}` })
const whole = { type: 'integer' }
/** A key that makes an object look like a promise to the linter. */
const THEN = 'then'

class Book {
  readonly rewriter: Rewriter
  readonly #graph: SchemaGraph

  constructor(schemas: JsonObject, direction: Direction = 'request') {
    this.#graph = new SchemaGraph({ components: { schemas } })
    this.rewriter = new Rewriter(this.#graph, direction)
  }

  at(name: string) {
    const at = this.#graph.at(`${ROOT}/${name}`)
    if (!at) throw new Error(`There is no schema ${name}.`)
    return at
  }

  name(name: string, pass: Pass = 'plain'): string {
    return this.rewriter.value(this.at(name), pass)
  }

  /** The names that a rewritten schema uses for the same value. */
  reached(name: string, pass: Pass): string[] {
    const found = new Set<string>()
    const walk = (schema: unknown): void => {
      if (Array.isArray(schema)) for (const one of schema) walk(one)
      if (!isJsonObject(schema)) return
      const id = schema['$ref']
      if (typeof id === 'string' && !found.has(id)) {
        found.add(id)
        walk(this.rewriter.schema(id))
      }
      walk(schema['allOf'])
    }
    walk({ $ref: this.name(name, pass) })
    return [...found]
  }

  /** A rewritten schema with what it refers to by name in its place. */
  whole(name: string, pass: Pass = 'plain'): unknown {
    const filled = (schema: unknown, path: readonly string[]): unknown => {
      if (Array.isArray(schema)) return schema.map((one) => filled(one, path))
      if (!isJsonObject(schema)) return schema
      const id = schema['$ref'] ?? schema['schemaOf']
      if (typeof id === 'string')
        return path.includes(id) ? 'again' : filled(this.rewriter.schema(id), [...path, id])
      return Object.fromEntries(
        Object.entries(schema).map(([key, value]) => [key, filled(value, path)]),
      )
    }
    return filled({ $ref: this.name(name, pass) }, [])
  }
}

describe('what is JSON Schema already comes through as it is', () => {
  test.each<[string, JsonObject | boolean]>([
    ['anything', true],
    ['nothing', false],
    ['an empty schema', {}],
    ['assertions', { type: 'string', minLength: 1, pattern: '^a', enum: ['a', 'ab'] }],
    ['a format', { type: 'string', format: 'date' }],
    ['members', { type: 'object', required: ['a'], properties: { a: whole, b: true } }],
    ['members inside of members', { properties: { a: { properties: { b: whole } } } }],
    ['patterns', { patternProperties: { '^a': whole, b: { items: whole } } }],
    ['other members', { additionalProperties: whole }],
    ['no other members', { properties: { a: whole }, additionalProperties: false }],
    ['members that nothing has seen', { unevaluatedProperties: { maxProperties: 1 } }],
    ['names', { propertyNames: { maxLength: 3 } }],
    ['names of several rules', { propertyNames: { allOf: [{ maxLength: 3 }, whole] } }],
    ['items', { items: { items: whole } }],
    ['a tuple', { prefixItems: [whole, true, { items: whole }], items: false }],
    ['items that nothing has seen', { unevaluatedItems: { items: whole } }],
    ['what is contained', { contains: { required: ['a'] }, minContains: 2 }],
    ['parts', { allOf: [{ minimum: 1 }, { maximum: 2 }] }],
    ['branches', { oneOf: [{ minimum: 1 }, whole], anyOf: [true, { maximum: 2 }] }],
    ['an exclusion', { not: { required: ['a'] } }],
    ['a condition', { if: { minimum: 1 }, [THEN]: { maximum: 2 }, else: { maximum: 3 } }],
    ['half a condition', { if: { minimum: 1 }, else: { maximum: 3 } }],
    ['what a member brings', { dependentSchemas: { a: { required: ['b'] } } }],
  ])('%s', (_, It) => {
    expect(new Book({ It }).whole('It')).toEqual(It)
  })

  test.each<[string, JsonObject, unknown]>([
    [
      'words that assert nothing',
      { title: 'a', example: 1, 'x-a': 2, type: 'string' },
      { type: 'string' },
    ],
    ['a part that stands alone', { allOf: [{ minimum: 1 }] }, { minimum: 1 }],
    ['a reference that stands alone', ref('Other'), whole],
    ['a reference beside more', { ...ref('Other'), minimum: 1 }, { minimum: 1, allOf: [whole] }],
    ['a reference that leads nowhere', ref('Gone'), {}],
    ['branches without a condition', { [THEN]: whole, else: whole }, {}],
    ['a format beside listed values', { enum: ['now'], format: 'date' }, { enum: ['now'] }],
    ['lists without schemas', { allOf: [], oneOf: [], anyOf: [], prefixItems: [] }, {}],
    ['maps without schemas', { properties: {}, patternProperties: {}, dependentSchemas: {} }, {}],
    [
      'what is no schema',
      { not: 1, if: 2, contains: 3, propertyNames: 4, properties: { a: 5 } },
      {},
    ],
    [
      'a pattern beside branches, which is a part of its own for Ajv',
      { properties: { a: whole }, patternProperties: { b: whole }, anyOf: [whole, { minimum: 1 }] },
      {
        anyOf: [whole, { minimum: 1 }],
        allOf: [{ properties: { a: whole }, patternProperties: { b: whole } }],
      },
    ],
  ])('%s: only what asserts something is left', (_, It, expected) => {
    expect(new Book({ It, Other: whole }).whole('It')).toEqual(expected)
  })
})

describe('what a direction does not have', () => {
  const It: JsonObject = {
    required: ['id', 'key', 'name'],
    properties: {
      id: { ...whole, readOnly: true },
      key: { ...whole, writeOnly: true },
      name: whole,
    },
  }

  test('is not demanded, and is anything to a plain judgement', () => {
    expect(new Book({ It }).whole('It')).toEqual({
      required: ['key', 'name'],
      properties: { id: true, key: whole, name: whole },
    })
    expect(new Book({ It }, 'response').whole('It')).toEqual({
      required: ['id', 'name'],
      properties: { id: whole, key: true, name: whole },
    })
  })

  test('is refused by a closed one', () => {
    expect(new Book({ It }).whole('It', 'closed')).toMatchObject({
      unevaluatedProperties: false,
      allOf: [{ properties: { id: { notSent: 'readOnly' }, key: whole } }],
    })
    expect(new Book({ It }, 'response').whole('It', 'closed')).toMatchObject({
      allOf: [{ properties: { id: whole, key: { notSent: 'writeOnly' } } }],
    })
  })

  test('decides in a condition as it stands', () => {
    const book = new Book({ It: { not: It, if: It, contains: It } })
    expect(book.whole('It')).toEqual({
      not: { ...It, properties: { id: whole, key: whole, name: whole } },
      if: { ...It, properties: { id: whole, key: whole, name: whole } },
      contains: { ...It, properties: { id: whole, key: whole, name: whole } },
    })
  })
})

describe('a schema that is the same wherever it is met is written once', () => {
  const schemas: JsonObject = {
    Other: { type: 'object', properties: { a: { items: whole } } },
    Alias: { ...ref('Other'), description: 'the same' },
    Far: ref('Alias'),
    Circle: ref('Circle'),
    Beside: { ...ref('Other'), maxProperties: 1 },
    It: { minProperties: 1, allOf: [ref('Other')] },
  }

  test('under the names of all that only refer to it', () => {
    const book = new Book(schemas)
    for (const pass of ['plain', 'closed'] as const) {
      const own = book.name('Other', pass)
      expect([book.name('Alias', pass), book.name('Far', pass)]).toEqual([own, own])
      expect(book.name('Beside', pass)).not.toBe(own)
    }
    expect(book.name('Other', 'plain')).not.toBe(book.name('Other', 'closed'))
    expect(book.whole('Circle')).toBe(true)
  })

  test.each<Pass>(['plain', 'closed'])('by all that refer to it among more: %s', (pass) => {
    const book = new Book(schemas)
    const [one, other] = [book.reached('It', pass), book.reached('Beside', pass)]
    expect(one.filter((id) => other.includes(id))).not.toEqual([])
  })
})
