import { test } from 'node:test'
import { testProvider } from '../test-provider.ts'
import { acmeOptions } from './try-out.ts'

testProvider({
  // The other cases would tell no more about the runner.
  test: (name, run) => (name.includes(' listing/') ? test(name, run) : undefined),
  ...acmeOptions({ kinds: ['image'], mutation: 'loses the last page' }),
})
