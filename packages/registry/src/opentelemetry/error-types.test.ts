import { expect, test } from 'vitest'
import { errorTypes } from './error-types.ts'

test('codes and names of errors stay, and other texts have no name', () => {
  const errorType = errorTypes()
  for (const name of ['network-error', 'AbortError', 'cancelled', '_x', 'http-404'])
    expect(errorType(name)).toBe(name)
  for (const text of ['', 'two words', 'ünïcode', '7', 'a'.repeat(61), 'a--b', 'x\0', 'a-'])
    expect(errorType(text)).toBe('_OTHER')
})

test('so many are told apart and no more, and those that are known stay', () => {
  const errorType = errorTypes()
  const types = Array.from({ length: 10_000 }, (_, index) => errorType(`code-${index}`))
  expect(new Set(types).size).toBe(61)
  expect(errorType('code-3')).toBe('code-3')
  expect(errorType('code-9999')).toBe('_OTHER')
})
