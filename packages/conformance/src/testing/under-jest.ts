import { testProvider } from '../test-provider.ts'
import { acmeOptions } from './try-out.ts'

/** What jest puts into every module. */
interface Jest {
  test(name: string, run: () => Promise<void>): void
  expect(value: unknown): { toBe(expected: unknown): void }
  afterAll(run: () => Promise<void>): void
}

const { test, expect, afterAll } = globalThis as unknown as Jest

testProvider({
  // The other cases would tell no more about the runner.
  test: (name, run) => {
    if (/ (listing\/|errors\/two-copies|leaks\/completed|faults\/assets)/.test(name))
      test(name, run)
  },
  expect,
  ...acmeOptions({ kinds: ['image'], mutation: 'loses the last page' }),
  report: {
    after: afterAll,
    package: { name: 'acme', version: '1.0.0' },
    write: () => {
      throw new Error('a run of some cases is no report')
    },
  },
})
