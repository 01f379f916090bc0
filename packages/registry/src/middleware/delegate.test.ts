import { expect, test } from 'vitest'
import { delegate } from './delegate.ts'

const MARK = Symbol('mark')

class Base {
  readonly #secret = 7
  get secret() {
    return this.#secret
  }
  inherited() {
    return this.#secret
  }
  replaced() {
    return 'of the base'
  }
}

class Thing extends Base {
  readonly own = 1
  readonly [MARK] = 'by symbol'
  override inherited() {
    return super.inherited() + 1
  }
}

test('members of all levels are there once, bound to the original', () => {
  const made = delegate(new Thing(), { replaced: () => 'replaced' })
  const { inherited, replaced } = made
  expect([made.own, made[MARK], made.secret, inherited(), replaced()]).toEqual([
    1,
    'by symbol',
    7,
    8,
    'replaced',
  ])
  expect(Object.hasOwn(made, 'constructor')).toBe(false)
  expect(made.constructor).toBe(Object)
})

test('what could be listed can be listed, and nothing else', () => {
  const target = Object.defineProperty({ shown: 1 }, 'hidden', { value: 2 }) as object
  expect(Object.keys(delegate(target, { hidden: 3 }))).toEqual(['shown'])
  expect(Object.keys(delegate(new Thing(), {}))).toEqual(['own'])
})

test('an object without a prototype is read alike', () => {
  const bare = Object.assign(Object.create(null), { a: 1 })
  expect(delegate(bare, {})).toEqual({ a: 1 })
})

test('a member that a proxy does not list can be replaced, and is then listed', () => {
  const made = delegate({}, { search: 1 })
  expect(Object.keys(made)).toEqual(['search'])
})

test('a function with members of its own is used as it is', () => {
  const client = Object.assign(() => 1, { get: () => 2 })
  expect(delegate({ client }, {}).client).toBe(client)
})
