import { InvalidArgumentError, NotSupportedError, UnauthorizedError } from '@picturedesk/provider'
import { expect, test } from 'vitest'
import { toRowError } from '../units/row-error.ts'
import { pauseReason } from './pause-reason.ts'

test.each([
  new InvalidArgumentError({ provider: 'paper', field: 'language', allowed: '"en"', value: 'xx' }),
  new NotSupportedError({
    provider: 'paper',
    feature: 'tagging.detections',
    remedy: 'Leave it out.',
  }),
])('a job that pauses because of an option says how to change it: %s', (error) => {
  const reason = pauseReason(toRowError(error))
  expect(reason).toEqual({ ...toRowError(error), message: reason.message })
  expect(reason.message).toBe(
    `${error.message} A job keeps its options: cancel it, remove it, and make it again with others.`,
  )
})

test('one that pauses for another reason goes on as it is', () => {
  const error = toRowError(
    new UnauthorizedError('wrong key.', { provider: 'paper', outcome: 'rejected' }),
  )
  expect(pauseReason(error)).toBe(error)
})
