import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findFault, type Shape } from './find-fault.ts'

const STRING = 1
const NUMBER = 2
const BOOLEAN = 4
const OBJECT = 8
const ARRAY = 16

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
])('the shape %j fits the value %j', (shape, value) => {
  expect(findFault(shape, value, 'data')).toBeUndefined()
})

test.each<[Shape, unknown, string, string]>([
  [STRING, undefined, 'data', 'missing'],
  [STRING, null, 'data', 'missing'],
  [STRING, 7, 'data', 'expected string. Received number'],
  [STRING | NUMBER, true, 'data', 'expected string or number. Received boolean'],
  [OBJECT, [], 'data', 'expected object. Received array'],
  [ARRAY, {}, 'data', 'expected array. Received object'],
  [[STRING], 'a', 'data', 'expected array. Received string'],
  [{}, [], 'data', 'expected object. Received array'],
  [[STRING], ['a', 7], 'data[1]', 'expected string. Received number'],
  [[STRING], [null], 'data[0]', 'missing'],
  [{ a: STRING }, {}, 'data.a', 'missing'],
  [{ 'a?': STRING }, { a: 7 }, 'data.a', 'expected string. Received number'],
  [
    { a: [{ 'b?': [NUMBER] }] },
    { a: [{}, { b: ['1'] }] },
    'data.a[1].b[0]',
    'expected number. Received string',
  ],
])('the shape %j does not fit the value %j', (shape, value, path, problem) => {
  expect(findFault(shape, value, 'data')).toEqual({ path, problem })
})

interface Sample {
  readonly shape: Shape
  readonly value: unknown
}

const samples = [
  { bit: STRING, value: fc.string() },
  { bit: NUMBER, value: fc.double({ noNaN: true }) },
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
      expect(findFault(shape, value, 'data')).toBeUndefined()
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
      expect(findFault(shape, value, 'data')).toEqual({ path, problem: 'missing' })
    }),
  )
})
