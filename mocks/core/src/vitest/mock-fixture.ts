import type { VendorId, VendorOf } from '../installed-mocks.ts'
import type { Mock } from '../mock.ts'
import type { MockOf, MockOptions, ScenarioOf } from '../start-mock.ts'
import type { MockVendor } from '../vendor/vendor.ts'
import { start } from './start.ts'
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
 * const test = base.extend({ mock: mockFixture('hellorf') })
 *
 * test.concurrent('finds pictures', async ({ mock }) => {
 *   const hellorf = createHellorf({ baseUrl: mock.url, fetch: mock.fetch, ...mock.credentials })
 *   …
 * })
 */
export function mockFixture<Credentials extends object, ScenarioName extends string>(
  vendor: MockVendor<Credentials, ScenarioName>,
  options?: MockOptions<NoInfer<ScenarioName>>,
): MockFixture<Mock<Credentials, ScenarioName>>
export function mockFixture<Id extends VendorId>(
  vendor: Id,
  options?: MockOptions<ScenarioOf<VendorOf<Id>>>,
): MockFixture<MockOf<VendorOf<Id>>>
export function mockFixture(
  vendor: string | MockVendor<object, string>,
  options: MockOptions = {},
): MockFixture<Mock<object, string>> {
  // vitest reads from the braces that the fixture needs no other.
  // biome-ignore lint/correctness/noEmptyPattern: see above
  return async ({}, use) => {
    const mock = await start(vendor, options)
    await use(mock)
    try {
      throwViolations(mock)
    } finally {
      await mock.close()
    }
  }
}
