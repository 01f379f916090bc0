import { NotFoundError } from '@picturedesk/provider'
import { expect, test } from 'vitest'
import { refusalOf } from './refusal-of.ts'

const error = new NotFoundError('none', { provider: 'acme' })

test('the typed error of a promise or of a call is given back', async () => {
  expect(await refusalOf(Promise.reject(error))).toBe(error)
  expect(await refusalOf(async () => Promise.reject(error))).toBe(error)
  const throws = (): Promise<never> => {
    throw error
  }
  expect(await refusalOf(throws)).toBe(error)
})

test('a call that succeeds is an error', async () => {
  await expect(refusalOf(Promise.resolve(1))).rejects.toThrow('It succeeded.')
})

test('any other error is thrown on', async () => {
  const other = new RangeError('bug')
  await expect(refusalOf(Promise.reject(other))).rejects.toBe(other)
})
