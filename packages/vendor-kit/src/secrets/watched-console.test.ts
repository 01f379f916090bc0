import { expect, test } from 'vitest'
import { watchedConsole } from './watched-console.ts'

test('what is printed is noted, and afterwards the console is as before', () => {
  const before = { ...console }
  const noted: unknown[] = []
  {
    using _ = watchedConsole((said) => noted.push(said))
    // As a vendor's package would call it, if lint did not forbid that.
    const { log, warn, debug } = console
    log('a', 1)
    warn('b')
    debug()
  }
  expect(noted).toEqual([['a', 1], ['b'], []])
  expect({ ...console }).toEqual(before)
})
