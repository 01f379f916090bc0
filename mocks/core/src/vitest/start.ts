import type { Mock } from '../mock.ts'
import { type MockOptions, startMock } from '../start-mock.ts'
import type { MockVendor } from '../vendor/vendor.ts'

/** `startMock` for whichever form of vendor was given. */
export function start(
  vendor: string | MockVendor<object, string>,
  options: MockOptions,
): Promise<Mock<object, string>> {
  return typeof vendor === 'string' ? startMock(vendor, options) : startMock(vendor, options)
}
