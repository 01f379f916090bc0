import { expectTypeOf, test } from 'vitest'
import type { WireInput } from './wire.ts'

interface Add {
  query: { page: number }
  cookie: { session: string; theme?: string }
  body: { kind: 'dog'; pack: number; name?: string } | { kind: 'cat' }
  payload: undefined
}

test('a body and cookies have all members that the spec requires', () => {
  expectTypeOf({ body: { kind: 'dog' as const, pack: 1 } }).toExtend<WireInput<Add>>()
  expectTypeOf({ body: { kind: 'cat' as const } }).toExtend<WireInput<Add>>()
  expectTypeOf({ body: { kind: 'dog' as const } }).not.toExtend<WireInput<Add>>()
  expectTypeOf({ cookie: { session: 'a', theme: undefined } }).toExtend<WireInput<Add>>()
  expectTypeOf({ cookie: { theme: 'dark' } }).not.toExtend<WireInput<Add>>()
})

test('a value that nobody gave is left to the check before sending', () => {
  const none = undefined as number | undefined
  expectTypeOf({ body: { kind: 'dog' as const, pack: none } }).toExtend<WireInput<Add>>()
  expectTypeOf({ query: {} }).toExtend<WireInput<Add>>()
})
