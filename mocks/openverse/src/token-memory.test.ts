import { beforeEach, expect, test } from 'vitest'
import { TokenMemory } from './token-memory.ts'

const example = { access_token: 'token', expires_in: 60, token_type: 'Bearer' }
let now = 0
let tokens: TokenMemory

beforeEach(() => {
  now = 1_000
  tokens = new TokenMemory(example, { now: () => now })
})

test('a token works until its time is over, by the clock', () => {
  expect(tokens.use('token')).toBe(false)
  expect(tokens.issue()).toEqual(example)
  now += 59_999
  expect(tokens.use('token')).toBe(true)
  now += 1
  expect(tokens.use('token')).toBe(false)
})

test('another token leaves the first at work', () => {
  tokens.issue()
  expect(tokens.issue()).toEqual({ ...example, access_token: 'token2' })
  expect([tokens.use('token'), tokens.use('token2'), tokens.use('token3')]).toEqual([
    true,
    true,
    false,
  ])
})

test('a token can be made to work a number of times only, until the reset', () => {
  tokens.callsPerToken = 1
  tokens.issue()
  expect([tokens.use('token'), tokens.use('token')]).toEqual([true, false])
  tokens.reset()
  expect(tokens.use('token')).toBe(false)
  tokens.issue()
  expect([tokens.use('token'), tokens.use('token')]).toEqual([true, true])
})
