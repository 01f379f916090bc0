import type { MockVendor } from '@picturedesk/mocks'

/** The mocks of vendors by their ids, each from its own package. */
export function mocksOf(ids: readonly string[]): Promise<MockVendor<object, string>[]> {
  return Promise.all(
    ids.map(async (id) => {
      const exported: Record<string, MockVendor<object, string>> = await import(
        `@picturedesk/mock-${id}`
      )
      const vendor = exported[`${id}Mock`]
      if (!vendor) throw new Error(`@picturedesk/mock-${id} does not export ${id}Mock.`)
      return vendor
    }),
  )
}
