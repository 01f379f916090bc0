import type { Mock } from '../mock.ts'
import { type MockOptions, startMock } from '../start-mock.ts'
import type { MockVendor } from '../vendor.ts'
import { throwViolations } from './throw-violations.ts'

/** What `test.extend` takes. */
export type MockFixture<Value> = (
  context: object,
  use: (value: Value) => Promise<void>,
) => Promise<void>

/**
 * A mock of its own for each test that asks for one, concurrent tests included. A test that leaves
 * a violation fails with it.
 *
 * @example
 * const test = base.extend({ mock: mockFixture(hellorfMock) })
 *
 * test.concurrent('finds pictures', async ({ mock }) => {
 *   const hellorf = createHellorf({ baseUrl: mock.url, fetch: mock.fetch, ...mock.credentials })
 *   …
 * })
 */
export function mockFixture<Credentials extends object, ScenarioName extends string>(
  vendor: MockVendor<Credentials, ScenarioName>,
  options: MockOptions<NoInfer<ScenarioName>> = {},
): MockFixture<Mock<Credentials, ScenarioName>> {
  // vitest reads from the braces that the fixture needs no other.
  // biome-ignore lint/correctness/noEmptyPattern: see above
  return async ({}, use) => {
    const mock = await startMock(vendor, options)
    await use(mock)
    try {
      throwViolations(mock)
    } finally {
      await mock.close()
    }
  }
}
