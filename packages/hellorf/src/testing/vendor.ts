import { hellorfMock } from '@picturedesk/mock-hellorf'
import { defineVendor } from '@picturedesk/vendor-kit'
import { createHellorf, manifest } from '../index.ts'

/** The vendor that the tests of this package are about. */
export const vendor = defineVendor({
  root: new URL('../..', import.meta.url),
  manifest,
  mock: hellorfMock,
  create: createHellorf,
})
