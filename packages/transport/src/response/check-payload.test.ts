import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkPayload } from './check-payload.ts'
import { rawOf } from './raw-of.ts'
import type { Shape } from './shape.ts'

const STRING = 1
const NUMBER = 2
const BOOLEAN = 4
const OBJECT = 8
const ARRAY = 16
const NOT_EMPTY = 32
const NOT_NEGATIVE = 64
const WHOLE = 128

test.each<[Shape, unknown]>([
  [STRING, ''],
  [STRING | NUMBER, 7],
  [BOOLEAN, false],
  [OBJECT, {}],
  [ARRAY, []],
  [[STRING], []],
  [{}, { anything: 'goes' }],
  [{ 'a?': STRING }, {}],
  [{ 'a?': STRING }, { a: null }],
  [{ a: [{ b: NUMBER }] }, { a: [{ b: 1 }, { b: 0, c: null }] }],
  [{ 'a?!': STRING }, {}],
  [NUMBER, '7'],
  [NUMBER, '-.5e3'],
  [NUMBER | NOT_NEGATIVE | WHOLE, '12'],
  [STRING | NUMBER | NOT_NEGATIVE, 'any text'],
  [STRING | NOT_EMPTY, ' '],
])('the shape %j fits the value %j', (shape, value) => {
  const checked = checkPayload(shape, value, 'data')
  expect(checked).toEqual({ value, dropped: [], badItems: [] })
  expect(checked.value).toBe(value)
})

test.each<[Shape, unknown, string, string]>([
  [STRING, undefined, 'data', 'missing'],
  [STRING, null, 'data', 'missing'],
  [STRING, 7, 'data', 'expected string. Received number'],
  [STRING | NUMBER, true, 'data', 'expected string or number. Received boolean'],
  [STRING | NOT_EMPTY, '', 'data', 'expected text. Received an empty one'],
  [NUMBER, 'many', 'data', 'expected number. Received string'],
  [NUMBER, '9'.repeat(400), 'data', 'expected number. Received string'],
  [NUMBER, Number.POSITIVE_INFINITY, 'data', 'expected a number. Received Infinity'],
  [NUMBER | NOT_NEGATIVE, -1, 'data', 'expected a number of at least 0. Received -1'],
  [
    NUMBER | WHOLE | NOT_NEGATIVE,
    1.5,
    'data',
    'expected a whole number of at least 0. Received 1.5',
  ],
  [OBJECT, [], 'data', 'expected object. Received array'],
  [ARRAY, {}, 'data', 'expected array. Received object'],
  [[STRING], 'a', 'data', 'expected array. Received string'],
  [{}, [], 'data', 'expected object. Received array'],
  [{ a: STRING }, {}, 'data.a', 'missing'],
  [{ a: { b: NUMBER } }, { a: { b: null } }, 'data.a.b', 'missing'],
  // What an object inherits is no member of a response.
  [{ toString: OBJECT }, {}, 'data.toString', 'missing'],
])('the shape %j does not fit the value %j', (shape, value, path, problem) => {
  expect(checkPayload(shape, value, 'data').fault).toMatchObject({ path, problem })
})

test.each<[Shape, unknown, unknown, string]>([
  [{ 'a?': STRING }, { a: 7, b: 1 }, { b: 1 }, 'data.a'],
  [{ 'a?!': [STRING] }, { a: null }, {}, 'data.a'],
  [{ 'a?': { b: STRING } }, { a: { b: 7 } }, {}, 'data.a.b'],
  [{ a: { 'b?': NUMBER } }, { a: { b: [] } }, { a: {} }, 'data.a.b'],
  [[{ id: STRING, 'b?': NUMBER }], [{ id: 'x', b: {} }], [{ id: 'x' }], 'data[0].b'],
])('of the shape %j, the value %j becomes %j', (shape, value, left, path) => {
  const given = structuredClone(value)
  const checked = checkPayload(shape, value, 'data')
  expect(checked.value).toEqual(left)
  expect(checked.dropped).toMatchObject([{ path }])
  expect(value).toEqual(given)
  expect(rawOf(checked.value)).toBe(value)
})

test.each<[Shape, unknown, unknown, object]>([
  [[STRING], ['a', 7, 'b'], ['a', 'b'], { list: 'data', path: 'data[1]', item: 7 }],
  [[STRING], [null], [], { list: 'data', path: 'data[0]', item: null }],
  [
    { list: [{ id: STRING }] },
    { list: [{ id: 'a' }, { id: 7 }, {}] },
    { list: [{ id: 'a' }] },
    { list: 'data.list', path: 'data.list[1].id', item: { id: 7 } },
  ],
  [
    [{ 'tags?': [{ name: STRING }] }],
    [{ tags: [{}, { name: 'a' }] }],
    [{ tags: [{ name: 'a' }] }],
    { list: 'data[0].tags', path: 'data[0].tags[0].name' },
  ],
])('of the shape %j, %j costs the bad entry alone', (shape, value, left, bad) => {
  const { value: read, fault, badItems } = checkPayload(shape, value, 'data')
  expect(fault).toBeUndefined()
  expect(read).toEqual(left)
  expect(badItems[0]).toMatchObject(bad)
  expect(rawOf(read)).toBe(value)
})

interface Sample {
  readonly shape: Shape
  readonly value: unknown
}

const samples = [
  { bit: STRING, value: fc.string() },
  { bit: NUMBER, value: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  { bit: BOOLEAN, value: fc.boolean() },
  { bit: OBJECT, value: fc.dictionary(fc.string(), fc.string()) },
  { bit: ARRAY, value: fc.array(fc.string()) },
]

/** A shape with a value that was built from it. */
const { sample } = fc.letrec<{ sample: Sample }>((tie) => {
  const leaf = fc
    .tuple(fc.constantFrom(...samples), fc.nat(31))
    .chain(([{ bit, value }, more]) => value.map((of) => ({ shape: bit | more, value: of })))
  const list = tie('sample').chain(({ shape, value }) =>
    fc.nat(3).map((length) => ({
      shape: [shape] as const,
      value: Array.from({ length }, () => structuredClone(value)),
    })),
  )
  const name = fc.stringMatching(/^[a-z_]{1,8}$/)
  const member = fc.record({ sample: tie('sample'), there: fc.constantFrom('yes', 'no', 'null') })
  const object = fc
    .dictionary(name, member, { maxKeys: 4, noNullPrototype: true })
    .map((members) => {
      const entries = Object.entries(members)
      return {
        shape: Object.fromEntries(
          entries.map(([key, { sample: of, there }]) => [
            there === 'yes' ? key : `${key}?`,
            of.shape,
          ]),
        ),
        value: Object.fromEntries([
          ...entries
            .filter(([, { there }]) => there !== 'no')
            .map(([key, { sample: of, there }]) => [key, there === 'yes' ? of.value : null]),
          ['Unforeseen', 7],
        ]),
      }
    })
  return { sample: fc.oneof({ depthSize: 'small' }, leaf, list, object) }
})

test('a value that is built from a shape has no fault', () => {
  fc.assert(
    fc.property(sample, ({ shape, value }) => {
      const checked = checkPayload(shape, value, 'data')
      expect(checked).toEqual({ value, dropped: [], badItems: [] })
    }),
  )
})

/** Every place in a value that its shape requires: path, and how to take it away. */
function requiredPlaces(shape: Shape, value: unknown, path: string): [string, () => void][] {
  if (typeof shape === 'number') return []
  const holder = value as Record<string, unknown>
  const places: [string, () => void][] = []
  for (const key of Object.keys(holder)) {
    const inner = (Array.isArray(shape) ? shape[0] : (shape as Record<string, Shape>)[key]) as
      | Shape
      | undefined
    if (inner === undefined) continue
    const at = Array.isArray(shape) ? `${path}[${key}]` : `${path}.${key}`
    const remove = (): void => {
      holder[key] = null
    }
    places.push([at, remove], ...requiredPlaces(inner, holder[key], at))
  }
  return places
}

test('the fault of a missing member is its path', () => {
  fc.assert(
    fc.property(sample, fc.nat(), ({ shape, value: original }, at) => {
      const value = structuredClone(original)
      const places = requiredPlaces(shape, value, 'data')
      const [path, remove] = places[at % places.length] ?? []
      fc.pre(path !== undefined)
      remove?.()
      const { fault, badItems } = checkPayload(shape, value, 'data')
      expect(fault ?? badItems[0]).toMatchObject({ path, problem: 'missing' })
    }),
  )
})
