import { InvalidResponseError, NotFoundError } from '@picturedesk/provider'
import { expect, test } from 'vitest'
import { expectUnderstood } from './expect-understood.ts'

const details = { provider: 'a', operation: 'getA', status: 200, attempts: 1, outcome: 'rejected' }
const notFound = new NotFoundError('It is gone.', details as never)
const invalid = new InvalidResponseError('No id.', details as never)

test('a result without drift, and a typed error for a failure, are understood', () => {
  expectUnderstood({ items: [] }, false, [])
  expectUnderstood(notFound, true, [])
})

test.each([
  ['an error for a success', notFound, false, [], 'Received not-found: '],
  ['drift', {}, false, ['data.size'], 'has no drift'],
  ['a result for a failure', {}, true, [], 'is a typed error'],
  ['a failure that is not understood', invalid, true, [], 'is understood'],
  ['a bug', new TypeError('no function'), false, [], 'no function'],
])('%s is not', (_, outcome, isFailure, drift, message) => {
  expect(() => expectUnderstood(outcome, isFailure, drift)).toThrow(message)
})
