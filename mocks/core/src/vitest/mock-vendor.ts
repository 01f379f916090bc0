import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import type { VendorId, VendorOf } from '../installed-mocks.ts'
import type { Mock } from '../mock.ts'
import type { MockOf, MockOptions, ScenarioOf } from '../start-mock.ts'
import type { MockVendor } from '../vendor/vendor.ts'
import { start } from './start.ts'
import { throwViolations } from './throw-violations.ts'

/** Milliseconds. Vitest's 10 seconds are short where a busy machine loads Prism for many files at once. */
const START_TIMEOUT = 120_000

/**
 * A mock for the tests of a file or of a `describe`: started before the first of them, at its start
 * again before each, closed after the last. A test that leaves a violation fails with it.
 *
 * Tests that run at the same time would see each other's requests; give each a mock of its own by
 * `mockFixture`.
 *
 * @example
 * const mock = mockVendor('hellorf')
 *
 * test('finds pictures', async () => {
 *   const hellorf = createHellorf({ baseUrl: mock.url, fetch: mock.fetch, ...mock.credentials })
 *   …
 * })
 *
 * @returns the mock, to be used inside of tests and hooks
 */
export function mockVendor<Credentials extends object, ScenarioName extends string>(
  vendor: MockVendor<Credentials, ScenarioName>,
  options?: MockOptions<NoInfer<ScenarioName>>,
): Mock<Credentials, ScenarioName>
export function mockVendor<Id extends VendorId>(
  vendor: Id,
  options?: MockOptions<ScenarioOf<VendorOf<Id>>>,
): MockOf<VendorOf<Id>>
export function mockVendor(
  vendor: string | MockVendor<object, string>,
  options: MockOptions = {},
): Mock<object, string> {
  let mock: Mock<object, string> | undefined
  beforeAll(async () => {
    mock = await start(vendor, options)
  }, START_TIMEOUT)
  beforeEach(({ task }) => {
    if (task.concurrent)
      throw new TypeError(
        `'${task.name}' runs concurrently, but its mock is reset before each test: ` +
          'give each such test a mock of its own by mockFixture of @picturedesk/mocks/vitest.',
      )
    mock?.reset()
  })
  afterEach(() => {
    if (mock) throwViolations(mock)
  })
  afterAll(() => mock?.close())
  return standIn(() => mock)
}

/** What can be held before the mock has started. */
function standIn<Started extends object>(started: () => Started | undefined): Started {
  return new Proxy({} as Started, {
    get: (_, key) => {
      const mock = started()
      if (!mock) throw new TypeError('The mock has not started: use it inside of a test or a hook.')
      const value: unknown = Reflect.get(mock, key, mock)
      return typeof value === 'function' ? value.bind(mock) : value
    },
  })
}
