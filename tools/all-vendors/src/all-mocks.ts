import type { MockVendor } from '@picturedesk/mocks'
import { vendors } from './vendors.ts'

/**
 * The mocks of all vendors, each from its own package.
 *
 * @throws Error when a vendor's mock is not installed here, with the remedy
 */
export function allMocks(): Promise<MockVendor<object, string>[]> {
  return Promise.all(
    vendors.map(async ({ id }) => {
      const name = `@picturedesk/mock-${id}`
      const module: Record<string, MockVendor<object, string>> = await import(name)
      const mock = Object.values(module).find((exported) => exported.id === id)
      if (mock === undefined) throw new Error(`${name} must export the mock of "${id}".`)
      return mock
    }),
  )
}
