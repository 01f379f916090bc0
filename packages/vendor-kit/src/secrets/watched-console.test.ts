import { expect, test } from 'vitest'
import { watchedConsole } from './watched-console.ts'

test('what is printed is noted, and afterwards the console is as before', () => {
  const before = { ...console }
  const noted: unknown[] = []
  {
    using _ = watchedConsole((said) => noted.push(said))
    console.log('a', 1)
    console.warn('b')
    console.debug()
  }
  expect(noted).toEqual([['a', 1], ['b'], []])
  expect({ ...console }).toEqual(before)
})
