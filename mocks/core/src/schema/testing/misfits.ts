import { expect } from 'vitest'
import type { JsonObject } from '../../spec/openapi-document.ts'
import { Evaluator, type Judging } from '../evaluator.ts'

export const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` })
export const AT = '/components/schemas/Root'
/** A key that makes an object look like a promise to the linter. */
export const THEN = 'then'
export const text = { type: 'string' }
export const whole = { type: 'integer' }
/** A value, and no schema. */
export const META = { $ref: 'https://json-schema.org/draft/2020-12/schema' }

export const schemas: JsonObject = {
  Pet: {
    type: 'object',
    required: ['k'],
    properties: { k: text },
    discriminator: { propertyName: 'k', mapping: { cat: 'Cat', 7: 'Fish', lost: 'Gone' } },
  },
  Cat: { allOf: [ref('Pet'), { properties: { lives: whole } }] },
  Fish: { allOf: [ref('Pet'), { properties: { fins: whole } }] },
  Bird: { properties: { k: text }, discriminator: { propertyName: 'k' } },
  Owl: { allOf: [ref('Bird'), { properties: { wings: whole } }], unevaluatedProperties: false },
  Fruit: {
    properties: { k: text },
    oneOf: [ref('Fig'), ref('Plum')],
    discriminator: { propertyName: 'k' },
  },
  Fig: { allOf: [ref('Fruit')], properties: { seeds: whole }, unevaluatedProperties: false },
  Plum: { allOf: [ref('Fruit')], properties: { stones: whole }, unevaluatedProperties: false },
  Lone: { properties: { k: text }, discriminator: { propertyName: 'k' } },
  Plant: {
    properties: { k: text },
    anyOf: [ref('Rose'), ref('Lily')],
    discriminator: { propertyName: 'k' },
  },
  Rose: { allOf: [ref('Plant'), { properties: { thorns: whole } }] },
  Lily: { allOf: [ref('Plant'), { properties: { petals: whole } }] },
  Base: { properties: { k: text }, discriminator: { propertyName: 'k' } },
  One: { allOf: [ref('Base'), { properties: { o: { properties: { a: {} } } } }] },
  Two: { allOf: [ref('Base'), { properties: { o: { properties: { b: {} } } } }] },
  Own: { type: 'object', properties: { k: text, o: { properties: { a: {} } } } },
  Other: { type: 'object', properties: { k: text, o: { properties: { b: {} } } } },
  Word: { type: 'string', maxLength: 5 },
  Line: { type: 'object', properties: { t: { const: 'line' }, length: whole }, required: ['t'] },
  Dot: {
    type: 'object',
    properties: { t: { enum: ['dot', 'spot'] }, size: whole },
    required: ['t'],
  },
  True: true,
  Ouro: {
    allOf: [ref('Boros')],
    properties: { k: text, o: {} },
    discriminator: { propertyName: 'k' },
  },
  Boros: { allOf: [ref('Ouro')] },
  Odd: {
    properties: { k: text },
    discriminator: { propertyName: 'k', mapping: { a: 7 } },
  },
  Shapes: { oneOf: [ref('Line'), ref('Dot')], discriminator: { propertyName: 't' } },
  Area: {
    type: 'object',
    properties: { t: { const: 'area' }, width: whole },
    required: ['t'],
  },
  Tree: { type: 'object', properties: { kids: { type: 'array', items: ref('Tree') }, name: text } },
  Read: {
    type: 'object',
    required: ['id'],
    properties: {
      id: { type: 'integer', readOnly: true },
      key: { ...text, writeOnly: true },
      'a/b': ref('Mark'),
      'c~d': ref('Mark'),
    },
  },
  Mark: { allOf: [{ readOnly: true }] },
}

/** What is told of a value that does not fit, after both doors of the evaluator agreed. */
export function misfits(
  schema: JsonObject | boolean,
  value: unknown,
  judging: Partial<Judging> = {},
) {
  const evaluator = new Evaluator({
    openapi: '3.1.0',
    paths: {},
    components: { schemas: { ...schemas, Root: schema } },
  })
  const at = { node: schema, pointer: AT }
  const found = evaluator.misfits(at, value, { direction: 'request', closed: true, ...judging })
  // The other door says the same.
  const open = evaluator.misfits(at, value, { direction: judging.direction ?? 'request' })
  expect(evaluator.fits(at, value, judging.direction ?? 'request')).toBe(
    open.filter(({ keyword }) => keyword !== 'notSent').length === 0,
  )
  return found
}
