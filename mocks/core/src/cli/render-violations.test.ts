import { expect, test } from 'vitest'
import { renderViolations } from './render-violations.ts'
import { ViolationTally } from './violation-tally.ts'

const wrong = { blame: 'client', operation: 'list', pointer: '/query/a', message: 'No a.' } as const

test('tells what is alike once, by vendor and operation', () => {
  const tally = new ViolationTally()
  tally.add('shop', wrong)
  tally.add('other', wrong)
  tally.add('shop', { ...wrong, operation: undefined, pointer: '' })
  tally.add('shop', wrong)
  tally.add('shop', { ...wrong, blame: 'spec', message: 'One.\nTwo.' })
  expect(tally.total).toBe(5)
  expect(renderViolations(tally.list())).toBe(`5 violations of a spec

shop
  list
    the client is to blame, at /query/a, 2 times:
      No a.
    the spec is to blame, at /query/a:
      One.
      Two.
  no operation of the spec
    the client is to blame:
      No a.

other
  list
    the client is to blame, at /query/a:
      No a.
`)
})
