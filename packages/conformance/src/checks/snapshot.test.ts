import { expect, test } from 'vitest'
import { Snapshots } from './snapshot.ts'

test.each([
  ['a member within', { a: { b: [1] } }, (given: { a: { b: number[] } }) => given.a.b.push(2)],
  ['the order of a list', ['b', 'a'], (given: string[]) => given.sort()],
  ['a byte', Uint8Array.of(1), (given: Uint8Array) => given.fill(2)],
  ['a time', { at: new Date(0) }, (given: { at: Date }) => given.at.setTime(1)],
] as const)('a change of %s is noticed', (_, given, change) => {
  const snapshots = new Snapshots()
  expect(snapshots.keep(given)).toBe(given)
  snapshots.check('nothing')
  snapshots.keep(given)
  ;(change as (given: unknown) => unknown)(given)
  expect(() => snapshots.check('a call')).toThrow('a call changes its arguments.')
})
