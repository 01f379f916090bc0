import { fileURLToPath } from 'node:url'
import type { MockVendor } from '../vendor/vendor.ts'
import { findMocks } from './find-mocks.ts'
import { InvalidMockError } from './invalid-mock-error.ts'
import { MockNotInstalledError } from './mock-not-installed-error.ts'

/**
 * Imports the installed mock of a vendor.
 *
 * @param from where the search starts. Default: the working directory.
 * @throws MockNotInstalledError when no installed package has it
 * @throws InvalidMockError when the package that has it cannot be used
 */
export async function loadMock(
  id: string,
  from: string | URL = process.cwd(),
): Promise<MockVendor<object, string>> {
  const { mocks, broken } = await findMocks(from)
  const mock = mocks.find((one) => one.id === id)
  if (mock) return mock.load()
  // A package that cannot be read may well be the one that was asked for.
  const unusable = broken.find((one) => one.id === id || one.package.name.endsWith(id))
  if (unusable) throw new InvalidMockError(unusable.package.name, unusable.problems)
  const ids = mocks.map((one) => one.id)
  throw new MockNotInstalledError(id, ids, pathOf(from))
}

function pathOf(from: string | URL): string {
  return from instanceof URL || from.startsWith('file:') ? fileURLToPath(from) : from
}
