import { expect, test } from 'vitest'
import { checkPayload } from '../response/check-payload.ts'
import { anyShape, shapeByKind } from './any-shape.ts'

const cat = { kind: 1, lives: 2, 'name?!': 1 }
const dog = { kind: 1, bark: 4 }
const picture = shapeByKind('kind', { cat, dog }, { kind: 1 })

test.each<[string, unknown]>([
  ['a kind', { kind: 'cat', lives: 9 }],
  ['the other kind', { kind: 'dog', bark: true }],
  ['a kind that the spec does not know', { kind: 'cow', lives: 'many' }],
  ['a kind by the name of what every object inherits', { kind: 'toString' }],
])('a value is read by its kind: %s', (_, value) => {
  expect(checkPayload(picture, value, 'data')).toEqual({ value, dropped: [], badItems: [] })
})

test.each<[string, unknown, string]>([
  ['a member of its kind', { kind: 'cat', lives: 'many' }, 'data.lives'],
  ['a missing member of its kind', { kind: 'dog' }, 'data.bark'],
  ['no kind', { lives: 9 }, 'data.kind'],
  ['a kind that is no text', { kind: 5 }, 'data.kind'],
  ['no object', 'cat', 'data'],
  ['null', null, 'data'],
])('what does not fit its kind is told with its place: %s', (_, value, path) => {
  expect(checkPayload(picture, value, 'data').fault).toMatchObject({ path })
})

test('an optional member of a kind costs that member', () => {
  const value = { kind: 'cat', lives: 9, name: 5 }
  const { value: read, fault, dropped } = checkPayload(picture, value, 'data')
  expect(fault).toBeUndefined()
  expect(read).toEqual({ kind: 'cat', lives: 9 })
  expect(dropped).toMatchObject([{ path: 'data.name' }])
})

test('in a list, an entry that does not fit its kind costs that entry', () => {
  const list = [{ kind: 'cat' }, { kind: 'dog', bark: false }]
  const { value, badItems } = checkPayload([picture], list, 'data')
  expect(value).toEqual([{ kind: 'dog', bark: false }])
  expect(badItems).toMatchObject([{ path: 'data[0].lives', list: 'data' }])
})

const owner = anyShape(1, { id: 2, 'name?!': 1 }, [{ id: 2 }])

test.each<[unknown]>([['user-1'], [{ id: 1 }], [{ id: 1, name: 'Ai' }], [[{ id: 1 }]], [[]]])(
  'a value that fits one of several shapes is taken: %j',
  (value) => {
    expect(checkPayload(owner, value, 'owner')).toEqual({ value, dropped: [], badItems: [] })
  },
)

test('a value that fits none is told with all types, or with the place in the nearest shape', () => {
  expect(checkPayload(owner, true, 'owner').fault).toMatchObject({
    ...{ path: 'owner', problem: 'expected string or object or array. Received boolean' },
  })
  expect(checkPayload(owner, { id: 'x' }, 'owner').fault).toMatchObject({ path: 'owner.id' })
  expect(checkPayload(owner, null, 'owner').fault).toMatchObject({ problem: 'missing' })
})

test('of shapes that lose something, the one that loses least counts', () => {
  const shape = anyShape({ a: 1, 'b?!': 1, 'c?!': 1 }, { a: 1, 'b?!': 1 })
  const { value, dropped } = checkPayload(shape, { a: 'x', b: 1, c: 2 }, '')
  expect(value).toEqual({ a: 'x', c: 2 })
  expect(dropped.map(({ path }) => path)).toEqual(['b'])
})

test('alternatives may stand in alternatives', () => {
  const shape = anyShape(picture, { picture: anyShape(1, picture) })
  expect(checkPayload(shape, { picture: { kind: 'dog', bark: true } }, '').fault).toBeUndefined()
  expect(checkPayload(shape, { picture: { kind: 'dog' } }, 'it').fault?.path).toBe(
    'it.picture.bark',
  )
})
